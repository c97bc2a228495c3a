import { describe, expect, test } from "vitest";
import { languageTags } from "../../src/company/language-tag.ts";
import { templateEnding } from "../../src/markdown/template-address.ts";
import { checked, minimum, rawExample } from "../companies/companies.ts";
import { everyDocument, templatesIn } from "../markdown/rendering.ts";
import { auditOwn, edited, placesOf } from "./own-templates.ts";

const policy = "policy/en.short.md.hbs";
const bilingual = {
  manager: { name: "Ada Brook", role: { en: "Manager", hu: "Vezető" }, email: "ada@brook.example" },
};
const meridian = checked(rawExample("meridian.yaml"));

/** The codes found when the short English policy has `to` in the place of `from`. */
async function codesAfter(from: string, to: string): Promise<readonly string[]> {
  const { findings } = await auditOwn({ [policy]: edited("en", "policy.short", from, to) }, meridian);
  return findings.map(({ code }) => code.replace("template/", ""));
}

const sentence = "We do not tolerate poor customer service.";

describe("what Handlebars knows and a document does not", () => {
  test.for([
    ["{{company.nmae}}", "unknown-variable"],
    ["{{constructor}}", "unknown-variable"],
    ["{{company.constructor}}", "unknown-variable"],
    ["{{__proto__}}", "unknown-variable"],
    ["{{company.name.length}}", "unknown-variable"],
    ["{{expectations.[0]}}", "unknown-variable"],
    ["{{../company.name}}", "unknown-variable"],
    ["{{@root.company.name}}", "unsupported"],
    ["{{@rendering}}", "unsupported"],
    ['{{"text"}}', "unsupported"],
    ['{{lookup company "name"}}', "unknown-helper"],
    ['{{log "x"}}', "unknown-helper"],
    ["{{#with company}}{{name}}{{/with}}", "unknown-helper"],
    ["{{#if company.vision}}x{{/if}}", "unknown-helper"],
    ["{{#within}}x{{/within}}", "wrong-arguments"],
    ["{{within}}", "wrong-arguments"],
    ["{{within email.reply}}", "wrong-arguments"],
    ['{{within "email.reply" "x"}}', "wrong-arguments"],
    ['{{all company.values x="y"}}', "unsupported"],
    ["{{company}}", "wrong-use"],
    ["{{company.values}}", "wrong-use"],
    ["{{all company.name}}", "wrong-use"],
    ["{{audience}}", "wrong-use"],
    ["{{escalation}}", "wrong-use"],
    ["{{metrics.review}}", "wrong-use"],
    ["{{#each company.name}}x{{/each}}", "wrong-use"],
    ["{{#each expectations as |one|}}{{this}}{{/each}}", "unsupported"],
    ["{{#each expectations}}x{{else}}y{{/each}}", "unsupported"],
    ["{{#each expectations}}{{#each ../expectations}}x{{/each}}{{/each}}", "too-large"],
    ["{{#each expectations}}{{company.name}}{{/each}}", "unknown-variable"],
    ['{{form "audiense" audience}}', "unknown-form"],
    ['{{form "item" audience}}', "unknown-form"],
    ["{{{company.name}}}", "raw-output"],
    ["{{> ../../secrets}}", "unknown-partial"],
    ["{{> (lookup . 'x')}}", "partial-arguments"],
    ["{{> questions contact}}", "unsupported"],
    ['{{#*inline "x"}}y{{/inline}}', "unsupported"],
    ['{{within "email.rply"}}', "unknown-promise"],
    ['{{within "email.reply"}}', "undeclared-promise"],
    ["{{company.vision", "syntax"],
    ["{{#each expectations}}", "syntax"],
    ["{{/each}}", "syntax"],
    ["{{within )}}", "syntax"],
  ])("%s", async ([text = "", code = ""]) => {
    const wanted = code === "partial-arguments" ? "unsupported" : code;
    expect(await codesAfter(sentence, text)).toEqual([wanted]);
  });
});

describe("sections, clauses and headings", () => {
  test.for([
    ['{{#clause "vision.statement"}}', '{{#clause "vision.statment"}}', ["unknown-clause"]],
    ['{{#section "closing"}}', '{{#section "closng"}}', ["unknown-section"]],
    ['{{#clause "mission.statement"}}', '{{#clause "vision.statement"}}', ["duplicate", "missing-clause"]],
    ["{{> questions}}", "", ["missing-section"]],
    ["{{> questions}}", "{{> question}}", ["unknown-partial"]],
    ["## Thank you\n", "", ["heading"]],
    ["## Thank you", "### Thank you", ["heading"]],
    ["# {{title}}\n", "", ["heading"]],
    [sentence, `${sentence}\n\n## More`, ["heading"]],
    [sentence, `${sentence}\n\nMore\n----`, ["heading"]],
    [sentence, `${sentence}\n\n# More`, ["heading"]],
  ] as const)("%s becomes %s", async ([from, to, codes]) => {
    expect(await codesAfter(from, to)).toEqual(codes);
  });

  test("a clause that a language alone lacks is an error, at the clause before it", async () => {
    const facts = checked({ ...minimum, languages: ["en", "hu"], people: bilingual });
    const from =
      '{{#clause "commitment.no-tolerance"}}\nWe do not tolerate poor customer service.\n{{/clause}}\n';
    const files = { [policy]: edited("en", "policy.short", from, "") };
    const { findings } = await auditOwn(files, facts);
    expect(findings).toMatchObject([
      {
        code: "template/missing-clause",
        severity: "error",
        args: { id: "commitment.no-tolerance", section: "commitment", languages: ["hu"] },
        place: { line: 32, column: 11 },
      },
    ]);
  });

  test("a clause that no language of the company has is its choice", async () => {
    const from =
      '{{#clause "commitment.no-tolerance"}}\nWe do not tolerate poor customer service.\n{{/clause}}\n';
    const { findings } = await auditOwn({ [policy]: edited("en", "policy.short", from, "") }, meridian);
    expect(findings).toMatchObject([
      { code: "template/missing-clause", severity: "warning", args: { languages: [] } },
    ]);
  });

  test("sections in another order are an error, clauses a warning", async () => {
    const text = templatesIn("en").documents["policy.short"] ?? "";
    const [vision = ""] = /\{\{#section "vision"\}\}[\s\S]*?\{\{\/section\}\}\n\n/.exec(text) ?? [];
    const moved = text
      .replace(vision, "")
      .replace('{{#section "commitment"}}', `${vision}{{#section "commitment"}}`);
    const { findings } = await auditOwn({ [policy]: moved }, meridian);
    expect(findings).toMatchObject([
      { code: "template/misplaced", severity: "error", args: { part: "section", reason: "order" } },
    ]);
  });
});

describe("a part", () => {
  const part = "partials/en/questions.md.hbs";

  test("is checked once, however many documents include it", async () => {
    const text = (templatesIn("en").partials["questions"] ?? "").replace("contact.name", "contact.nme");
    expect(await placesOf({ [part]: text }, meridian)).toEqual([`${part}:5:39 template/unknown-variable`]);
  });

  test("that includes itself ends", async () => {
    const text = `${templatesIn("en").partials["questions"] ?? ""}{{> questions}}\n`;
    const { findings } = await auditOwn({ [part]: text }, meridian);
    expect(findings.map(({ code }) => code)).toContain("template/partial-cycle");
  });

  test("that multiplies itself through others is stopped", async () => {
    const names = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const files = Object.fromEntries(
      names.map((name, index) => [
        `partials/en/${name}.md.hbs`,
        `{{> ${names[index + 1] ?? "questions"}}}\n`.repeat(20),
      ]),
    );
    const text = edited("en", "policy.short", sentence, "{{> a}}");
    const { findings } = await auditOwn({ ...files, [policy]: text }, meridian);
    expect(findings.map(({ code }) => code)).toContain("template/too-large");
  });

  test("of the package that is included where it cannot stand is shown at the line that includes it", async () => {
    const text = edited("en", "policy.short", sentence, "{{> questions}}");
    const { findings } = await auditOwn({ [policy]: text }, meridian);
    expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "template/misplaced", place: { line: 37, column: 1 } },
      { code: "template/duplicate", place: { line: 57, column: 1 } },
    ]);
  });

  test("that nothing includes is said to be without effect", async () => {
    expect(await placesOf({ "partials/en/question.md.hbs": "Ask us.\n" }, meridian)).toEqual([
      "partials/en/question.md.hbs:1:1 template/unknown-file",
    ]);
  });
});

describe("promises and facts", () => {
  test("a promise that a clause no longer states is a warning, and the ledger follows", async () => {
    const text = edited("en", "policy.short", ' {{within "inquiry.answer"}}', " soon");
    const { findings, isPrinted } = await auditOwn({ [policy]: text }, meridian);
    expect(findings).toMatchObject([{ code: "template/lost-promise", severity: "warning" }]);
    const statement = {
      promise: "inquiry.answer",
      document: "policy",
      length: "short",
      section: "commitment",
      clause: "commitment.answer",
    } as const;
    expect(isPrinted(statement, "en")).toBe(false);
    expect(isPrinted(statement, "hu")).toBe(true);
    expect(isPrinted({ ...statement, length: "full" }, "en")).toBe(true);
    expect(
      isPrinted({ ...statement, clause: "commitment.complaints", promise: "complaint.resolve" }, "en"),
    ).toBe(true);
  });

  test("a fact that the company does not give is an error where it would be printed", async () => {
    const raw = rawExample("meridian.yaml");
    const company = { ...(raw["company"] as object), website: undefined };
    const text = edited("en", "policy.short", sentence, "See {{company.website}}.");
    expect(await placesOf({ [policy]: text }, checked({ ...raw, company }))).toEqual([
      `${policy}:37:5 template/unfilled`,
    ]);
    expect(await placesOf({ [policy]: text }, meridian)).toEqual([]);
  });
});

test("a word of a hundred thousand letters is no document", async () => {
  expect(await codesAfter(sentence, "_a".repeat(50_000))).toEqual(["cannot-render"]);
});

test("spaces beyond number are read in one go", async () => {
  expect(await codesAfter(sentence, `${" ".repeat(200_000)}x`)).toEqual([]);
});

test("a table with thousands of columns is no document", async () => {
  const row = `${"| a ".repeat(2_000)}|`;
  const table = `${row}\n${"|---".repeat(2_000)}|\n${"| x |\n".repeat(5_000)}`;
  expect(await codesAfter(sentence, table)).toEqual(["cannot-render"]);
});

describe("the package's own templates, taken over as they are", () => {
  test.for(languageTags)("in %s give no finding", async (language) => {
    const { documents, partials } = templatesIn(language);
    const files = {
      ...Object.fromEntries(
        everyDocument.map(({ kind, length }) => [
          `${kind}/${language}.${length}${templateEnding}`,
          documents[`${kind}.${length}`] ?? "",
        ]),
      ),
      ...Object.fromEntries(
        Object.entries(partials).map(([name, text]) => [
          `partials/${language}/${name}${templateEnding}`,
          text,
        ]),
      ),
    };
    expect(await placesOf(files)).toEqual([]);
    const raw = { ...rawExample("meridian.yaml"), languages: [language] };
    expect(await placesOf(files, checked(raw))).toEqual([]);
  });
});
