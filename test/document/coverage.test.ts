import { describe, expect, test } from "vitest";
import { kinds, lengths } from "../../src/company/kind.ts";
import { documents } from "../../src/document/documents.ts";
import { clausesOf } from "../../src/document/model.ts";
import inventory from "./inventory.json" with { type: "json" };

const ours = kinds.flatMap((kind) =>
  lengths.flatMap((length) =>
    clausesOf(documents[kind][length].sections).map((clause) => ({
      name: `${kind}.${length}#${clause.id}`,
      clause,
    })),
  ),
);

/** Met by the shape of every document and not by a clause: the title (CL01), headings and contents (CL25). */
const structural = ["CL01", "CL25"];

const requirements: Readonly<Record<string, string>> = {
  ...inventory.clauses,
  ...inventory.principles,
  ...inventory.measures,
  ...inventory.checklist,
  ...inventory.content,
};

const coveredBy = (id: string): readonly string[] =>
  ours.filter(({ clause }) => clause.covers.includes(id)).map(({ name }) => name);

describe("what the documents must state", () => {
  test.for(Object.entries(requirements).filter(([id]) => !structural.includes(id)))(
    "%s is stated by a clause of ours",
    ([id]) => {
      expect(coveredBy(id)).not.toEqual([]);
    },
  );

  test("no clause claims to cover what the inventory does not have", () => {
    const unknown = ours.flatMap(({ name, clause }) =>
      clause.covers.filter((id) => !Object.hasOwn(requirements, id)).map((id) => `${name} → ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  test("docs/coverage.md shows which clauses cover what", async () => {
    const part = (heading: string, entries: Readonly<Record<string, string>>): string =>
      [
        `## ${heading}`,
        "",
        "| Id | Must be stated | Stated by |",
        "| --- | --- | --- |",
        ...Object.entries(entries).map(
          ([id, text]) => `| ${id} | ${text.replaceAll("|", "\\|")} | ${coveredBy(id).join(", ")} |`,
        ),
        "",
      ].join("\n");
    const page = [
      "# What the documents state",
      "",
      "Each requirement with the clauses that state it, as `kind.length#clause`. Made from the document models by a test;",
      "`npx vitest run test/document -u` writes it anew.",
      "",
      part("Clauses of the sample documents", inventory.clauses),
      part("Principles and ethics", inventory.principles),
      part("Measures", inventory.measures),
      part("Checklist", inventory.checklist),
      part("Clauses of published policies and standards", inventory.content),
    ].join("\n");
    await expect(page).toMatchFileSnapshot("../../docs/coverage.md");
  });
});
