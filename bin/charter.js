#!/usr/bin/env node
const { join } = require("node:path");
const release = Number(process.versions.node.split(".")[0]);
// From Node 22 on, compiled code is kept between runs; the first releases of it cannot.
if (release >= 22) require("node:module").enableCompileCache?.();
if (release < 20) {
  console.error(`charter needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(3);
}
const { createNodeHost, main } = require("../dist/command/charter.cjs");
main(process.argv.slice(2), createNodeHost(process, join(__dirname, ".."))).then((code) => {
  process.exitCode = code;
  // All is done. The connection to a browser that no longer answers would stay for half a minute; only readers are waited for.
  const isSaid = () => process.stdout.writableLength + process.stderr.writableLength === 0;
  setInterval(() => isSaid() && process.exit(), 1000).unref();
});
