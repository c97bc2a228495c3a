import { describe, expect, test } from "vitest";
import { checked, minimum, rawExample } from "../companies/companies.ts";
import { renderAll } from "../markdown/rendering.ts";

/** The documents as a reader sees them, to be reviewed like prose. `npx vitest run test/golden -u` writes them anew. */
describe.for([
  { name: "meridian", raw: rawExample("meridian.yaml") },
  { name: "minimum", raw: minimum },
])("the documents of $name", ({ name, raw }) => {
  test.for(renderAll(checked(raw)).map((document) => ({ file: `${document.kind}.${document.length}.md`, document })))(
    "$file reads as it was reviewed",
    async ({ file, document }) => {
      await expect(document.markdown).toMatchFileSnapshot(`./${name}/${file}`);
    },
  );
});
