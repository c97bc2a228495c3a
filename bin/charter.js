#!/usr/bin/env node
const { join } = require("node:path");
// From Node 22 on, compiled code is kept between runs; before that the call does not exist.
require("node:module").enableCompileCache?.();
if (Number(process.versions.node.split(".")[0]) < 20) {
  console.error(`charter needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(3);
}
const { createNodeHost, main } = require("../dist/command/charter.cjs");
main(process.argv.slice(2), createNodeHost(process, join(__dirname, ".."))).then(
  (code) => (process.exitCode = code),
);
