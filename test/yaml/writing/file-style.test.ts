import { expect, test } from "vitest";
import { compose } from "../../../src/yaml/compose.ts";
import { fileStyle } from "../../../src/yaml/writing/file-style.ts";

test.for([
  { name: "that says nothing of it", text: "a: b\n", want: { step: 2, dashes: 2, isJson: false } },
  { name: "of a text alone", text: "a\n", want: { step: 2, dashes: 2, isJson: false } },
  { name: "with steps of four", text: "a:\n    b: c\n", want: { step: 4, dashes: 4, isJson: false } },
  // What occurs most counts, of several the first.
  {
    name: "with several steps",
    text: "a:\n  b: 1\nc:\n    d: 1\ne:\n    f: 1\n",
    want: { step: 4, dashes: 4, isJson: false },
  },
  {
    name: "with two steps",
    text: "a:\n   b: 1\nc:\n    d: 1\n",
    want: { step: 3, dashes: 3, isJson: false },
  },
  { name: "with dashes below the key", text: "a:\n- b\n", want: { step: 2, dashes: 0, isJson: false } },
  { name: "with dashes that stand in", text: "a:\n   - b\n", want: { step: 3, dashes: 3, isJson: false } },
  {
    name: "with both",
    text: "a:\n- b\nc:\n- d\ne:\n   - f\n",
    want: { step: 3, dashes: 0, isJson: false },
  },
  {
    name: "with blocks in a list",
    text: "a:\n- b:\n      c: d\n- - e\n",
    want: { step: 4, dashes: 0, isJson: false },
  },
  {
    name: "with a list on the line of a dash",
    text: "a:\n  -    - b\n",
    want: { step: 2, dashes: 2, isJson: false },
  },
  { name: "with braces", text: "a: {b: {c: d}}\n", want: { step: 2, dashes: 2, isJson: false } },
  { name: "in JSON", text: '{"a": {"b": "c"}}\n', want: { step: 2, dashes: 2, isJson: true } },
  { name: "in braces without quotes", text: "{a: 1}\n", want: { step: 2, dashes: 2, isJson: false } },
  { name: "in single quotes", text: "{'a': 1}\n", want: { step: 2, dashes: 2, isJson: false } },
  { name: "of a block with a key in quotes", text: '"a": 1\n', want: { step: 2, dashes: 2, isJson: false } },
  { name: "with empty braces", text: "{}\n", want: { step: 2, dashes: 2, isJson: false } },
])("the style of a file $name", ({ text, want }) => {
  const { document } = compose(text, "charter.yaml");
  if (document === null) throw new Error("The text is sound.");
  const { step, dashes, isJson } = fileStyle({ text, document });
  expect({ step, dashes, isJson }).toEqual(want);
});
