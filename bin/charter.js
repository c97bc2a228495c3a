#!/usr/bin/env node
import module, { createRequire } from "node:module";
import { join } from "node:path";

// From Node 22 on, compiled code is kept between runs; before that the call does not exist.
module.enableCompileCache?.();
const { createNodeHost, main } = createRequire(import.meta.url)("../dist/charter.cjs");
process.exitCode = await main(process.argv.slice(2), createNodeHost(process, join(import.meta.dirname, "..")));
