import { mkdirSync, readFileSync, symlinkSync, lstatSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nodeFiles } from "../../src/host/node/files.ts";
import { scene } from "../fakes/host.ts";
import type { Scene } from "../fakes/host.ts";

const file = `# Who we are
charter: 1
company: { name: "Brook & Sons Ltd", country: GB }   # the name as registered
languages: [en]
people:
  manager: { name: Ada Brook, role: Customer Service Manager, email: ada@brook.example }
contact: manager
channels:
  email: { address: help@brook.example, replyWithin: 24 hours }
  phone: { number: +44 20 7946 0000, answerWithin: 3 rings }
hours:
  open: { mon-fri: 08:00-18:00 }
complaints:
  contact: { email: complaints@brook.example, by: [email] }
  acknowledgeWithin: 2 working days
  resolveWithin: 10 working days
`;

interface Finding {
  readonly code: string;
  readonly line: number;
}

/** The findings of a file, as programs read them. */
async function findingsIn({ run }: Scene, ...argv: readonly string[]): Promise<readonly Finding[]> {
  const { stdout } = await run("check", "a.yaml", "--format", "json", ...argv);
  return (JSON.parse(stdout) as { readonly findings: readonly Finding[] }).findings;
}

async function fixed(text: string): Promise<string> {
  const place = scene({ "a.yaml": text });
  await place.run("check", "a.yaml", "--fix");
  return readFileSync(join(place.folder, "a.yaml"), "utf8");
}

describe("what is put right", () => {
  test.for([
    { name: "a misspelt key", from: "replyWithin: 24", typed: "replyWihtin: 24" },
    { name: "a key in other letters", from: "replyWithin: 24", typed: "reply_within: 24" },
    { name: "a misspelt block", from: "\ncomplaints:", typed: "\ncomplains:" },
    {
      name: "a key in quotes",
      from: "resolveWithin: 10",
      typed: '"resolvWithin": 10',
      want: '"resolveWithin": 10',
    },
    { name: "a short form of a unit", from: "24 hours", typed: "24 hrs" },
    { name: "a misspelt unit", from: "2 working days", typed: "2 workin days" },
    { name: "a unit with swapped letters", from: "24 hours", typed: "24 huors" },
    { name: "a unit in quotes", from: "2 working days", typed: '"2 business days"', want: "2 working days" },
    { name: "a word from a list", from: "by: [email]", typed: "by: [e-mail]" },
    { name: "a country in small letters", from: "country: GB", typed: "country: gb" },
    { name: "a person in capitals", from: "contact: manager", typed: "contact: Manager" },
    { name: "a list of one word", from: "languages: [en]", typed: "languages: en" },
    { name: "an address with its scheme", from: " help@brook.example", typed: " mailto:help@brook.example" },
    { name: "opening hours", from: "08:00-18:00", typed: "8:00 – 18:00" },
    { name: "days of opening hours", from: "mon-fri", typed: "Mon - Fri" },
  ])("$name", async ({ from, typed, want = from }) => {
    expect(file).toContain(from);
    const broken = file.replace(from, () => typed);
    expect(await fixed(broken)).toBe(file.replace(from, () => want));
  });
});

describe("what is left to the company", () => {
  test.for([
    { name: "a number without a unit", from: "24 hours", typed: "24" },
    { name: "a unit that may be another", from: "24 hours", typed: "24 m" },
    { name: "another number", from: "24 hours", typed: "1.5 hours" },
    { name: "a number in words", from: "24 hours", typed: "two hours" },
    { name: "two units", from: "24 hours", typed: "1h30m" },
    { name: "a unit that is only near", from: "24 hours", typed: "24 morning days" },
    { name: "another word for a key", from: "email: {", typed: "post: {" },
    { name: "a misspelt person", from: "contact: manager", typed: "contact: managr" },
    { name: "a code that is none", from: "country: GB", typed: "country: UK" },
    { name: "the version of the format", from: "charter: 1", typed: "charter: 2" },
    { name: "hours with am and pm", from: "08:00-18:00", typed: "8am-6pm" },
    { name: "a missing key", from: "  resolveWithin: 10 working days\n", typed: "" },
    { name: "a mistake in the syntax", from: "replyWithin: 24", typed: "replyWithin:24" },
    { name: "a tab", from: "  email: {", typed: "\temail: {" },
    { name: "nothing wrong at all", from: "charter: 1", typed: "charter: 1" },
  ])("$name", async ({ from, typed }) => {
    expect(file).toContain(from);
    const broken = file.replace(from, () => typed);
    expect(await fixed(broken)).toBe(broken);
  });

  test("a second key that only looks like a free one", async () => {
    const text = file.replace("company: {", "company: { vision: To help, vission: To serve,");
    expect(await fixed(text)).toBe(text);
  });

  test("a key whose place is taken", async () => {
    const text = file.replace("24 hours }", "24 hours, replyWithn: 2 days }");
    expect(await fixed(text)).toBe(text);
  });
});

const mistaken = file
  .replace("company:", "compny:")
  .replace("24 hours", "24 hrs")
  .replace("resolveWithin", "resolvWithin")
  .replace("2 working days", "2");

test("line ends, the byte order mark and what is not wrong stay as they are", async () => {
  const bytes = `\uFEFF${mistaken.replaceAll("\n", "\r\n")}`;
  const want = `\uFEFF${file.replace("2 working days", "2").replaceAll("\n", "\r\n")}`;
  expect(await fixed(bytes)).toBe(want);
});

test("says what it changed, and reports what is left", async () => {
  const place = scene({ "a.yaml": mistaken });
  const { code, stdout, stderr } = await place.run("check", "a.yaml", "--fix", "--format", "json");
  const { findings } = JSON.parse(stdout) as { readonly findings: readonly Finding[] };
  expect(findings.map(({ code: each, line }) => `${each} ${String(line)}`)).toEqual([
    "facts/not-a-duration 15",
  ]);
  expect(code).toBe(1);
  const changes = stderr.split("\n").filter((line) => line.includes(" → "));
  expect(changes.map((line) => line.split("  ")[0])).toEqual(["a.yaml:3:1", "a.yaml:9:54", "a.yaml:16:3"]);
});

test("a file that has nothing to put right is not written", async () => {
  const files = { ...nodeFiles, write: () => Promise.reject(new Error("It was written.")) };
  const { code, stderr } = await scene({ "a.yaml": file }, { files }).run("check", "a.yaml", "--fix");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test("a file that cannot be written stays, and is an environment's fault", async () => {
  const write = () => Promise.resolve({ ok: false, problem: "denied", detail: "" } as const);
  const place = scene({ "a.yaml": mistaken }, { files: { ...nodeFiles, write } });
  const { code, stderr } = await place.run("check", "a.yaml", "--fix");
  expect(code).toBe(3);
  expect(stderr).toContain("a.yaml");
  expect(readFileSync(join(place.folder, "a.yaml"), "utf8")).toBe(mistaken);
});

test("standard input cannot be put right", async () => {
  expect((await scene({}, { stdin: file }).run("check", "-", "--fix")).code).toBe(2);
});

test("a link stays one; what it leads to is written", async () => {
  const place = scene({ "real/b.yaml": mistaken });
  symlinkSync(join(place.folder, "real/b.yaml"), join(place.folder, "a.yaml"));
  await place.run("check", "a.yaml", "--fix");
  expect(lstatSync(join(place.folder, "a.yaml")).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(place.folder, "real/b.yaml"), "utf8")).toContain("company:");
});

describe("a file that another builds on", () => {
  const group = file.replace("24 hours", "24 hrs");
  const branch = "charter: 1\nextends: ../group.yaml\nchannels: { letter: { adress: 1 Mill Lane } }\n";

  test("is put right within the root", async () => {
    const place = scene({ "group.yaml": group, "b/a.yaml": branch });
    const { code } = await place.run("check", "b/a.yaml", "--fix");
    expect(code).toBe(0);
    expect(readFileSync(join(place.folder, "group.yaml"), "utf8")).toBe(file);
    expect(readFileSync(join(place.folder, "b/a.yaml"), "utf8")).toBe(branch.replace("adress", "address"));
  });

  test("is left alone outside of it", async () => {
    const place = scene({ "group.yaml": group, "b/a.yaml": branch });
    mkdirSync(join(place.folder, "b/c"));
    writeFileSync(join(place.folder, "b/c/a.yaml"), branch.replace("../", "../../"));
    await place.run("check", "b/c/a.yaml", "--fix", "--root", "b");
    expect(readFileSync(join(place.folder, "group.yaml"), "utf8")).toBe(group);
  });
});

/** One letter of a line taken out, doubled, or exchanged with the next. */
const slip = fc.record({
  at: fc.nat(file.length - 1),
  kind: fc.constantFrom("out", "twice", "swap", "capital"),
});

function withSlips(text: string, slips: readonly { readonly at: number; readonly kind: string }[]): string {
  return slips.reduce((changed, { at, kind }) => {
    const [before, letter, next] = [changed.slice(0, at), changed[at] ?? "", changed[at + 1] ?? ""];
    if (kind === "out") return before + changed.slice(at + 1);
    if (kind === "twice") return before + letter + changed.slice(at);
    if (kind === "capital") return before + letter.toUpperCase() + changed.slice(at + 1);
    return before + next + letter + changed.slice(at + 2);
  }, text);
}

/** Every number as it counts, whatever zeros stand before it. */
function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}

test("putting right never adds a finding, and a second time changes nothing", async () => {
  const place = scene();
  const path = join(place.folder, "a.yaml");
  await fc.assert(
    fc.asyncProperty(fc.array(slip, { minLength: 1, maxLength: 4 }), async (slips) => {
      writeFileSync(path, withSlips(file, slips));
      const before = await findingsIn(place);
      const after = await findingsIn(place, "--fix");
      const once = readFileSync(path, "utf8");
      await findingsIn(place, "--fix");
      expect(readFileSync(path, "utf8")).toBe(once);
      expect(after.length).toBeLessThanOrEqual(before.length);
      const codes = before.map(({ code }) => code);
      expect(after.filter(({ code }) => !codes.includes(code))).toEqual([]);
      expect(numbersIn(once)).toEqual(numbersIn(withSlips(file, slips)));
      expect(once.split("\n").length).toBe(withSlips(file, slips).split("\n").length);
    }),
    { numRuns: 60 },
  );
});
