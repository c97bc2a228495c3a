import { expect, test } from "vitest";
import { joinEach } from "../../src/html/join-each.ts";

test.for([
  { items: [], between: ", ", text: "" },
  { items: ["a"], between: ", ", text: "0a" },
  { items: ["a", "", "c"], between: ", ", text: "0a, 1, 2c" },
  { items: ["a", "b"], between: undefined, text: "0a1b" },
])("$items with $between between them", ({ items, between, text }) => {
  expect(joinEach(items, (item, index) => `${String(index)}${item}`, between)).toBe(text);
});
