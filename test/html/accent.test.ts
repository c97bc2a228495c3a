import fc from "fast-check";
import { expect, test } from "vitest";
import { accentShades, contrast, defaultAccent, grounds, parseColour } from "../../src/html/accent.ts";
import type { Colour } from "../../src/html/accent.ts";
import { shippedTheme } from "./theme-on-disk.ts";

function colour(text: string): Colour {
  const parsed = parseColour(text);
  if (parsed === null) throw new Error(`Not a colour: ${text}`);
  return parsed;
}

test.for([
  { one: "#000000", other: "#ffffff", want: 21 },
  { one: "#fff", other: "#ffffff", want: 1 },
  { one: "#767676", other: "#ffffff", want: 4.54 },
  { one: "#ff0000", other: "#ffffff", want: 4 },
])("the contrast of $one and $other is $want", ({ one, other, want }) => {
  expect(contrast(colour(one), colour(other))).toBeCloseTo(want, 1);
  expect(contrast(colour(other), colour(one))).toBeCloseTo(want, 1);
});

test.for([
  { text: "#0B5C6B", want: [11, 92, 107] },
  { text: "#fc0", want: [255, 204, 0] },
  { text: " #fc0 ", want: [255, 204, 0] },
  { text: "fc0", want: null },
  { text: "#ffcc", want: null },
  { text: "red", want: null },
  { text: "#fff;}</style>", want: null },
])("reads $text", ({ text, want }) => {
  expect(parseColour(text)).toEqual(want);
});

test("every accent reaches 4.5:1 on light and on dark", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
      const { light, dark } = accentShades(`#${value.toString(16).padStart(6, "0")}`);
      expect(contrast(colour(light), colour(grounds.light))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour(dark), colour(grounds.dark))).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test.for([
  { name: "a colour that can be read stays as it is", accent: "#0b5c6b", want: "#0b5c6b" },
  { name: "no colour gives the default", accent: null, want: defaultAccent },
  { name: "what is no colour gives the default", accent: "}</style>", want: defaultAccent },
])("$name", ({ accent, want }) => {
  expect(accentShades(accent).light).toBe(want);
});

/** The colours of page.css by name; the first block is light, the second dark. */
function palette(index: 0 | 1): ReadonlyMap<string, string> {
  const block = [...shippedTheme.styles.matchAll(/:root \{[^}]*--ground[^}]*\}/g)][index]?.[0] ?? "";
  return new Map(
    [...block.matchAll(/--([a-z]+): (#[0-9a-f]{6})/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

test.for([
  { scheme: "light", index: 0, hardest: grounds.light },
  { scheme: "dark", index: 1, hardest: grounds.dark },
] as const)("text and muted text reach 4.5:1 on every $scheme ground", ({ index, hardest }) => {
  const colours = palette(index);
  const onWhat = [colours.get("ground"), colours.get("sheet"), hardest].map((text) => colour(text ?? ""));
  const inks = [colours.get("ink"), colours.get("muted")].map((text) => colour(text ?? ""));
  const worst = Math.min(...inks.flatMap((ink) => onWhat.map((ground) => contrast(ink, ground))));
  expect(worst).toBeGreaterThanOrEqual(4.5);
  expect(colours.get("sheet")).toBe(hardest);
});
