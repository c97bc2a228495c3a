import { expect, test } from "vitest";
import { shapeOf } from "../../../src/markdown/own/shape.ts";

test.for([
  ["| a | b |", "row"],
  ["- a", "item"],
  ["* a", "item"],
  ["+ a", "item"],
  ["1. a", "step"],
  ["12) a", "step"],
  ["> a", "quote"],
  [">a", "quote"],
  ["\n\n  - a", "item"],
  ["a", "text"],
  ["", "text"],
  ["-a", "text"],
  ["**a**", "text"],
  ["1.a", "text"],
  ["2026. a", "step"],
  ["a | b", "text"],
  ["a - b", "text"],
  ["a > b", "text"],
  ["on 1. a", "text"],
] as const)("%j is of the shape %s", ([text, want]) => {
  expect(shapeOf(text)).toBe(want);
});
