// Facts files that are wrong in ways that nobody thought of. The same seed and number give the same bytes.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

const yamlIn = (folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => readFileSync(join(root, folder, name)));

const corpus = [...yamlIn("examples"), ...yamlIn("test/fixtures/facts")];

/** A file that is right. */
export const example = readFileSync(join(root, "examples/meridian.yaml"));

/** A generator of numbers in [0, 1) that depends on nothing but its seed (mulberry32). */
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What means something to YAML, to the facts file, or to those who print what is in it. */
const pieces = [
  ..."[]{},:-?&*!|>%@`\"'#~=<\\\t\r\n\0 ",
  ...[
    "- ",
    ": ",
    "? ",
    "\n",
    "\r\n",
    "\n\n",
    "\n  ",
    "\n\t",
    "\n- ",
    "\n---\n",
    "\n...\n",
    "%YAML 1.1\n---\n",
    "%TAG ! x\n",
  ],
  ...[
    "&a ",
    "*a",
    "*b ",
    "<<: *a\n",
    "<<",
    "!!str ",
    "!!binary ",
    "!!python/object:os.system ",
    "!<x> ",
    "!",
    "|\n",
    ">-\n",
    "|9\n",
    ">+\n",
  ],
  ...[
    "{a: &x [*x]}",
    "[*a, *a, *a]",
    "{",
    "}",
    "[",
    "]",
    "{a: b, a: c}",
    "? [a]\n: b\n",
    "null",
    "~",
    "no",
    "0o17",
    "0x1F",
    ".inf",
  ],
  ...[
    "999999999999999999 years",
    "P99999999999Y",
    "PT1e9H",
    "-1 days",
    "1".repeat(400),
    "1e999",
    "0 rings",
    "2 workng days",
    "{ time: 1 day, atLeast: 1e9 }",
  ],
  ...[
    "__proto__: {x: 1}\n",
    "constructor: x\n",
    "toString: x\n",
    "extends: ../../../etc/passwd\n",
    "extends: .\n",
    "templates: ..\n",
    "brand: {logo: ../x.svg}\n",
  ],
  ...[
    "\u{feff}",
    "\u{2028}",
    "\u{85}",
    "\u{202e}",
    "\u{1b}]8;;x\u{7}",
    "\u{9b}31m",
    "\u{e000}",
    "\u{d7ff}",
    "\u{10ffff}",
    "é",
    "Ő",
    "ς",
    "👩‍👩‍👧",
  ],
  ...[
    "mon-fri: 08:00-25:00\n",
    "mon-mon: x\n",
    "closed: [2026-02-30]\n",
    "languages: [en, hu, xx]\n",
    "{ en: x, hu: y }",
    "{ en: x }",
  ],
].map((piece) => Buffer.from(piece));

const bytes = (pick) => Buffer.from([Math.floor(pick() * 256)]);
const within = (pick, length) => Math.floor(pick() * (length + 1));
const one = (pick, list) => list[Math.floor(pick() * list.length)];

function span(pick, { length }, most) {
  const from = within(pick, length);
  return [from, Math.min(length, from + within(pick, most))];
}

const cut = (file, from, to, between = Buffer.alloc(0)) =>
  Buffer.concat([file.subarray(0, from), between, file.subarray(to)]);

/** The start and the end of some line. */
function line(pick, file) {
  const at = within(pick, file.length);
  const from = file.lastIndexOf(10, Math.max(0, at - 1)) + 1;
  const end = file.indexOf(10, from);
  return [from, end < 0 ? file.length : end + 1];
}

function nested(pick) {
  const depth = 1 + Math.floor(pick() ** 3 * 20_000);
  const [open, close] = one(pick, [
    ["[", "]"],
    ["{a: ", "}"],
    ["- ", ""],
    ["? ", ""],
    ["a:\n ", ""],
    ["!x ", ""],
    ["&a ", ""],
    ['"', '"'],
  ]);
  return Buffer.from(open.repeat(depth) + close.repeat(pick() < 0.5 ? depth : 0));
}

/** Each level has the one below it several times: small to read, endless to write out. */
function bomb(pick) {
  const levels = 2 + within(pick, 30);
  const lines = ["a0: &a0 [x, x, x]"];
  for (let level = 1; level <= levels; level += 1)
    lines.push(`a${level}: &a${level} [${`*a${level - 1}, `.repeat(1 + within(pick, 9))}x]`);
  return Buffer.from(`${lines.join("\n")}\n`);
}

function utf16(file, isLittle) {
  const little = Buffer.from(file.toString("utf8"), "utf16le");
  return isLittle ? little : little.swap16();
}

const mutations = [
  (pick, file) => {
    const copy = Buffer.from(file);
    const at = within(pick, file.length - 1);
    if (copy.length > 0) copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(pick() * 8));
    return copy;
  },
  (pick, file) => cut(file, ...span(pick, file, 1), bytes(pick)),
  (pick, file) => cut(file, ...span(pick, file, 60)),
  (pick, file) => cut(file, ...span(pick, file, 0), one(pick, pieces)),
  (pick, file) => cut(file, ...span(pick, file, 8), one(pick, pieces)),
  (pick, file) => cut(file, ...span(pick, file, 0), one(pick, pieces)),
  (pick, file) => {
    const other = one(pick, corpus);
    return cut(file, ...span(pick, file, 200), other.subarray(...span(pick, other, 400)));
  },
  // A line twice, gone, elsewhere, or further in.
  (pick, file) => {
    const [from, to] = line(pick, file);
    return cut(file, to, to, file.subarray(from, to));
  },
  (pick, file) => cut(file, ...line(pick, file)),
  (pick, file) => {
    const [from, to] = line(pick, file);
    const [at] = line(pick, file);
    return cut(file, at, at, file.subarray(from, to));
  },
  (pick, file) => {
    const [from] = line(pick, file);
    return cut(file, from, from, Buffer.from(" ".repeat(within(pick, 6))));
  },
  // A value of another kind.
  (pick, file) => {
    const [from, to] = line(pick, file);
    const colon = file.indexOf(":", from);
    return colon < 0 || colon >= to
      ? file
      : cut(file, colon + 1, to - 1, Buffer.concat([Buffer.from(" "), one(pick, pieces)]));
  },
  (pick, file) => cut(file, ...span(pick, file, 0), nested(pick)),
  (pick, file) =>
    cut(file, ...span(pick, file, 0), Buffer.from(String(one(pick, pieces)).repeat(within(pick, 3000)))),
  (pick, file) => Buffer.concat([bomb(pick), file]),
  (pick, file) => Buffer.concat([file, Buffer.from("\n"), bomb(pick)]),
  (pick, file) => Buffer.concat([Buffer.from("\u{feff}"), file]),
  (pick, file) => (pick() < 0.1 ? utf16(file, pick() < 0.5) : file),
  (pick, file) =>
    Buffer.from(file.toString("utf8").replaceAll("\n", one(pick, ["\r\n", "\r", "\n\n", "\n\t", "\u{85}"]))),
  (pick, file) => file.subarray(0, within(pick, file.length)),
];

/** The bytes of one case. */
export function caseOf(seed, number) {
  const pick = numbers(seed * 1_000_003 + number);
  let file = one(pick, corpus);
  const steps = 1 + Math.floor(pick() ** 2 * 12);
  for (let step = 0; step < steps; step += 1) file = one(pick, mutations)(pick, file);
  return file.subarray(0, 1_500_000);
}
