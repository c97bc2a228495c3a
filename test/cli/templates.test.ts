import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { minimum } from "../companies/companies.ts";
import { scene } from "../fakes/host.ts";
import type { Scene } from "../fakes/host.ts";

const facts = `templates: own\n${stringify(minimum)}`;
const answer = "own/clauses/policy/commitment.no-tolerance.en.md";
const original = "We do not tolerate poor customer service.\n";
const policy = ["render", "--document", "policy", "--length", "short", "--to", "md", "-o", "-"];

/** A folder with one clause of the company's own, made from an older text of the package. */
function olderPackage(text: string, was: string): Readonly<Record<string, string>> {
  const originals = { "clauses/policy/commitment.no-tolerance.en.md": { version: "0.0.9", text: was } };
  return {
    "charter.yaml": facts,
    [answer]: text,
    "own/charter-templates.lock": JSON.stringify({ charter: 1, originals }),
  };
}

const textOf = ({ folder }: Scene, path: string): string => readFileSync(join(folder, path), "utf8");

describe("a document with words of the company", () => {
  test("has one clause replaced, one added, one section added and one left out", async () => {
    const { run } = scene({
      "charter.yaml": facts,
      [answer]: "Bad service is not for us.\n",
      "own/clauses/policy/own.thanks.en.md":
        "---\nafter: commitment.service\n---\nThank you, from {{company.name}}.\n",
      "own/clauses/policy/own.first.en.md": "---\nbefore: commitment.service\n---\nHello.\n",
      "own/sections/policy/own.delivery.en.md": "---\nafter: commitment\n---\n# Delivery\n\nSoon.\n",
      "own/clauses/policy/own.later.en.md": "---\nin: own.delivery\n---\nOr later.\n",
      "own/clauses/policy/closing.thanks.md": "---\nleave-out: true\n---\n",
    });
    const { code, stdout, stderr } = await run(...policy);
    expect({ code, stderr: stderr.replace("Using charter.yaml\n", "") }).toEqual({ code: 0, stderr: "" });
    expect(stdout).not.toContain("Thank you for helping us");
    const service = /## 1 Our commitment\n\n([\s\S]*?)\n## 3/.exec(stdout)?.[1]?.split("\n\n");
    expect(service?.filter((line) => !line.startsWith("We ack"))).toEqual([
      "Hello.",
      expect.stringContaining("is committed to giving its customers outstanding service."),
      expect.stringMatching(/^Thank you, from .+\.$/),
      "Bad service is not for us.",
      "## 2 Delivery",
      "Soon.",
      "Or later.\n",
    ]);
  });

  test("keeps a table together with a row of the company's own", async () => {
    const row = "---\nafter: courtesy.hold\n---\n| Asking | Asks first. |\n";
    const { run } = scene({ "charter.yaml": facts, "own/clauses/standards/own.ask.en.md": row });
    const { stdout } = await run("render", "--document", "standards", "--to", "md", "-o", "-");
    expect(stdout).toMatch(/\| On hold \|.*\n\| Asking \| Asks first\. \|\n\| Passing on \|/);
  });

  test("states its promises in the ledger", async () => {
    const text = '---\nafter: commitment.service\n---\nDone {{within "complaint.resolve"}}.\n';
    const { run } = scene({ "charter.yaml": facts, "own/clauses/policy/own.done.en.short.md": text });
    const { stdout } = await run("promises", "--format", "json");
    const { promises } = JSON.parse(stdout) as {
      readonly promises: readonly { readonly id: string; readonly statedIn: readonly object[] }[];
    };
    expect(promises.find(({ id }) => id === "complaint.resolve")?.statedIn).toContainEqual({
      document: "policy",
      length: "short",
      language: "en",
      section: "commitment",
      clause: "own.done",
    });
  });
});

describe("charter templates list", () => {
  test("names the company's own and what the package has", async () => {
    const { run } = scene({ "charter.yaml": facts, [answer]: original });
    const { code, stdout } = await run(
      "templates",
      "list",
      "--format",
      "json",
      "--document",
      "policy",
      "--length",
      "short",
    );
    const { templates } = JSON.parse(stdout) as {
      readonly templates: readonly Readonly<Record<string, unknown>>[];
    };
    expect(code).toBe(0);
    expect(templates.find(({ id }) => id === "commitment.no-tolerance")).toEqual({
      document: "policy",
      length: "short",
      language: "en",
      type: "clause",
      id: "commitment.no-tolerance",
      section: "commitment",
      origin: "replaced",
      file: answer,
      original: "unrecorded",
    });
    expect(templates.find(({ id }) => id === "closing.thanks")).toMatchObject({
      origin: "package",
      file: null,
    });
  });

  test("works without facts and without templates", async () => {
    const { code, stdout } = await scene().run("templates", "list", "--own", "--language", "hu");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "Everything is as the package has it.\n" });
  });
});

describe("charter templates eject", () => {
  test.for([
    { reference: "policy/commitment.no-tolerance", paths: [answer] },
    { reference: "commitment.no-tolerance", paths: [answer] },
    { reference: "policy.short", paths: ["own/policy/en.short.md.hbs"] },
    { reference: "questions", paths: ["own/partials/en/questions.md.hbs"] },
    { reference: "all/questions.contact", paths: ["own/clauses/all/questions.contact.en.md"] },
  ])("copies $reference out, and nothing else", async ({ reference, paths }) => {
    const place = scene({ "charter.yaml": facts });
    // The folder that the facts name does not exist before.
    const { code } = await place.run("templates", "eject", reference, "--templates", "own");
    expect(code).toBe(0);
    const { originals } = JSON.parse(textOf(place, "own/charter-templates.lock")) as {
      readonly originals: Readonly<Record<string, { readonly text: string }>>;
    };
    expect(Object.keys(originals).map((path) => `own/${path}`)).toEqual(paths);
    for (const path of paths) expect(textOf(place, path)).toBe(originals[path.slice(4)]?.text);
    expect((await place.run("check")).code).toBe(0);
  });

  test.for([
    ["polcy", "policy"],
    ["policy/commitment.anwser", "policy/commitment.answer"],
    ["policy/commitment", "policy/commitment.service"],
    ["questions.contact", "all/questions.contact"],
    ["policy/../../secret", "policy"],
  ])("%s is refused with what could be meant", async ([reference = "", meant = ""]) => {
    const { code, stderr } = await scene({ "charter.yaml": facts }).run(
      "templates",
      "eject",
      reference,
      "--templates",
      "own",
    );
    expect({ code, isMeant: stderr.includes(meant) }).toEqual({ code: 2, isMeant: true });
  });

  test("adds the language that is missing, and leaves what is there alone", async () => {
    const people = {
      manager: { name: "Ada Brook", role: { en: "Manager", hu: "Vezető" }, email: "ada@brook.example" },
    };
    const two = `templates: own\n${stringify({ ...minimum, languages: ["en", "hu"], people })}`;
    const place = scene({ "charter.yaml": two, [answer]: "Mine.\n" });
    const { code, stderr } = await place.run("templates", "eject", "policy/commitment.no-tolerance");
    expect({ code, isNamed: stderr.includes(answer) }).toEqual({ code: 0, isNamed: true });
    expect(textOf(place, answer)).toBe("Mine.\n");
    expect(existsSync(join(place.folder, answer.replace(".en.", ".hu.")))).toBe(true);
    const lock = JSON.parse(textOf(place, "own/charter-templates.lock")) as { readonly originals: object };
    expect(Object.keys(lock.originals)).toEqual(["clauses/policy/commitment.no-tolerance.hu.md"]);
    // The copy is still the package's text, so Hungarian lacks the change.
    const list = await place.run("templates", "list", "--own", "--format", "json");
    const { lacking } = JSON.parse(list.stdout) as { readonly lacking: readonly object[] };
    expect(lacking.map((each) => ({ ...each, document: "", length: "" }))).toContainEqual({
      document: "",
      length: "",
      type: "clause",
      id: "commitment.no-tolerance",
      languages: ["hu"],
    });
    expect((await place.run("check")).stdout).toContain("template/not-in-language");
  });

  test("keeps the record of what was copied before the facts name the folder, and check asks for the name", async () => {
    const place = scene({ "charter.yaml": stringify(minimum) });
    await place.run("templates", "eject", "policy/commitment.no-tolerance");
    await place.run("templates", "eject", "policy/closing.thanks");
    const lock = JSON.parse(textOf(place, "templates/charter-templates.lock")) as {
      readonly originals: object;
    };
    expect(Object.keys(lock.originals)).toHaveLength(2);
    const { code, stdout } = await place.run("check", "--format", "json");
    expect({ code, found: JSON.parse(stdout) as unknown }).toMatchObject({
      code: 0,
      found: { findings: [{ code: "template/folder", severity: "warning", file: "charter.yaml" }] },
    });
  });

  test("copies the languages of facts that have a mistake elsewhere", async () => {
    const place = scene({ "charter.yaml": facts.replace(/^company:/m, "company:\n  nmae: Brook") });
    expect((await place.run("templates", "eject", "policy/commitment.no-tolerance")).code).toBe(0);
    expect(readdirSync(join(place.folder, "own/clauses/policy"))).toEqual(["commitment.no-tolerance.en.md"]);
  });

  test("copies nothing where the facts do not say which languages are wanted, until a flag does", async () => {
    const place = scene({
      "charter.yaml": facts.replace(/^languages:\n(?: +- \w+\n)+/m, "languages: english\n"),
    });
    const eject = ["templates", "eject", "policy/commitment.no-tolerance"] as const;
    const { code, stderr } = await place.run(...eject);
    expect({ code, isTold: stderr.includes("charter.yaml:") }).toEqual({ code: 1, isTold: true });
    expect(existsSync(join(place.folder, "own"))).toBe(false);
    expect((await place.run(...eject, "--language", "cs")).code).toBe(0);
    expect(existsSync(join(place.folder, answer.replace(".en.", ".cs.")))).toBe(true);
  });

  test("copies nothing that a file beside it leaves out", async () => {
    const place = scene({
      "charter.yaml": facts,
      [answer.replace(".en.", ".")]: "---\nleave-out: true\n---\n",
    });
    expect((await place.run("templates", "eject", "policy/commitment.no-tolerance")).code).toBe(2);
    expect(existsSync(join(place.folder, answer))).toBe(false);
  });

  test("never writes over a file, nor through a link that leads out", async () => {
    const place = scene({ "charter.yaml": facts, [answer]: "Mine.\n", "elsewhere/a": "" });
    expect((await place.run("templates", "eject", "policy/commitment.no-tolerance")).code).toBe(2);
    expect(textOf(place, answer)).toBe("Mine.\n");
    mkdirSync(join(place.folder, "linked"));
    symlinkSync(join(place.folder, "elsewhere"), join(place.folder, "linked/clauses"));
    const { code } = await place.run("templates", "eject", "policy/closing.thanks", "--templates", "linked");
    expect(code).toBe(2);
    expect(existsSync(join(place.folder, "elsewhere/policy"))).toBe(false);
  });
});

describe("a new version of the package", () => {
  test("is noticed by check, and merged where nothing conflicts", async () => {
    const was = "We do not accept poor customer service.\n";
    const place = scene(olderPackage(`${was.trim()} Never.\n`, was));
    const before = await place.run("check", "--format", "json");
    expect(JSON.parse(before.stdout)).toMatchObject({
      findings: [{ code: "template/original-changed", severity: "warning", file: answer }],
    });
    expect((await place.run("templates", "update")).code).toBe(0);
    expect(textOf(place, answer)).toBe(`${original.trim()} Never.\n`);
    const after = await place.run("check", "--format", "json");
    expect(JSON.parse(after.stdout)).toMatchObject({ findings: [] });
  });

  test("leaves a conflict marked, and check fails until it is settled", async () => {
    const place = scene(olderPackage("We hate poor service.\n", "We do not accept poor customer service.\n"));
    expect((await place.run("templates", "update")).code).toBe(1);
    const { code, stdout } = await place.run("check", "--format", "json");
    expect({ code, found: JSON.parse(stdout) as unknown }).toMatchObject({
      code: 1,
      found: { findings: [{ code: "template/conflict", file: answer, line: 1 }] },
    });
    // Another update does not merge over the marks.
    expect((await place.run("templates", "update")).code).toBe(1);
    expect(
      textOf(place, answer)
        .split("\n")
        .filter((line) => line.startsWith("<<<<<<<")),
    ).toHaveLength(1);
    writeFileSync(join(place.folder, answer), "We hate poor service.\n");
    expect((await place.run("check")).code).toBe(0);
    expect((await place.run("templates", "update")).code).toBe(0);
  });

  test("is known of a file written by hand once update has recorded its original", async () => {
    const place = scene({ "charter.yaml": facts, [answer]: "Mine.\n" });
    const before = await place.run("check", "--max-warnings", "0");
    expect(before.code).toBe(0);
    expect(before.stderr).toMatch(/^own\/clauses\/policy\/.*charter templates update$/m);
    expect((await place.run("templates", "update")).code).toBe(0);
    expect((await place.run("check")).stderr).toBe("Using charter.yaml\n");
    expect(JSON.parse(textOf(place, "own/charter-templates.lock"))).toMatchObject({
      originals: { "clauses/policy/commitment.no-tolerance.en.md": { text: original } },
    });
  });

  test.for(["not json", '{"charter": 2}'])(
    "a record that holds %s is a warning, and never written over",
    async (lock) => {
      const place = scene({ "charter.yaml": facts, [answer]: "Mine.\n", "own/charter-templates.lock": lock });
      expect((await place.run("templates", "update")).code).toBe(1);
      expect((await place.run("templates", "eject", "policy/closing.thanks")).code).toBe(1);
      expect(textOf(place, "own/charter-templates.lock")).toBe(lock);
      const { code, stdout } = await place.run("check", "--format", "json");
      expect({ code, found: JSON.parse(stdout) as unknown }).toMatchObject({
        code: 0,
        found: { findings: [{ code: "template/lock", severity: "warning" }] },
      });
    },
  );
});

describe("charter templates test", () => {
  const pack = {
    "charter.yaml": facts,
    [answer]: "We have 3 rules.\n",
    "own/clauses/policy/own.chat.en.md":
      '---\nafter: commitment.service\n---\nIn the chat {{within "chat.reply"}}.\n',
  };

  test("tries combinations, and finds numbers and clauses that are not printed", async () => {
    const { run } = scene(pack);
    const { code, stdout } = await run("templates", "test", "--format", "json");
    const report = JSON.parse(stdout) as {
      readonly passed: boolean;
      readonly companies: readonly { readonly name: string; readonly combinations: number }[];
      readonly findings: readonly { readonly code: string; readonly file: string }[];
    };
    expect({ code, passed: report.passed }).toEqual({ code: 0, passed: true });
    expect(report.companies.map(({ name }) => name)).toContain("charter");
    expect(report.companies.some(({ combinations }) => combinations > 4)).toBe(true);
    expect(report.findings.map(({ code: found }) => found)).toContain("template/stray-number");
    expect(report.findings.map(({ code: found }) => found)).not.toContain("template/never-printed");
  });

  test("keeps the expected documents, and says which differ", async () => {
    const place = scene(pack);
    const kept = "own/golden/charter/en/policy.short.md";
    expect((await place.run("templates", "test", "--update", "-o", "report.md", "--format", "md")).code).toBe(
      0,
    );
    expect(textOf(place, kept)).toContain("We have 3 rules.");
    expect(textOf(place, "report.md")).toContain("| charter | en |");
    expect((await place.run("templates", "test")).code).toBe(0);
    // What is kept of others is none of this run's business.
    const others = ["own/golden/charter/hu/policy.short.md", "own/golden/branch/en/policy.md"];
    for (const path of others) {
      mkdirSync(join(place.folder, path, ".."), { recursive: true });
      writeFileSync(join(place.folder, path), "kept\n");
    }
    expect((await place.run("templates", "test", "--update")).code).toBe(0);
    expect(others.map((path) => textOf(place, path))).toEqual(["kept\n", "kept\n"]);
    writeFileSync(join(place.folder, kept), "other\n");
    const { code, stdout } = await place.run("templates", "test", "--format", "json");
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as { readonly findings: readonly object[] }).findings).toContainEqual(
      expect.objectContaining({ code: "template/golden", file: kept }),
    );
  });

  test("shows what differs from an expected document, in each format", async () => {
    const place = scene(pack);
    const kept = "own/golden/charter/en/policy.short.md";
    expect((await place.run("templates", "test", "--update")).code).toBe(0);
    const expected = textOf(place, kept);
    const number = expected.split("\n").findIndex((line) => line === "We have 3 rules.") + 1;
    writeFileSync(join(place.folder, kept), expected.replace("We have 3 rules.", "We have 2 rules."));
    const difference = [`@@ ${String(number)}`, "- We have 2 rules.", "+ We have 3 rules."];
    const json = await place.run("templates", "test", "--format", "json");
    const { findings } = JSON.parse(json.stdout) as {
      readonly findings: readonly { readonly code: string }[];
    };
    expect(findings.filter(({ code }) => code === "template/golden")).toMatchObject([
      { file: kept, line: number, column: "We have 2".length, difference },
    ]);
    expect((await place.run("templates", "test")).stdout).toContain(
      difference.map((line) => `    ${line}\n`).join(""),
    );
    expect((await place.run("templates", "test", "--format", "md")).stdout).toContain(
      `\`${kept}\`\n\n\`\`\`diff\n${difference.join("\n")}\n\`\`\`\n`,
    );
  });

  test("keeps the expected documents of two files of one name apart", async () => {
    const other = facts.replace("templates: own\n", "");
    const place = scene({ ...pack, "a/charter.yaml": other, "b/charter.yaml": other });
    const files = ["charter.yaml", "a/charter.yaml", "b/charter.yaml"];
    expect((await place.run("templates", "test", ...files, "--update")).code).toBe(0);
    for (const name of ["charter", "a/charter", "b/charter"])
      expect(existsSync(join(place.folder, `own/golden/${name}/en/policy.short.md`))).toBe(true);
    expect((await place.run("templates", "test", ...files)).code).toBe(0);
    expect((await place.run("templates", "test", "b/charter.yaml", "--templates", "own")).code).toBe(0);
  });

  test("leaves what is no document of its own in the folder of expected documents", async () => {
    const place = scene({
      "charter.yaml": facts,
      [answer]: "Mine.\n",
      "own/golden/charter/en/notes.md": "Ask Ada.\n",
    });
    await place.run("templates", "test", "--update");
    expect(readdirSync(join(place.folder, "own/golden/charter/en"))).toContain("notes.md");
    expect((await place.run("templates", "test")).stdout).not.toContain("notes.md");
  });

  test("refuses a language that the facts do not have", async () => {
    const { code } = await scene({ "charter.yaml": facts, [answer]: "Mine.\n" }).run(
      "templates",
      "test",
      "--language",
      "cs",
    );
    expect(code).toBe(2);
  });

  test("stops where one of several facts files has a mistake", async () => {
    const { run } = scene({ ...pack, "b.yaml": "charter: 1\n" });
    const { code, stderr } = await run("templates", "test", "charter.yaml", "b.yaml");
    expect({ code, isNamed: stderr.includes("b.yaml:1:1") }).toEqual({ code: 1, isNamed: true });
  });

  test("stops at its limit of time, says so and fails", async () => {
    const { run } = scene(pack);
    const { code, stdout } = await run("templates", "test", "--timeout", "0", "--format", "json");
    const report = JSON.parse(stdout) as {
      readonly passed: boolean;
      readonly companies: readonly { readonly combinations: number }[];
      readonly findings: readonly { readonly code: string }[];
    };
    expect({ code, passed: report.passed }).toEqual({ code: 1, passed: false });
    expect(report.companies.map(({ combinations }) => combinations)).toContain(0);
    expect(report.findings.map(({ code: found }) => found)).toContain("template/trial-stopped");
  });

  test("names facts that no document prints", async () => {
    const without = "---\nleave-out: true\n---\n";
    const { run } = scene({
      "charter.yaml": facts.replace("company:\n", "company:\n  industry: clocks\n"),
      "own/clauses/code-of-practice/context.industry.md": without,
    });
    const { stdout } = await run("templates", "test", "--format", "json", "--language", "en");
    const { findings } = JSON.parse(stdout) as {
      readonly findings: readonly { readonly code: string; readonly message: string }[];
    };
    const unused = findings.filter(({ code }) => code === "template/unused-fact");
    expect(unused.map(({ message }) => /`([^`]+)`/.exec(message)?.[1])).toEqual(["company.industry"]);
  });

  test("needs a folder of templates", async () => {
    const { run } = scene({ "charter.yaml": stringify(minimum) });
    expect((await run("templates", "test")).code).toBe(2);
    expect((await run("templates", "update")).code).toBe(2);
  });
});
