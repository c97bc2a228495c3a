import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { minimum } from "../companies/companies.ts";
import { scene } from "../fakes/host.ts";

const { run } = scene({
  "charter.yaml": `templates: own\n${stringify(minimum)}`,
  "own/clauses/policy/commitment.no-tolerance.en.md": "Bad service is not for us.\n",
  "own/clauses/policy/own.thanks.en.md":
    "---\nafter: commitment.service\n---\nThank you, from {{company.name}}.\n",
  "own/clauses/policy/closing.thanks.md": "---\nleave-out: true\n---\n",
});

interface Explained {
  readonly explanations: readonly {
    readonly clauses: readonly {
      readonly change: string | null;
      readonly template: { readonly file: string; readonly line: number };
      readonly isPrinted: boolean;
      readonly facts: readonly { readonly path: string; readonly line: number }[];
    }[];
  }[];
}

test.for([
  { clause: "commitment.no-tolerance", change: "replaced", file: "commitment.no-tolerance.en.md", line: 1 },
  { clause: "own.thanks", change: "added", file: "own.thanks.en.md", line: 4, fact: "company.name" },
  { clause: "closing.thanks", change: "left-out", file: "closing.thanks.md", line: 1 },
  { clause: "commitment.service", change: null, file: null, line: null },
])("explain $clause says $change", async ({ clause, change, file, line, fact }) => {
  const { code, stdout } = await run("explain", `policy.short#${clause}`, "--format", "json");
  expect(code).toBe(0);
  const { explanations } = JSON.parse(stdout) as Explained; // Our own report.
  const [trace] = explanations[0]?.clauses ?? [];
  expect(trace).toMatchObject({ change, isPrinted: change !== "left-out" });
  if (file !== null) expect(trace?.template).toEqual({ file: `own/clauses/policy/${file}`, line });
  if (fact !== undefined) expect(trace?.facts.map(({ path }) => path)).toContain(fact);
});

test.for([
  { ref: "people.nobody", meant: "people.manager" },
  { ref: "people.nobody.role", meant: "people.manager.role" },
  { ref: "people.manger.email", meant: "people.manager.email" },
])("$ref is nobody, and a name that there is is proposed", async ({ ref, meant }) => {
  const { code, stderr } = await run("explain", ref);
  expect(code).toBe(2);
  expect(stderr).toContain(`${meant}?`);
});

test.for([
  { clause: "own.thanks", says: "own/clauses/policy/own.thanks.en.md:4 (added)" },
  { clause: "closing.thanks", says: "(left out)" },
])("the report for people says what is done with $clause", async ({ clause, says }) => {
  const { code, stdout } = await run("explain", `policy.short#${clause}`);
  expect(code).toBe(0);
  expect(stdout).toContain(says);
});

const ladder = scene({
  "charter.yaml": stringify({
    ...minimum,
    escalation: [{ to: "manager", by: ["email"], within: "1 day" }],
    company: { name: "Brook & Sons Ltd", country: "GB", values: ["Honesty", "Care"] },
  }),
});

test.for([
  { ref: "escalation.77.to", says: "not in the file: escalation has 1 entry" },
  { ref: "escalation[1]", says: "not in the file: escalation has 1 entry" },
  { ref: "company.values.3", says: "not in the file: company.values has 2 entries" },
  { ref: "escalation.1.when", says: "not in the file" },
  { ref: "channels.phone.number", says: "not in the file" },
])("explain $ref says what is not there", async ({ ref, says }) => {
  const { code, stdout } = await ladder.run("explain", ref);
  expect({ code, value: /^ {2}Value +(.*)$/m.exec(stdout)?.[1] }).toEqual({ code: 0, value: says });
});

test.for(["cs", "el", "hu"])("how many entries a list has is said in %s too", async (language) => {
  const facts = stringify({ ...minimum, escalation: [{ to: "manager", by: ["email"], within: "1 day" }] });
  const place = scene({ "charter.yaml": facts }, { environment: { CHARTER_LANGUAGE: language } });
  const { stdout } = await place.run("explain", "escalation.77.to");
  expect(stdout).toMatch(/^ {2}\p{L}+ +\p{L}.*escalation\P{N}*1\P{N}*$/mu);
});

const broken = (facts: string) => scene({ "charter.yaml": facts, "other.yaml": facts });

describe("facts that cannot be used", () => {
  const wrong = stringify({ ...minimum, channels: { email: { adress: "help@firm.example" } } });

  test.for([
    { ref: "complaints.answer" },
    { ref: "email.reply" },
    { ref: "channels.email.replyWithin" },
    { ref: "policy.short" },
    { ref: "The manager answers it in writing" },
  ])("explain $ref answers as without facts, and says so in a line", async ({ ref }) => {
    const without = await scene({}).run("explain", ref, "--format", "json");
    const { code, stdout, stderr } = await broken(wrong).run("explain", ref, "--format", "json");
    const [using, note, ...more] = stderr.trimEnd().split("\n");
    expect({ code, stdout, using, more }).toEqual({
      code: 1,
      stdout: without.stdout,
      using: "Using charter.yaml",
      more: [],
    });
    expect(note).toMatch(/^charter\.yaml .*`charter check`/);
  });

  test.for(["charter: [", "", "- a\n"])("%j is no reason to say nothing", async (text) => {
    const { code, stdout, stderr } = await broken(text).run("explain", "complaints.answer", "other.yaml");
    expect({ code, isTold: stderr.includes("`charter check other.yaml`") }).toEqual({
      code: 1,
      isTold: true,
    });
    expect(stdout).toContain("complaints.answer");
  });

  test("own templates with a mistake leave the answer to the package", async () => {
    const place = scene({
      "charter.yaml": `templates: own\n${stringify(minimum)}`,
      "own/clauses/policy/complaints.answer.en.md": "{{company.name}\n",
    });
    const { code, stdout, stderr } = await place.run("explain", "complaints.answer");
    expect({ code, lines: stderr.trimEnd().split("\n").length }).toEqual({ code: 1, lines: 2 });
    expect(stdout).toContain("complaints.answer");
  });

  test("a finding is explained whatever the facts are", async () => {
    const { code, stderr } = await broken(wrong).run("explain", "facts/unknown-key");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  test("what means nothing is still refused", async () => {
    expect((await broken(wrong).run("explain", "no.such.thing")).code).toBe(2);
  });

  test("a file that is not there is still an error of its own", async () => {
    const { code, stdout } = await broken(wrong).run("explain", "complaints.answer", "none.yaml");
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
  });
});
