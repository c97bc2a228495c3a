import { expect, test } from "vitest";
import { nearest } from "../../src/company/nearest.ts";

const keys = ["acknowledgeWithin", "resolveWithin", "review", "email", "phone"];

test.for([
  { word: "acknowledgeWithn", want: "acknowledgeWithin" },
  { word: "acknowledge_within", want: "acknowledgeWithin" },
  { word: "ACKNOWLEDGE-WITHIN", want: "acknowledgeWithin" },
  { word: "emial", want: "email" },
  { word: "phon", want: "phone" },
  { word: "reviews", want: "review" },
  { word: "zebra", want: null },
  { word: "", want: null },
  { word: "__", want: null },
  { word: "x".repeat(1000), want: null },
])("$word: $want", ({ word, want }) => {
  expect(nearest(word, keys)).toBe(want);
});

test("a candidate of any length is passed over, not compared", () => {
  expect(nearest("review", ["review".repeat(100_000), "reviews"])).toBe("reviews");
});

test("between two that are equally near, neither is meant", () => {
  expect(nearest("cat", ["bat", "car"])).toBeNull();
});
