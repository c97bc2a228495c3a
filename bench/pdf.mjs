// Seven PDF files in one run of one browser, against seven runs for one PDF file each.
import { join } from "node:path";
import { command, compare, facts, scratch } from "./compare.mjs";

const out = scratch();
const kinds = ["policy", "standards", "guidelines", "playbook", "procedures", "code-of-practice", "charter"];
const render = [command, "render", facts, "--to", "pdf", "--today", "2026-11-22", "-o"];
compare(
  "seven PDF files",
  { name: "one run", runs: [[...render, join(out, "one")]] },
  { name: "seven runs", runs: kinds.map((kind) => [...render, join(out, kind), "--document", kind]) },
  5,
);
