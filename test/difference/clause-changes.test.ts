import { expect, test } from "vitest";
import type { BuiltDocument } from "../../src/build.ts";
import { compareDocuments } from "../../src/difference/clause-changes.ts";
import { marked, withoutMarks } from "../../src/markdown/marks.ts";

interface Section {
  readonly id: string;
  readonly title: string;
  /** Markdown by clause. */
  readonly clauses: Readonly<Record<string, string>>;
}

function built(sections: readonly Section[], title = "Policy"): BuiltDocument {
  const text = sections.map(({ title: heading, clauses }, index) => {
    const lines = Object.entries(clauses).map(([id, clause]) => marked(id, clause));
    return [`## ${String(index + 1)} ${heading}`, "", ...lines, ""].join("\n");
  });
  const whole = [`# ${title}`, "", "Alfa Ltd · Version 1.0", "", ...text].join("\n");
  return {
    kind: "policy",
    length: "full",
    language: "en",
    title,
    markdown: withoutMarks(whole),
    marked: whole,
    sections: sections.map(({ id, title: heading }, index) => ({
      id,
      number: String(index + 1),
      isAnnex: false,
      title: heading,
      level: 2,
    })),
    pages: null,
  };
}

const aim: Section = { id: "aim", title: "Aim", clauses: { "aim.one": "We serve." } };
const steps: Section = {
  id: "steps",
  title: "Steps",
  clauses: { "steps.listen": "1. Listen.", "steps.solve": "2. Solve.\n\n   At once." },
};
const table: Section = {
  id: "times",
  title: "Times",
  clauses: { "times.head": "| What | When |\n| --- | --- |", "times.email": "| E-mail | 5 hours |" },
};

/** `2 steps: changed steps.solve`, a line for each section. */
function changes(from: BuiltDocument, to: BuiltDocument): readonly string[] {
  return compareDocuments([from], [to]).flatMap(({ sections }) =>
    sections.map(({ number, section, isRenamed, clauses }) => {
      const found = clauses.map(({ clause, kind }) => `${kind} ${clause}`);
      return `${number} ${section}: ${[...(isRenamed ? ["title"] : []), ...found].join(", ")}`;
    }),
  );
}

const extra: Section = { id: "extra", title: "More", clauses: { "extra.one": "More." } };

test.for([
  { name: "nothing", to: [aim, steps, table], found: [] },
  { name: "a section before others", to: [extra, aim, steps, table], found: ["1 extra: added extra.one"] },
  { name: "a section less", to: [steps, table], found: ["1 aim: removed aim.one"] },
  {
    name: "a step before others",
    to: [
      aim,
      {
        ...steps,
        clauses: {
          "steps.thank": "1. Thank.",
          "steps.listen": "2. Listen.",
          "steps.solve": "3. Solve.\n\n   At once.",
        },
      },
      table,
    ],
    found: ["2 steps: added steps.thank"],
  },
  {
    name: "the second paragraph of a clause",
    to: [aim, { ...steps, clauses: { ...steps.clauses, "steps.solve": "2. Solve.\n\n   Soon." } }, table],
    found: ["2 steps: changed steps.solve"],
  },
  {
    name: "a row of a table",
    to: [aim, steps, { ...table, clauses: { ...table.clauses, "times.email": "| E-mail | 6 hours |" } }],
    found: ["3 times: changed times.email"],
  },
  { name: "a heading", to: [aim, { ...steps, title: "What to do" }, table], found: ["2 steps: title"] },
] as const)("between two documents, $name", ({ to, found }) => {
  expect(changes(built([aim, steps, table]), built(to))).toEqual(found);
});

test("a clause carries its words before and after, without marks", () => {
  const [document] = compareDocuments(
    [built([table])],
    [built([{ ...table, clauses: { "times.email": "| E-mail | 6 hours |" } }])],
  );
  expect(document?.sections[0]?.clauses).toEqual([
    { clause: "times.email", kind: "changed", from: "| E-mail | 5 hours |", to: "| E-mail | 6 hours |" },
    { clause: "times.head", kind: "removed", from: "| What | When |\n| --- | --- |", to: null },
  ]);
});

test("another title, another language", () => {
  const hu: BuiltDocument = { ...built([aim]), language: "hu" };
  expect(compareDocuments([built([aim])], [built([aim], "Our policy"), hu])).toMatchObject([
    { language: "en", kind: "changed", isRenamed: true, sections: [] },
    { language: "hu", kind: "added", sections: [] },
  ]);
  expect(compareDocuments([built([aim]), hu], [hu])).toMatchObject([{ language: "en", kind: "removed" }]);
});
