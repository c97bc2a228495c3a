// Measures everything that has a limit in budget.json, each against the least that any program could do, in one run.
// With --check it fails where a limit is passed. Names after it choose: `node bench/bench.mjs start seven`.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { count, makeCompanies, renderCompanies } from "./companies.mjs";
import { command, compare, facts, forget, peak, root, scratch, time } from "./compare.mjs";

const kinds = ["policy", "standards", "guidelines", "playbook", "procedures", "code-of-practice", "charter"];
const [out, pages] = [scratch(), scratch()];
const [branches, all] = [join(out, "branches"), join(out, "all")];
const floor = (...of) => [join(root, "bench/floor.mjs"), facts, join(out, "floor"), ...of];
const render = (...flags) => [command, "render", facts, "--today", "2026-11-22", ...flags];
const texts = (...flags) => render("--to", "md,html", "-o", join(out, "ours"), ...flags);
const bare = (of, ...files) => [join(root, "bench/bare-print.mjs"), of, join(out, "bare"), ...files];
const book = ["--handbook", "--document", "policy,standards,guidelines,playbook,procedures"];

const cases = {
  start: {
    what: "--help / node -e 0",
    rounds: 25,
    pair: () => [
      [command, "--help"],
      ["-e", "0"],
    ],
  },
  one: {
    what: "one document, Markdown and HTML / bare script",
    rounds: 15,
    pair: () => [texts("--document", "policy"), floor("policy")],
  },
  seven: {
    what: "seven documents, Markdown and HTML / bare script",
    rounds: 15,
    pair: () => [texts(), floor(...kinds)],
  },
  pdf: {
    what: "seven documents, PDF / bare script with puppeteer, same browser",
    rounds: 9,
    pair: () => {
      make(render("--to", "html", "-o", pages));
      const files = kinds.map((kind) => join(pages, "en", `${kind}.html`));
      return [render("--to", "pdf", "-o", join(out, "pdf")), bare(facts, ...files)];
    },
  },
  book: {
    what: "handbook with page numbers in its contents, PDF / one bare print of it",
    rounds: 5,
    pair: () => {
      const page = join(pages, "book.html");
      make(render(...book, "-o", page));
      return [render(...book, "-o", join(out, "book.pdf")), bare("-", page)];
    },
  },
  memory: {
    what: "memory at its peak, seven documents / bare script",
    rounds: 5,
    pair: () => [texts(), floor(...kinds)],
    measure: peak,
  },
  many: {
    what: `${count} companies, seven documents each, Markdown and HTML / bare loop`,
    rounds: 3,
    pair: () => {
      makeCompanies(branches);
      return [renderCompanies(branches, all), [join(root, "bench/bare-many.mjs"), branches, all]];
    },
    measure: intoNothing,
  },
  jobs: {
    what: `${count} companies, two jobs / one`,
    rounds: 3,
    pair: () => {
      makeCompanies(branches);
      return [renderCompanies(branches, all, "--jobs", "2"), renderCompanies(branches, all)];
    },
    measure: intoNothing,
  },
};

/** Milliseconds of one run that finds nothing written yet. */
function intoNothing(argv) {
  forget(all);
  return time(argv);
}

function make(argv) {
  execFileSync(process.execPath, argv, { stdio: "ignore" });
}

const wanted = process.argv.slice(2).filter((name) => name !== "--check");
const budget = JSON.parse(readFileSync(join(root, "bench/budget.json"), "utf8"));
mkdirSync(join(out, "bare"));
console.log(`node ${process.version}; ours / other = ratio (limit)`);
let isOver = false;
for (const [name, { what, rounds, pair, measure }] of Object.entries(cases)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const [ours, theirs] = pair();
  const found = compare(ours, theirs, Number(process.env.ROUNDS ?? rounds), measure);
  const unit = measure === peak ? "MiB" : "ms";
  const limit = budget[name];
  const mark = found.ratio > limit ? "  OVER" : "";
  isOver ||= found.ratio > limit;
  const figures = `${found.ours.toFixed(1)} / ${found.theirs.toFixed(1)} ${unit} = ${found.ratio.toFixed(2)}`;
  console.log(`${name.padEnd(7)} ${what}: ${figures} (${String(limit)})${mark}`);
}
if (isOver && process.argv.includes("--check")) process.exitCode = 1;
