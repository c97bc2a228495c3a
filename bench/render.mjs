// Seven documents to Markdown and HTML, from a cold start.
import { join } from "node:path";
import { command, compare, facts, root, scratch } from "./compare.mjs";

const out = scratch();
compare(
  "seven documents to Markdown and HTML",
  {
    name: "charter render",
    runs: [[command, "render", facts, "--to", "md,html", "--today", "2026-11-22", "-o", join(out, "ours")]],
  },
  { name: "bare script", runs: [[join(root, "bench/floor.mjs"), facts, join(out, "floor")]] },
  25,
);
