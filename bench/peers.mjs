// Five documents to PDF by what a user would take instead, each with the browser that it finds by itself, by charter, and by
// a bare script that has nothing to do but print our finished pages in our browser.
// Installs into a temporary folder, from the registry of npm; pandoc and weasyprint have to be on the machine.
// `node bench/peers.mjs marp` measures one; PEERS_FOLDER=DIR keeps what was installed and uses it again.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { command, environment, facts, median, root, scratch } from "./compare.mjs";

const kinds = ["policy", "standards", "guidelines", "playbook", "procedures"];
const installed = process.env.PEERS_FOLDER ?? scratch();
const out = scratch();
const list = kinds.join();
execFileSync(
  process.execPath,
  [command, "render", facts, "--to", "md,html", "--document", list, "--today", "2026-11-22", "-o", out],
  { env: environment, stdio: "ignore" },
);
const files = kinds.map((kind) => join(out, "en", `${kind}.md`));
const pdfOf = (file) => file.replace(/[.]md$/, ".pdf");
const pages = kinds.map((kind) => join(out, "en", `${kind}.html`));
const chromium = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => existsSync(path));

/** Each peer: its package, its program, and the runs that print the five. */
const peers = {
  bare: {
    packageName: null,
    program: process.execPath,
    runs: () => [[join(root, "bench/bare-print.mjs"), "-", out, ...pages]],
  },
  "md-to-pdf": {
    packageName: "md-to-pdf",
    program: "md-to-pdf",
    // It brings a browser of its own where its install script may run; here it is told of the system's.
    runs: () => [
      [...files, "--launch-options", JSON.stringify({ executablePath: chromium, args: ["--no-sandbox"] })],
    ],
  },
  marp: {
    packageName: "@marp-team/marp-cli",
    program: "marp",
    runs: () => [["--pdf", "--no-stdin", ...files]],
  },
  vivliostyle: {
    packageName: "@vivliostyle/cli",
    program: "vivliostyle",
    // Its browser is the system's, as it downloads none behind a proxy. As root, its own configuration leaves the
    // sandbox off; nothing else changes that.
    runs: () => files.map((file) => ["build", file, "-o", pdfOf(file), "--executable-browser", chromium]),
  },
  pandoc: {
    packageName: null,
    program: "pandoc",
    runs: () =>
      files.map((file) => [file, "-o", pdfOf(file), "--pdf-engine=weasyprint", "--metadata", "title=-"]),
  },
};

function programOf({ packageName, program }) {
  if (packageName === null) return program;
  const folder = join(installed, program);
  const path = join(folder, "node_modules/.bin", program);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"private":true}');
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", packageName], {
    cwd: folder,
    stdio: "ignore",
  });
  return path;
}

/** Milliseconds of all runs of a program, one after the other; `null` where it fails or is not there. */
function time(program, runs) {
  const start = process.hrtime.bigint();
  for (const argv of runs) {
    const { status, error, stderr } = spawnSync(program, argv, {
      cwd: out,
      env: environment,
      encoding: "utf8",
    });
    if (status !== 0) {
      console.error(`${program}: ${error?.message ?? stderr.trim().split("\n").slice(-3).join(" ")}`);
      return null;
    }
  }
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const rounds = Number(process.env.ROUNDS ?? 5);
const wanted = process.argv.slice(2);
const flags = ["--to", "pdf", "--document", list, "--today", "2026-11-22", "-o", join(out, "ours")];
const ours = () => time(process.execPath, [[command, "render", facts, ...flags]]);
ours();
for (const [name, peer] of Object.entries(peers)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const program = programOf(peer);
  if (time(program, peer.runs()) === null) {
    console.log(`${name}: not measured`);
    continue;
  }
  const pairs = Array.from({ length: rounds }, () => [time(program, peer.runs()), ours()]);
  const [theirs, own] = [0, 1].map((side) => median(pairs.map((pair) => pair[side])));
  const ratio = median(pairs.map(([one, other]) => one / other));
  console.log(
    `${name}: ${theirs.toFixed(0)} ms, charter ${own.toFixed(0)} ms: ${ratio.toFixed(2)} times as long`,
  );
}
