import { describe, expect, test } from "vitest";
import type { FactsChange } from "../../../src/yaml/edit-facts.ts";
import { edited, remove, set } from "../facts-in-text.ts";

interface Row {
  readonly from: string;
  readonly changes: readonly FactsChange[];
  readonly to: string;
}

/** A few of these fill a line. */
const wide = "x".repeat(34);

/** Texts with the fewest lines changed that say what is wanted, in the style that each has. */
const groups: Readonly<Record<string, readonly Row[]>> = {
  "items behind their dashes": [
    {
      from: "a:\n  -   - x\n      - y\n  - z\n",
      changes: [set(["a", 0, 1], "w"), set(["a", 1], "v")],
      to: "a:\n  -   - x\n      - w\n  - v\n",
    },
    {
      from: "a:\n  - - x\n    - y\n  -\n    - z\n",
      changes: [remove("a", 1, 0)],
      to: "a:\n  - - x\n    - y\n",
    },
    {
      from: "a:\n  -\n    k: v\n  - # c\n    k: w\n",
      changes: [set(["a", 1, "k"], "x")],
      to: "a:\n  -\n    k: v\n  - # c\n    k: x\n",
    },
    { from: "a:\n  - x\n  - \n  - z\n", changes: [set(["a", 1], "w")], to: "a:\n  - x\n  - w \n  - z\n" },
    {
      from: "a:\n  - x\n  -   # why\n  - z\n",
      changes: [set(["a", 1], "w")],
      to: "a:\n  - x\n  - w   # why\n  - z\n",
    },
    {
      from: "a:\n  - x\n  - |\n    - y\n    z\n  - w\n",
      changes: [set(["a", 2], "v"), set(["a", 3], "u")],
      to: "a:\n  - x\n  - |\n    - y\n    z\n  - v\n  - u\n",
    },
    { from: "a:\n  - x\n  # - y\n  - z\n", changes: [remove("a", 1)], to: "a:\n  - x\n  # - y\n" },
    { from: "a:\n  - k: v\n    l: w\n  - k: x\n", changes: [remove("a", 1)], to: "a:\n  - k: v\n    l: w\n" },
    {
      from: "a:\n  - k: v\n  - k: x\n",
      changes: [set(["a", 1, "l"], ["One sentence."])],
      to: "a:\n  - k: v\n  - k: x\n    l:\n      - One sentence.\n",
    },
    {
      from: "a:\n- k: v\n  l:\n  - x\n",
      changes: [set(["a", 0, "l", 1], "z")],
      to: "a:\n- k: v\n  l:\n  - x\n  - z\n",
    },
    {
      from: "a:\n- - x\n- - z\n",
      changes: [set(["a", 1, 1], "w"), set(["a", 2], ["v"])],
      to: "a:\n- - x\n- - z\n  - w\n- [v]\n",
    },
  ],
  "words behind a comma in braces": [
    {
      from: "missed: {en: one, two, three, hu: x}\n",
      changes: [set(["missed", "hu"], "y")],
      to: 'missed: {en: one, two, three, hu: "y"}\n',
    },
    {
      from: "missed: {en: one, two, three, hu: x}\n",
      changes: [remove("missed", "en")],
      to: "missed: {hu: x}\n",
    },
    {
      from: "missed: {en: one, two, three}\n",
      changes: [set(["missed", "en"], "four")],
      to: "missed: {en: four}\n",
    },
    {
      from: "missed: {hu: x, en: one, two}\n",
      changes: [set(["missed", "cs"], "z")],
      to: "missed: {hu: x, en: one, two, cs: z}\n",
    },
  ],
  "a value in the place of another": [
    { from: "a: &x\n  k: v\nb: 1\n", changes: [set(["a"], "w")], to: "a: w\nb: 1\n" },
    { from: "a: !!map\n  k: v\nb: 1\n", changes: [set(["a"], "w")], to: "a: w\nb: 1\n" },
    { from: "a: &x !!str\nb: 1\n", changes: [set(["a"], "w")], to: "a: &x !!str w\nb: 1\n" },
    {
      from: "a:\nb: 1\n",
      changes: [set(["a"], ["One sentence.", "Two more."])],
      to: "a:\n  - One sentence.\n  - Two more.\nb: 1\n",
    },
    { from: "a: {b: , c: d}\n", changes: [set(["a", "b"], ["x"])], to: "a: {b: [x] , c: d}\n" },
    {
      from: "a: x # c\nb: 1\n",
      changes: [set(["a"], { k: ["One sentence."] })],
      to: "a: # c\n  k:\n    - One sentence.\nb: 1\n",
    },
    {
      from: "a: |  # h\n  one\n  two\nb: x\n",
      changes: [set(["a"], ["One sentence."])],
      to: "a:  # h\n  - One sentence.\nb: x\n",
    },
    { from: "a: >2-\n    one\nb: x\n", changes: [set(["a"], { k: "v" })], to: "a: { k: v }\nb: x\n" },
    {
      from: "a:\n  - x\n  - |\n    y\n",
      changes: [set(["a", 1], "one\ntwo")],
      to: "a:\n  - x\n  - |-\n    one\n    two\n",
    },
    {
      from: "a:\n  - x\n  - |\n    y\n",
      changes: [set(["a", 1], { k: "v" })],
      to: "a:\n  - x\n  - { k: v }\n",
    },
    {
      from: "a:\n  - x\n  - y\n",
      changes: [set(["a", 0], { k: ["One sentence."] })],
      to: "a:\n  - k:\n      - One sentence.\n  - y\n",
    },
    {
      from: "a:\n  - x\n  - y\n",
      changes: [set(["a", 0], ["b", "One sentence."])],
      to: "a:\n  -\n    - b\n    - One sentence.\n  - y\n",
    },
    { from: "a: [x, y]\n", changes: [set(["a", 0], { k: "v" })], to: "a: [{ k: v }, y]\n" },
    { from: "a: {b: x}\n", changes: [set(["a", "b"], "one\ntwo")], to: 'a: {b: "one\\ntwo"}\n' },
    { from: "a: {b: x}\n", changes: [set(["a", "b"], "y, z")], to: 'a: {b: "y, z"}\n' },
    { from: "a: 'x'\n", changes: [set(["a"], "one\ntwo")], to: 'a: "one\\ntwo"\n' },
    { from: "a: x\n", changes: [set(["a"], "one\ntwo")], to: 'a: "one\\ntwo"\n' },
    { from: "a: ''\nb: \"\"\n", changes: [set(["a"], "no"), set(["b"], "no")], to: "a: 'no'\nb: \"no\"\n" },
    {
      from: "metrics: {csat: '90'}\n",
      changes: [set(["metrics", "csat"], "95")],
      to: "metrics: {csat: '95'}\n",
    },
    { from: "metrics: {csat: }\n", changes: [set(["metrics", "csat"], "95")], to: "metrics: {csat: 95 }\n" },
    {
      from: "channels: {phone: {number: 112}}\n",
      changes: [set(["channels", "phone", "number"], "113")],
      to: 'channels: {phone: {number: "113"}}\n',
    },
    {
      from: "channels: {phone: {number: }}\n",
      changes: [set(["channels", "phone", "number"], "113")],
      to: 'channels: {phone: {number: "113" }}\n',
    },
  ],
  "a text in the place of a block of text": [
    {
      from: "a: |\n\n  one\n  two\nb: x\n",
      changes: [set(["a"], "three\nfour\n")],
      to: "a: |\n  three\n  four\nb: x\n",
    },
    { from: "a: |\n  one\nb: x\n", changes: [set(["a"], "three\n")], to: "a: |\n  three\nb: x\n" },
    { from: "a: |\n  one\nb: x\n", changes: [set(["a"], "three")], to: "a: |-\n  three\nb: x\n" },
    { from: "a: |\n  one\nb: x\n", changes: [set(["a"], " three\n")], to: 'a: " three\\n"\nb: x\n' },
    { from: "a: |\n  one\nb: x\n", changes: [set(["a"], "")], to: 'a: ""\nb: x\n' },
    { from: "a: |\n  one\nb: x\n", changes: [set(["a"], "three\n\n")], to: 'a: "three\\n\\n"\nb: x\n' },
    { from: "a: |+\n  one\n\nb: x\n", changes: [set(["a"], "three\n")], to: "a: |\n  three\n\nb: x\n" },
    {
      from: "a: >\n  one\n  two\nb: x\n",
      changes: [set(["a"], "three four\n")],
      to: "a: >\n  three four\nb: x\n",
    },
    {
      from: "a: >\n  one\n  two\nb: x\n",
      changes: [set(["a"], "three\nfour\n")],
      to: 'a: "three\\nfour\\n"\nb: x\n',
    },
    { from: "a: >\n  one\n  two\nb: x\n", changes: [set(["a"], "")], to: 'a: ""\nb: x\n' },
    { from: "a: >\n  one\n  two\nb: x\n", changes: [set(["a"], " three")], to: 'a: " three"\nb: x\n' },
    {
      from: "a: >\n    one\n    two\nb: x\n",
      changes: [
        set(
          ["a"],
          "word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word end",
        ),
      ],
      to: "a: >-\n    word word word word word word word word word word word\n    word word word word word word word word word word word\n    word word word word word word word word end\nb: x\n",
    },
    { from: "a: |\nb: x\n", changes: [set(["a"], "one")], to: "a: one\nb: x\n" },
    {
      from: "a: >-\n  one one one one one one one one one one one one one one one one one one one one one one one one end\nb: x\n",
      changes: [
        set(
          ["a"],
          "word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word end",
        ),
      ],
      to: "a: >-\n  word word word word word word word word word word word word word word word word word word word word\n  word word word word word word word word word word end\nb: x\n",
    },
    {
      from: "a: >-\n  one one one one one one one one one one one one one one one one one one one one one one one one one one one one one one one one one one one one one one one one end\nb: x\n",
      changes: [
        set(
          ["a"],
          "word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word end",
        ),
      ],
      to: "a: >-\n  word word word word word word word word word word word word word word word word word word word word word word word\n  word word word word word word word word word word word word word word word word word word word word word word word\n  word word word word end\nb: x\n",
    },
    {
      from: "a: |\r\n  one\r\n  two\r\nb: x\r\n",
      changes: [set(["a"], "three\nfour\n")],
      to: "a: |\r\n  three\r\n  four\r\nb: x\r\n",
    },
  ],
  "a text in the place of one over several lines": [
    {
      from: "a: one\n  two # c\nb: x\n",
      changes: [
        set(
          ["a"],
          "word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word end",
        ),
      ],
      to: "a: word word word word word word word word word word word\n  word word word word word word word word word word word\n  word word word word word word word word end # c\nb: x\n",
    },
    {
      from: 'a: "one\n  two"\nb: x\n',
      changes: [
        set(
          ["a"],
          "word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word end",
        ),
      ],
      to: 'a: "word word word word word word word word word word word\n  word word word word word word word word word word word\n  word word word word word word word word end"\nb: x\n',
    },
    {
      from: "a:\n  one\n  two\nb: x\n",
      changes: [
        set(
          ["a"],
          "word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word end",
        ),
      ],
      to: "a:\n  word word word word word word word word word word word\n  word word word word word word word word word word word\n  word word word word word word word word end\nb: x\n",
    },
    { from: "a: one\n    two\nb: x\n", changes: [set(["a"], "short")], to: "a: short\nb: x\n" },
    {
      from: "a: {b: one\n  two}\nb: x\n",
      changes: [
        set(
          ["a", "b"],
          "word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word end",
        ),
      ],
      to: "a: {b: word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word end}\nb: x\n",
    },
  ],
  "a key or an item that comes": [
    {
      from: "company:\n  name: A\n\ncontact: a\n",
      changes: [set(["languages"], ["en"])],
      to: "company:\n  name: A\n\nlanguages: [en]\n\ncontact: a\n",
    },
    {
      from: "company:\n  name: A\n\ncontact: a\n",
      changes: [set(["missed"], "x")],
      to: "company:\n  name: A\n\ncontact: a\nmissed: x\n",
    },
    {
      from: "company:\n  name: A\n\ncontact: a\n",
      changes: [set(["people"], { a: { name: "A" } })],
      to: "company:\n  name: A\n\npeople:\n  a:\n    name: A\n\ncontact: a\n",
    },
    {
      from: "charter: 1\ncompany:\n  name: A\ncontact: a\n",
      changes: [set(["people"], { a: { name: "A" } })],
      to: "charter: 1\ncompany:\n  name: A\npeople:\n  a:\n    name: A\ncontact: a\n",
    },
    {
      from: "charter: 1\n\ncompany:\n  name: A\n\ncontact: a\n",
      changes: [set(["people"], { a: { name: "A" } })],
      to: "charter: 1\n\ncompany:\n  name: A\n\npeople:\n  a:\n    name: A\n\ncontact: a\n",
    },
    {
      from: "charter: 1\n\ncompany:\n  name: A\n\nlanguages: [en]\ncontact: a\n",
      changes: [set(["people"], { a: { name: "A" } })],
      to: "charter: 1\n\ncompany:\n  name: A\n\nlanguages: [en]\n\npeople:\n  a:\n    name: A\n\ncontact: a\n",
    },
    {
      from: "charter: 1\n\ncompany:\n  name: A\n\nlanguages: [en]\ncontact: a\n",
      changes: [set(["hours"], { open: { mon: "08:00-09:00" } })],
      to: "charter: 1\n\ncompany:\n  name: A\n\nlanguages: [en]\ncontact: a\n\nhours:\n  open:\n    mon: 08:00-09:00\n",
    },
    {
      from: "charter: 1\n\ncompany:\n  name: A\n\nlanguages: [en]\ncontact: a\n",
      changes: [set(["audience"], "staff")],
      to: "charter: 1\n\ncompany:\n  name: A\n\nlanguages: [en]\naudience: staff\ncontact: a\n",
    },
    {
      from: "company:\n  name: A\n\nlanguages: [en]\n",
      changes: [set(["charter"], "1")],
      to: "charter: 1\ncompany:\n  name: A\n\nlanguages: [en]\n",
    },
    {
      from: "hours:\n  open:\n    mon: 08:00-09:00\n\ncontact: a\n",
      changes: [set(["company"], { name: "A" })],
      to: "company:\n  name: A\n\nhours:\n  open:\n    mon: 08:00-09:00\n\ncontact: a\n",
    },
    {
      from: "languages: [en]\ncontact: a\n",
      changes: [set(["company"], { name: "A" })],
      to: "company:\n  name: A\nlanguages: [en]\ncontact: a\n",
    },
    {
      from: "company:\n  name: A\nhours:\n  open:\n    mon: 08:00-09:00\n",
      changes: [set(["zebra"], { k: ["One sentence."] })],
      to: "company:\n  name: A\nhours:\n  open:\n    mon: 08:00-09:00\nzebra:\n  k:\n    - One sentence.\n",
    },
    {
      from: "company:\n  name: A\n\nhours:\n  open:\n    mon: 08:00-09:00\n",
      changes: [set(["zebra"], { k: ["One sentence."] })],
      to: "company:\n  name: A\n\nhours:\n  open:\n    mon: 08:00-09:00\n\nzebra:\n  k:\n    - One sentence.\n",
    },
    {
      from: "company:\n  name: A\n\nhours:\n  open:\n    mon: 08:00-09:00\n",
      changes: [set(["zebra"], "x")],
      to: "company:\n  name: A\n\nhours:\n  open:\n    mon: 08:00-09:00\n\nzebra: x\n",
    },
    {
      from: "# file\n\n# on company\ncompany:\n  name: A\n",
      changes: [set(["charter"], "1")],
      to: "# file\n\n# on company\ncharter: 1\ncompany:\n  name: A\n",
    },
    {
      from: "company:\n  # on name\n  name: A\n",
      changes: [set(["company", "website"], "x"), set(["company", "country"], "GB")],
      to: "company:\n  # on name\n  name: A\n  country: GB\n  website: x\n",
    },
    {
      from: "company:\n  # on country\n  country: GB\n",
      changes: [set(["company", "name"], "A")],
      to: "company:\n  name: A\n  # on country\n  country: GB\n",
    },
    {
      from: "escalation:\n  - by: [phone]\n    within: 1 hour\n",
      changes: [
        set(["escalation", 0], { to: "b", by: ["phone"], within: "1 hour" }),
        set(["escalation", 1], { to: "c" }),
      ],
      to: "escalation:\n  - to: b\n    by: [phone]\n    within: 1 hour\n  - to: c\n",
    },
    {
      from: "people:\n  a: { name: A }\n  b:\n    name: B\n",
      changes: [set(["people", "c"], { name: "C" })],
      to: "people:\n  a: { name: A }\n  b:\n    name: B\n  c:\n    name: C\n",
    },
    {
      from: "people:\n  a: { name: A }\n",
      changes: [set(["people", "c"], { name: wide, role: wide, email: "a@b.example" })],
      to: `people:\n  a: { name: A }\n  c:\n    name: ${wide}\n    role: ${wide}\n    email: a@b.example\n`,
    },
    {
      from: "people:\n  a: x\n",
      changes: [set(["people", "c"], { name: "C" })],
      to: "people:\n  a: x\n  c:\n    name: C\n",
    },
    {
      from: "zebra:\n  - { a: b }\n",
      changes: [set(["zebra", 1], { a: wide, b: wide, c: "d", e: "f" })],
      to: `zebra:\n  - { a: b }\n  - { a: ${wide}, b: ${wide}, c: d, e: f }\n`,
    },
    {
      from: "zebra:\n  - a: b\n",
      changes: [set(["zebra", 1], { a: "c" })],
      to: "zebra:\n  - a: b\n  - a: c\n",
    },
    {
      from: "zebra:\n  - x\n",
      changes: [set(["zebra", 1], { a: "c" })],
      to: "zebra:\n  - x\n  - { a: c }\n",
    },
    { from: "zebra:\n  - x\n", changes: [set(["zebra", 0], { a: "c" })], to: "zebra:\n  - { a: c }\n" },
    {
      from: "zebra:\n  # one\n  - x\n  # two\n  - y\n",
      changes: [set(["zebra"], ["x", "w", "y"])],
      to: "zebra:\n  # one\n  - x\n  - w\n  # two\n  - y\n",
    },
    {
      from: "zebra:\n  # one\n  - x\n",
      changes: [set(["zebra"], ["w", "x"])],
      to: "zebra:\n  - w\n  # one\n  - x\n",
    },
    {
      from: "channels:\n  email: { address: a@b.example }\n",
      changes: [set(["channels", "phone"], { number: "112" })],
      to: 'channels:\n  phone:\n    number: "112"\n  email: { address: a@b.example }\n',
    },
    { from: "a:\n  b: x\n\n  c: y\n", changes: [set(["a", "d"], "z")], to: "a:\n  b: x\n\n  c: y\n  d: z\n" },
    {
      from: "a:\n  b: x\n  # end\nc: y\n",
      changes: [set(["a", "d"], "z")],
      to: "a:\n  b: x\n  d: z\n  # end\nc: y\n",
    },
    {
      from: "a:\n  b: x\n# on c\nc: y\n",
      changes: [set(["a", "d"], "z")],
      to: "a:\n  b: x\n  d: z\n# on c\nc: y\n",
    },
    {
      from: "a:\n  b: x\n    # deeper\nc: y\n",
      changes: [set(["a", "d"], "z")],
      to: "a:\n  b: x\n    # deeper\n  d: z\nc: y\n",
    },
    {
      from: "a:\n  b: x\n",
      changes: [set(["c"], { d: ["One sentence."] })],
      to: "a:\n  b: x\nc:\n  d:\n    - One sentence.\n",
    },
    {
      from: "a:\n    b:\n        c: x\n",
      changes: [set(["d"], { e: ["One sentence."] })],
      to: "a:\n    b:\n        c: x\nd:\n    e:\n        - One sentence.\n",
    },
    { from: "a:\n-   b\n", changes: [set(["d"], ["One sentence."])], to: "a:\n-   b\nd:\n- One sentence.\n" },
    {
      from: "a:\n   - b\n",
      changes: [set(["d"], ["One sentence.", { e: ["One sentence."] }])],
      to: "a:\n   - b\nd:\n   - One sentence.\n   - e:\n        - One sentence.\n",
    },
    {
      from: "a:\n- b\nc:\n- d\ne:\n  - f\n",
      changes: [set(["d"], ["One sentence."])],
      to: "a:\n- b\nc:\n- d\ne:\n  - f\nd:\n- One sentence.\n",
    },
    {
      from: "a:\n- b:\n      c: x\n",
      changes: [set(["d"], { e: ["One sentence."] })],
      to: "a:\n- b:\n      c: x\nd:\n    e:\n    - One sentence.\n",
    },
    {
      from: "a: {b: x}\n",
      changes: [set(["d"], { e: ["One sentence."] })],
      to: "a: {b: x}\nd:\n  e:\n    - One sentence.\n",
    },
    { from: "{a: {b: x}}\n", changes: [set(["d"], { e: "f" })], to: "{a: {b: x}, d: { e: f }}\n" },
    {
      from: '{"a": {"b": "x"}}\n',
      changes: [set(["d"], { e: "f", g: ["h", "1"] })],
      to: '{"a": {"b": "x"}, "d": { "e": "f", "g": ["h", "1"] }}\n',
    },
    { from: '"a": x\n', changes: [set(["d"], { e: "f" })], to: '"a": x\nd: { e: f }\n' },
    { from: "a: x\n...\n", changes: [set(["b"], "y")], to: 'a: x\nb: "y"\n...\n' },
  ],
  "braces and brackets": [
    { from: "a: [x, y]\n", changes: [set(["a"], ["w", "x", "y"])], to: "a: [w, x, y]\n" },
    {
      from: "a: [x, y]  # c\nbb: [x]     # d\n",
      changes: [set(["a"], ["x", "y", "z"])],
      to: "a: [x, y, z]  # c\nbb: [x]     # d\n",
    },
    {
      from: "a: [\n  x,\n  y\n]\n",
      changes: [set(["a"], ["w", "x", "y"])],
      to: "a: [\n  w,\n  x,\n  y\n]\n",
    },
    {
      from: "a: [\n  x,\n  y\n]\n",
      changes: [set(["a"], ["x", "y", "z"])],
      to: "a: [\n  x,\n  y,\n  z\n]\n",
    },
    {
      from: "a: [\n  x, # c\n  y, # d\n]\n",
      changes: [set(["a"], ["x", "y", "z"])],
      to: "a: [\n  x, # c\n  y, # d\n  z,\n]\n",
    },
    {
      from: "a: [\n  x, # c\n  y # d\n]\n",
      changes: [set(["a"], ["x", "w", "y"])],
      to: "a: [\n  x, # c\n  w,\n  y # d\n]\n",
    },
    { from: "a: [\n  x, # c\n  y # d\n]\n", changes: [remove("a", 1)], to: "a: [\n  x # c\n]\n" },
    { from: "a: [\n  x, # c\n  y # d\n]\n", changes: [remove("a", 0)], to: "a: [\n  y # d\n]\n" },
    { from: "b: y\na: [\n  x\n]\n", changes: [remove("a", 0)], to: "b: y\n" },
    { from: "a: [x,\n  y, z]\n", changes: [remove("a", 1)], to: "a: [x,\n  z]\n" },
    { from: "a: [x, y, z]\n", changes: [remove("a", 2), remove("a", 0)], to: "a: [y]\n" },
    { from: "a: [x,]\nb: y\n", changes: [remove("a", 0)], to: "b: y\n" },
    { from: "a: [x, y,]\n", changes: [remove("a", 1)], to: "a: [x,]\n" },
    {
      from: "a: {b: [x, y] , c: z}  # k\nd: 1                   # l\n",
      changes: [remove("a", "b", 1)],
      to: "a: {b: [x] , c: z}     # k\nd: 1                   # l\n",
    },
    {
      from: "a: { b: x }  # k\ndd: 1       # l\n",
      changes: [set(["a", "c"], "y")],
      to: 'a: { b: x, c: "y" }  # k\ndd: 1       # l\n',
    },
    { from: "a: { b: x }  # k\n", changes: [set(["a", "c"], "y")], to: 'a: { b: x, c: "y" }  # k\n' },
    {
      from: "issues: {followUpWithin: 3 days}  # k\n",
      changes: [set(["issues", "resolveWithin"], "2 days")],
      to: "issues: {resolveWithin: 2 days, followUpWithin: 3 days}  # k\n",
    },
    {
      from: "issues: {\n  followUpWithin: 3 days\n}\n",
      changes: [set(["issues", "resolveWithin"], "2 days")],
      to: "issues: {\n  resolveWithin: 2 days,\n  followUpWithin: 3 days\n}\n",
    },
    { from: "a: { }\n", changes: [set(["a", "b"], "c")], to: "a: { b: c }\n" },
    { from: "a: []  # k\n", changes: [set(["a", 0], { b: "c" })], to: "a: [{ b: c }]  # k\n" },
    { from: "a: {? b : c}\n", changes: [set(["a", "d"], "e")], to: "a: {? b : c, d: e}\n" },
  ],
  "braces and brackets that grow too long": [
    {
      from: `zebra: {a: ${wide}, b: ${wide}, c: d} # k\n`,
      changes: [set(["zebra", "e"], "more than fits there")],
      to: `zebra: # k\n  a: ${wide}\n  b: ${wide}\n  c: d\n  e: more than fits there\n`,
    },
    {
      from: `zebra: [${wide}, ${wide}, c]\n`,
      changes: [set(["zebra", 3], "more than fits there")],
      to: `zebra:\n  - ${wide}\n  - ${wide}\n  - c\n  - more than fits there\n`,
    },
    {
      from: `zebra:\n  - {a: ${wide}, b: ${wide}, c: d} # k\n`,
      changes: [set(["zebra", 0, "e"], "more than fits there")],
      to: `zebra:\n  - a: ${wide} # k\n    b: ${wide}\n    c: d\n    e: more than fits there\n`,
    },
    {
      from: `zebra:\n  - [${wide}, ${wide}, c]\n`,
      changes: [set(["zebra", 0, 3], "more than fits there")],
      to: `zebra:\n  - - ${wide}\n    - ${wide}\n    - c\n    - more than fits there\n`,
    },
    {
      from: `zebra: {"a":${wide}, b: ${wide}, c: d}\n`,
      changes: [set(["zebra", "e"], "more than fits there")],
      to: `zebra: {"a":${wide}, b: ${wide}, c: d, e: more than fits there}\n`,
    },
    {
      from: `zebra: {a: {b: ${wide}, c: ${wide}, d: e}}\n`,
      changes: [set(["zebra", "a", "f"], "more than fits there")],
      to: `zebra: {a: {b: ${wide}, c: ${wide}, d: e, f: more than fits there}}\n`,
    },
    {
      from: `zebra: {a: ${wide}${wide}, b: ${wide}, c: d}\n`,
      changes: [set(["zebra", "e"], "f")],
      to: `zebra: {a: ${wide}${wide}, b: ${wide}, c: d, e: f}\n`,
    },
    {
      from: `zebra: {a: ${wide},\n  b: ${wide}, c: d}\n`,
      changes: [set(["zebra", "e"], wide)],
      to: `zebra: {a: ${wide},\n  b: ${wide}, c: d, e: ${wide}}\n`,
    },
    {
      from: `zebra: {'a': '${wide}', b: ${wide}, c: d}\n`,
      changes: [set(["zebra", "e"], "more than fits there")],
      to: `zebra:\n  'a': '${wide}'\n  b: ${wide}\n  c: d\n  e: more than fits there\n`,
    },
    {
      from: `zebra: {a: ${wide}, b: ${wide}, "x, y": d}\n`,
      changes: [set(["zebra", "e"], "more than fits")],
      to: `zebra:\n  a: ${wide}\n  b: ${wide}\n  "x, y": d\n  e: more than fits\n`,
    },
    {
      from: `zebra: [${wide}, ${wide}, c]\nb: x\n`,
      changes: [set(["zebra", 0], "more than fits there")],
      to: `zebra: [more than fits there, ${wide}, c]\nb: x\n`,
    },
    {
      from: `zebra: [${wide}, ${wide}, c]\nb: x\n`,
      changes: [set(["zebra"], [wide, wide, "c", "more than fits there"])],
      to: `zebra:\n  - ${wide}\n  - ${wide}\n  - c\n  - more than fits there\nb: x\n`,
    },
    {
      from: `zebra:\n  -   {a: ${wide}, b: ${wide}, c: d} # k\n  - x\n`,
      changes: [set(["zebra", 0, "e"], "more than fits there")],
      to: `zebra:\n  -   {a: ${wide}, b: ${wide}, c: d, e: more than fits there} # k\n  - x\n`,
    },
    {
      from: `zebra: {'a b': ${wide}, b: ${wide}, c: d}\n`,
      changes: [set(["zebra", "e"], "more than fits there")],
      to: `zebra:\n  'a b': ${wide}\n  b: ${wide}\n  c: d\n  e: more than fits there\n`,
    },
    {
      from: `zebra: {a: ${wide}${wide}${wide}, b: ${wide}, c: d}\n`,
      changes: [set(["zebra", "e"], "f")],
      to: `zebra: {a: ${wide}${wide}${wide}, b: ${wide}, c: d, e: f}\n`,
    },
    {
      from: `zebra: {a: ${wide},\n  b: ${wide}, c: d}\n`,
      changes: [set(["zebra", "e"], `${wide}${wide}`)],
      to: `zebra: {a: ${wide},\n  b: ${wide}, c: d, e: ${wide}${wide}}\n`,
    },
    {
      from: `zebra: &z {a: ${wide}, b: ${wide}, c: d}\n`,
      changes: [set(["zebra", "e"], "more than fits there")],
      to: `zebra: &z\n  a: ${wide}\n  b: ${wide}\n  c: d\n  e: more than fits there\n`,
    },
    {
      from: `zebra: {a: 'it: ${wide}', b: ${wide}, c: d}\n`,
      changes: [set(["zebra", "e"], "more than fits there")],
      to: `zebra:\n  a: 'it: ${wide}'\n  b: ${wide}\n  c: d\n  e: more than fits there\n`,
    },
    {
      from: `x:\n    zebra: {a: ${wide}, b: ${wide}, c: d}\n`,
      changes: [set(["x", "zebra", "e"], "more than fits there")],
      to: `x:\n    zebra:\n        a: ${wide}\n        b: ${wide}\n        c: d\n        e: more than fits there\n`,
    },
    {
      from: `x:\n- zebra: {a: ${wide}, b: ${wide}, c: d}\n`,
      changes: [set(["x", 0, "zebra", "e"], "more than fits there")],
      to: `x:\n- zebra:\n    a: ${wide}\n    b: ${wide}\n    c: d\n    e: more than fits there\n`,
    },
    {
      from: `people: {a: {name: ${wide}}, b: {name: ${wide}}}\n`,
      changes: [set(["people", "c"], { name: "C and more words" })],
      to: `people: {a: {name: ${wide}}, b: {name: ${wide}}, c: { name: C and more words }}\n`,
    },
  ],
  "a key or an item that goes": [
    { from: "a: 1\n\n\nb: 2\n\n\nc: 3\n", changes: [remove("b")], to: "a: 1\n\n\nc: 3\n" },
    { from: "a: 1\n\nb: 2\nc: 3\n", changes: [remove("b")], to: "a: 1\n\nc: 3\n" },
    { from: "a: 1\nb: 2\n\nc: 3\n", changes: [remove("b")], to: "a: 1\n\nc: 3\n" },
    { from: "a: 1\n\nb: 2\n", changes: [remove("a")], to: "b: 2\n" },
    { from: "\na: 1\n\nb: 2\n", changes: [remove("a")], to: "\nb: 2\n" },
    { from: "# file\n\na: 1\n\nb: 2\n", changes: [remove("a")], to: "# file\n\nb: 2\n" },
    { from: "# file\n\n# on a\na: 1\n\nb: 2\n", changes: [remove("a")], to: "# file\n\nb: 2\n" },
    { from: "# file\na: 1\n\nb: 2\n", changes: [remove("a")], to: "# file\n\nb: 2\n" },
    { from: "a: 1\n\nb: 2\n\n", changes: [remove("b")], to: "a: 1\n\n" },
    { from: "a: 1\n\nb: 2\n# end\n", changes: [remove("b")], to: "a: 1\n\n# end\n" },
    { from: "a: 1\n\nb: 2\n  # end\n", changes: [remove("b")], to: "a: 1\n" },
    { from: "a: 1\n\nb: 2", changes: [remove("b")], to: "a: 1" },
    { from: "a: 1\nb: 2\n...\n", changes: [remove("b")], to: "a: 1\n...\n" },
    { from: "a: 1\n# on b\nb: 2", changes: [remove("b")], to: "a: 1" },
    {
      from: "a:\n  b: 1\n\n  # both\n  c: 2\n  d: 3\ne: 4\n",
      changes: [remove("a", "c")],
      to: "a:\n  b: 1\n\n  # both\n  d: 3\ne: 4\n",
    },
    {
      from: "a:\n  b: 1\n\n  # on c\n  c: 2\n\n  d: 3\ne: 4\n",
      changes: [remove("a", "c")],
      to: "a:\n  b: 1\n\n  d: 3\ne: 4\n",
    },
    {
      from: "a:\n  b: 1\n\n  # on c\n  c: 2\ne: 4\n",
      changes: [remove("a", "c")],
      to: "a:\n  b: 1\n\ne: 4\n",
    },
    { from: "a:\n  # on c\n  c: 2\n  d: 3\n", changes: [remove("a", "c")], to: "a:\n  d: 3\n" },
    {
      from: "a:\n  - b: 1\n    # on c\n    c: 2\n  - d: 3\n",
      changes: [remove("a", 0, "b")],
      to: "a:\n  - # on c\n    c: 2\n  - d: 3\n",
    },
    { from: "a:\n  - b: 1\n\n    c: 2\n", changes: [remove("a", 0, "b")], to: "a:\n  - c: 2\n" },
    { from: "a:\n  - b: 1\n    c: 2\n", changes: [remove("a", 0, "c")], to: "a:\n  - b: 1\n" },
    { from: "a:\n  - x\n  # on y\n  - y\n  - z\n", changes: [remove("a", 1)], to: "a:\n  - x\n  - z\n" },
    { from: "a:\n- x\n- y\nb: 1\n", changes: [remove("a", 1)], to: "a:\n- x\nb: 1\n" },
    { from: "a: |\n  one\n\n\nb: 2\n", changes: [remove("a")], to: "b: 2\n" },
    { from: "a: 1\nb: |\n  one\n\n\nc: 2\n", changes: [remove("b")], to: "a: 1\n\n\nc: 2\n" },
    { from: "a: 1\r\n\r\nb: 2\r\n\r\nc: 3\r\n", changes: [remove("b")], to: "a: 1\r\n\r\nc: 3\r\n" },
    { from: "a: 1\r\nb: 2\r\n", changes: [remove("b")], to: "a: 1\r\n" },
    { from: "﻿a: 1\nb: 2\n", changes: [remove("a")], to: "﻿b: 2\n" },
    { from: "﻿# file\na: 1\nb: 2\n", changes: [remove("a")], to: "﻿# file\nb: 2\n" },
  ],
  "what is written once and used several times": [
    { from: "a: &x foo\nb: {c: *x}\n", changes: [set(["a"], "w")], to: "a: w\nb: {c: foo}\n" },
    {
      from: "a: &x\n  k: v\n  l: &y w\nb: *x\nc: *y\n",
      changes: [set(["a", "l"], "z")],
      to: "a:\n  k: v\n  l: z\nb: { k: v, l: w }\nc: w\n",
    },
    {
      from: "a: &x\n  k: v\n  l: &y w\nb: *x\nc: *y\n",
      changes: [set(["a", "k"], "z")],
      to: "a:\n  k: z\n  l: &y w\nb: { k: v, l: w }\nc: *y\n",
    },
    {
      from: "a: &x\n  k: v\n  l: &y w\nb: *x\nc: *y\n",
      changes: [remove("a")],
      to: "b: { k: v, l: w }\nc: w\n",
    },
    {
      from: "a: &x\n  k: v\nb: *x\n",
      changes: [set(["a", "l"], "z")],
      to: "a:\n  k: v\n  l: z\nb: { k: v }\n",
    },
    {
      from: "a: &x\n  k: v\nb: *x\n",
      changes: [set(["b", "l"], "z")],
      to: "a: &x\n  k: v\nb: { k: v, l: z }\n",
    },
    { from: "a: &x\n  k: v\nb: *x\n", changes: [set(["b"], { k: "z" })], to: "a: &x\n  k: v\nb: { k: z }\n" },
    { from: "a: &x\n  k: v\nb: *x\n", changes: [remove("b", "k")], to: "a: &x\n  k: v\n" },
    {
      from: "a: &x {k: {l: v}}\nb: {c: *x}\n",
      changes: [set(["b", "c", "k", "l"], "z")],
      to: "a: &x {k: {l: v}}\nb: {c: { k: { l: z } }}\n",
    },
    { from: "a:\n  - &x foo\n  - *x\nb: *x\n", changes: [remove("a", 0)], to: "a:\n  - &x foo\nb: *x\n" },
    {
      from: "a:\n  - &x foo\n  - *x\nb: *x\n",
      changes: [set(["a", 0], "w")],
      to: "a:\n  - w\n  - foo\nb: foo\n",
    },
    { from: "a: &x {k: &y v, l: *y}\nb: *y\n", changes: [remove("a", "k")], to: "a: &x {l: v}\nb: v\n" },
    { from: "a: &x {k: &y v, l: *y}\nb: *y\n", changes: [remove("a")], to: "b: v\n" },
    { from: "a: &x foo\nb: 1\nc: *x\n", changes: [set(["b"], "z")], to: "a: &x foo\nb: z\nc: *x\n" },
    { from: "a: &x !!str foo\nb: *x\n", changes: [set(["a"], "w")], to: "a: !!str w\nb: foo\n" },
    { from: "a: !!str &x foo\nb: *x\n", changes: [set(["a"], "w")], to: "a: !!str w\nb: foo\n" },
    { from: "a: &x foo\nb: &x bar\nc: *x\n", changes: [set(["a"], "w")], to: "a: &x w\nb: &x bar\nc: *x\n" },
    { from: "a: &x foo\nb: &x bar\nc: *x\n", changes: [set(["b"], "w")], to: "a: &x foo\nb: w\nc: bar\n" },
    {
      from: "a: &x [1, 2]\nb: [*x, 3]\n",
      changes: [set(["a", 0], "w")],
      to: 'a: [w, 2]\nb: [["1", "2"], 3]\n',
    },
    { from: "a: &x [1, 2]\nb: *x\n", changes: [set(["b", 2], "w")], to: 'a: &x [1, 2]\nb: ["1", "2", w]\n' },
  ],
  "comments behind values": [
    {
      from: "a: x    # c\nb: y    # d\n",
      changes: [set(["a"], "longer than that")],
      to: "a: longer than that  # c\nb: y    # d\n",
    },
    {
      from: "a: x    # c\nb: y    # d\n",
      changes: [set(["a"], "longer")],
      to: "a: longer  # c\nb: y    # d\n",
    },
    {
      from: "a: longer  # c\nb: y       # d\n",
      changes: [set(["a"], "x")],
      to: "a: x       # c\nb: y       # d\n",
    },
    { from: "a: x    # c\nb: y    #d\n", changes: [set(["a"], "xy")], to: "a: xy   # c\nb: y    #d\n" },
    { from: "a: x    # c\n        # d\n", changes: [set(["a"], "xy")], to: "a: xy    # c\n        # d\n" },
    { from: "a: x    # c\nb: y #  # d\n", changes: [set(["a"], "xy")], to: "a: xy   # c\nb: y #  # d\n" },
    {
      from: "a: {b: x, c: z}    # c\nbb: y                # d\ncc: y              # d\n",
      changes: [set(["a", "b"], "xy")],
      to: "a: {b: xy, c: z}   # c\nbb: y                # d\ncc: y              # d\n",
    },
    {
      from: "a:\n  - x      # c\n  - y      # d\n",
      changes: [set(["a", 0], "xyz")],
      to: "a:\n  - xyz    # c\n  - y      # d\n",
    },
    {
      from: "a: x    # c\nb: y    # d\n",
      changes: [set(["a"], ["One sentence."])],
      to: "a:      # c\n  - One sentence.\nb: y    # d\n",
    },
    {
      from: "a: x\n  y    # c\nb: y   # d\n",
      changes: [set(["a"], "xyz")],
      to: "a: xyz      # c\nb: y   # d\n",
    },
    { from: "a: x # c\nb: y # d\n", changes: [set(["a"], "xyz")], to: "a: xyz # c\nb: y # d\n" },
  ],
};

describe.for(Object.entries(groups).map(([name, rows]) => ({ name, rows })))("$name", ({ rows }) => {
  test.for(rows)("$from", ({ from, changes, to }) => {
    expect(edited(from, ...changes)).toBe(to);
  });
});
