import { join } from "node:path";
import { expect, test } from "vitest";
import { previewLibraries } from "../../src/cli/preview/libraries.ts";
import { previewWorkshop } from "../../src/cli/preview/workshop.ts";
import { nodeFiles } from "../../src/host/node/files.ts";
import { noOwnTemplates } from "../../src/markdown/own-templates.ts";
import { createPress } from "../../src/preview/press.ts";
import type { GoodEdition } from "../../src/preview/reading.ts";
import { checked, minimum } from "../companies/companies.ts";

const outside = {
  files: nodeFiles,
  packageDirectory: join(import.meta.dirname, "../.."),
  compiledTemplates: () => ({}),
};

test("a document is prepared for questions once for each time that it is made", async () => {
  const press = createPress(previewWorkshop(outside));
  const good: GoodEdition = {
    facts: checked(minimum),
    placeOf: () => ({ file: "charter.yaml", line: 1, column: 1, length: 1 }),
    logo: null,
    own: noOwnTemplates,
    sources: new Map(),
    lastRender: null,
  };
  const selection = { document: "charter", length: "short", language: "en" } as const;
  const libraryOf = previewLibraries(outside);
  const shown = await press.show(selection, good, 1);
  const library = await libraryOf(shown);
  expect(library.documents.map(({ document, length }) => `${document}.${length}`)).toEqual(["charter.short"]);
  expect(await libraryOf(await press.show(selection, good, 1))).toBe(library);
  expect(await libraryOf(await press.show(selection, good, 2))).not.toBe(library);
});
