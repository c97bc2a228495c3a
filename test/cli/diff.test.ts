import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scene } from "../fakes/host.ts";
import { revision } from "../fakes/revision.ts";

const example = readFileSync(join(import.meta.dirname, "../../examples/meridian.yaml"), "utf8");
const five = example.replace("example, replyWithin: 24 hours", "example, replyWithin: 5 hours");
const six = five.replace("replyWithin: 5 hours", "replyWithin: 6 hours");

interface Report {
  readonly charter: number;
  readonly changes: readonly {
    readonly id: string;
    readonly kind: string;
    readonly from: unknown;
    readonly to: unknown;
  }[];
  readonly suggested: string;
  readonly version: Readonly<Record<string, unknown>>;
  readonly documents: readonly {
    readonly document: string;
    readonly length: string;
    readonly language: string;
    readonly sections: readonly {
      readonly section: string;
      readonly number: string;
      readonly clauses: readonly { readonly clause: string; readonly kind: string }[];
    }[];
  }[];
  readonly edition: readonly string[];
  readonly told: Readonly<Record<string, unknown>>;
}

async function compare(before: string, after: string, ...flags: readonly string[]): Promise<Report> {
  const { run } = scene({ "a.yaml": before, "b.yaml": after });
  const { code, stdout, stderr } = await run("diff", "a.yaml", "b.yaml", "--format", "json", ...flags);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout) as Report;
}

/** `charter 4: email.reply`, full documents only. */
function clausesIn({ documents }: Report): readonly string[] {
  return documents
    .filter(({ length }) => length === "full")
    .flatMap(({ document, sections }) =>
      sections.flatMap(({ number, clauses }) =>
        clauses.map(({ clause }) => `${document} ${number}: ${clause}`),
      ),
    );
}

test("a reply that may take longer is one change, in the clauses that state it, and asks for a new version", async () => {
  const report = await compare(five, six);
  expect(report).toMatchObject({
    charter: 1,
    changes: [
      {
        id: "email.reply",
        kind: "looser",
        from: { amount: 5, unit: "hour" },
        to: { amount: 6, unit: "hour" },
      },
    ],
    suggested: "major",
    version: {
      from: "1.0",
      to: "1.0",
      proposed: "2.0",
      state: "unchanged",
      because: { looser: ["email.reply"] },
    },
    edition: [],
    told: {
      customers: { documents: ["charter"], notice: { kind: "before", day: "2026-12-01" } },
      approver: "director",
      owner: "manager",
    },
  });
  expect(clausesIn(report)).toEqual([
    "policy 7: times.email",
    "standards 7.1: email.reply",
    "guidelines 8: times.email",
    "playbook 7.5: email.reply",
    "procedures 3.4: channels.email",
    "charter 4: email.reply",
  ]);
});

test("the same change has one line in the text and one row in the comment", async () => {
  const { run } = scene({ "a.yaml": five, "b.yaml": six });
  const text = (await run("diff", "a.yaml", "b.yaml")).stdout;
  expect(text.match(/^ +looser +email\.reply +5 hours → 6 hours$/gm)).toHaveLength(1);
  const comment = (await run("diff", "a.yaml", "b.yaml", "--format", "md")).stdout;
  expect(
    comment.match(/^\| \*\*looser\*\* \| .* \(`email\.reply`\) \| 5 hours \| 6 hours \|$/gm),
  ).toHaveLength(1);
});

test("colour repeats what the words say", async () => {
  const { run } = scene({ "a.yaml": five, "b.yaml": six }, { environment: { FORCE_COLOR: "1" } });
  const { stdout } = await run("diff", "a.yaml", "b.yaml");
  expect(stdout).toContain("\u001b[1;31mlooser\u001b[0m");
});

test("what only tells editions apart changes no clause", async () => {
  const later = example.replace('version: "1.0"', 'version: "1.1"').replace("2026-12-01", "2027-01-01");
  const { changes, documents, edition } = await compare(example, later);
  expect(changes.map(({ id }) => id)).toEqual(["document.version", "document.effective"]);
  expect({ documents, edition }).toEqual({
    documents: [],
    edition: ["document.version", "document.effective"],
  });
});

test.for([
  ["nothing", example, "none"],
  ["the version alone", example.replace('version: "1.0"', 'version: "1.1"'), "none"],
  ["a fact", example.replace("churn: 3", "churn: 4"), "minor"],
  ["a stricter promise", example.replace("3 rings", "2 rings"), "minor"],
  [
    "a promise in other words",
    example.replace("example, replyWithin: 24 hours", "example, replyWithin: 1 day"),
    "minor",
  ],
  [
    "a promise that nobody can compare",
    example.replace("review: weekly", "review: monthly").replace("every: 12 months", "every: 52 weeks"),
    "major",
  ],
  ["a promise less", example.replace(/\n {2}chat: .*/, ""), "major"],
] as const)("for %s the version is to change", async ([, after, suggested]) => {
  expect((await compare(example, after)).suggested).toBe(suggested);
});

test("a text that only a short document prints is found there", async () => {
  const after = example.replace("  - Answer within", "  - Be kind.\n  - Answer within");
  const { documents } = await compare(example, after);
  expect(documents.map(({ document, length }) => `${document} ${length}`)).toEqual(["policy short"]);
});

test("facts stand in the comment as they are", async () => {
  const team = "a `b` | <b> @user #12";
  const after = example
    .replace("Technical support desk", `"${team}"`)
    .concat('titles: { charter: "@team | #1 *ours*" }\n');
  const { run } = scene({ "a.yaml": example, "b.yaml": after });
  const { stdout } = await run("diff", "a.yaml", "b.yaml", "--format", "md");
  expect(stdout).toContain(String.raw`${"``"}a ${"`b`"} \| <b> @user #12${"``"}`);
  expect(stdout).toContain(String.raw`@<!-- -->team \| #<!-- -->1 \*ours\*`);
});

test("the old edition comes out of a revision, with what it builds on", async () => {
  const openRevision = revision({
    "branch.yaml": "charter: 1\nextends: group/base.yaml\n",
    "group/base.yaml": five,
  });
  const { run } = scene({ "b.yaml": six }, { openRevision });
  const { code, stdout } = await run(
    "diff",
    "HEAD~1:branch.yaml",
    "b.yaml",
    "--root",
    "/",
    "--format",
    "json",
  );
  const { changes } = JSON.parse(stdout) as Report;
  expect({ code, changes: changes.map(({ id, kind }) => `${kind} ${id}`) }).toEqual({
    code: 0,
    changes: ["looser email.reply"],
  });
});

test("mistakes of a revision are named as in the revision", async () => {
  const { run } = scene({ "b.yaml": six }, { openRevision: revision({ "a.yaml": "charter: 1\n" }) });
  const { code, stdout, stderr } = await run("diff", "HEAD:a.yaml", "b.yaml");
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^HEAD:a\.yaml:1:1 {2}error {2}facts\/missing-key$/m);
});

test("a file whose name looks like a revision is a file; so is the letter of a drive", async () => {
  const { run } = scene({ "HEAD:a.yaml": five, "b.yaml": six });
  expect((await run("diff", "HEAD:a.yaml", "b.yaml")).code).toBe(0);
  expect((await run("diff", String.raw`C:\a.yaml`, "b.yaml")).code).toBe(3);
});

test("one of the two may come from standard input", async () => {
  const { run } = scene({ "b.yaml": six }, { stdin: five });
  expect((await run("diff", "-", "b.yaml")).stdout).toContain("email.reply");
});

test("an entry is added to the change log once, and nothing else in the file changes", async () => {
  const { folder, run } = scene({ "a.yaml": five, "b.yaml": six });
  const written = (): string => readFileSync(join(folder, "b.yaml"), "utf8");
  expect((await run("diff", "a.yaml", "b.yaml", "--write-changes")).code).toBe(0);
  const [before, after] = [six.split("\n"), written().split("\n")];
  const [added, removed] = [
    after.filter((line) => !before.includes(line)),
    before.filter((line) => !after.includes(line)),
  ];
  expect(removed).toEqual(['  version: "1.0"']);
  expect(added).toEqual([
    '  version: "2.0"',
    '    - { date: 2026-11-22, version: "2.0", text: "Replying to e-mail: 6 hours (before: 5 hours)." }',
  ]);
  const once = written();
  expect((await run("diff", "a.yaml", "b.yaml", "--write-changes")).code).toBe(0);
  expect(written()).toBe(once);
  expect((await run("check", "b.yaml")).stdout).toBe("b.yaml: no findings\n");
});

test("a version that was raised already stays", async () => {
  const raised = six.replace('version: "1.0"\n', 'version: "7"\n');
  const { folder, run } = scene({ "a.yaml": five, "b.yaml": raised });
  await run("diff", "a.yaml", "b.yaml", "--write-changes");
  const written = readFileSync(join(folder, "b.yaml"), "utf8");
  expect(written).toContain('version: "7"\n');
  expect(written).toContain('- { date: 2026-11-22, version: "7", text:');
});

test("a log that lies in the file below is written whole, and a mark at the start of a file stays", async () => {
  const { folder, run } = scene({
    "a.yaml": five,
    "base.yaml": five,
    "b.yaml": "\uFEFFcharter: 1\nextends: base.yaml\nchannels: { email: { replyWithin: 6 hours } } # now\n",
  });
  expect((await run("diff", "a.yaml", "b.yaml", "--write-changes")).code).toBe(0);
  const written = readFileSync(join(folder, "b.yaml"), "utf8");
  expect(written).toMatch(/^\uFEFFcharter: 1\n/);
  expect(written).toContain("First edition.");
  expect(written).toContain('version: "2.0"');
  expect(written).toContain("# now\n");
  expect(readFileSync(join(folder, "base.yaml"), "utf8")).toBe(five);
});

test("each language of the documents gets its own text", async () => {
  const both = readFileSync(join(import.meta.dirname, "../../examples/all-keys.yaml"), "utf8").replace(
    ", logo: assets/logo.svg",
    "",
  );
  const { folder, run } = scene({
    "a.yaml": both,
    "b.yaml": both.replace("within: 20 working", "within: 25 working"),
  });
  await run("diff", "a.yaml", "b.yaml", "--write-changes");
  const written = readFileSync(join(folder, "b.yaml"), "utf8");
  expect(written).toContain(
    "Answering a complaint at the second stage: 25 working days (before: 20 working days).",
  );
  expect(written).toContain("Válasz a panaszra a második szakaszban: 25 munkanap; eddig 20 munkanap.");
});

test("without a change nothing is written", async () => {
  const { folder, run } = scene({ "a.yaml": five, "b.yaml": five });
  expect((await run("diff", "a.yaml", "b.yaml", "--write-changes")).code).toBe(0);
  expect(readFileSync(join(folder, "b.yaml"), "utf8")).toBe(five);
});

test.for([
  { name: "alone", argv: ["HEAD", "a.yaml"], example: "HEAD:./a.yaml" },
  { name: "with a colon", argv: ["HEAD:", "a.yaml"], example: "HEAD:./a.yaml" },
  { name: "as the new side", argv: ["a.yaml", "v1.0"], example: "v1.0:./a.yaml" },
  { name: "beside a path above", argv: ["HEAD", "../a.yaml"], example: "HEAD:../a.yaml" },
])("a revision $name is told how to name a file in it", async ({ argv, example }) => {
  const openRevision = revision({ "a.yaml": six });
  const { code, stderr } = await scene({ "a.yaml": six }, { openRevision }).run("diff", ...argv);
  expect(code).toBe(3);
  expect(stderr).toContain(` ${example}.\n`);
});

test("a misspelt file is no revision", async () => {
  const openRevision = revision({ ok: false, problem: "unknown", detail: "" });
  const { code, stderr } = await scene({ "a.yaml": six }, { openRevision }).run("diff", "hed", "a.yaml");
  expect(code).toBe(3);
  expect(stderr).toBe("charter: hed cannot be read: there is no such file.\n");
});
