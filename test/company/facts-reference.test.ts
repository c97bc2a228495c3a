import { expect, test } from "vitest";
import { factsReference } from "./facts-reference.ts";

test("docs/facts.md says what the schema says", async () => {
  await expect(factsReference()).toMatchFileSnapshot("../../docs/facts.md");
});
