import { expect, test } from "vitest";
import { cardOf } from "../../src/handbook/card.ts";
import { posterOf } from "../../src/handbook/poster.ts";
import { buildCard, buildPoster } from "../../src/build-charts.ts";
import { languageTags } from "../../src/company/language-tag.ts";
import { packOf } from "../../src/language/packs.ts";
import { promisesOf } from "../../src/promise/ledger.ts";
import { checked, everyKey, minimum, rawExample } from "../companies/companies.ts";
import { shippedTheme } from "../html/theme-on-disk.ts";

const meridian = checked(rawExample("meridian.yaml"));
const en = packOf("en");
const priorities = Array.from({ length: 40 }, (_, index) => ({
  name: `class ${String(index + 1)}`,
  answerWithin: `${String(index + 1)} hours`,
  resolveWithin: `${String(index + 2)} days`,
}));
const inward = ["complaint.review", "document.review", "training.repeat", "conduct.monitor"];

test.for([
  { name: "a usual company", facts: meridian, expected: 2 },
  { name: "every key", facts: checked(everyKey()), expected: 2 },
  { name: "forty priorities", facts: checked({ ...rawExample("meridian.yaml"), priorities }), expected: 4 },
  { name: "the smallest company", facts: checked(minimum), expected: 1 },
])("the chart has every time that somebody waits for, once: $name", ({ facts, expected }) => {
  const ledger = promisesOf(facts);
  const waited = [...ledger.keys()].filter((id) => !inward.includes(id));
  const { groups, columns } = posterOf(facts, ledger, en);
  const lines = groups.flatMap((group) => group.lines);
  expect(lines).toHaveLength(waited.length);
  expect(lines.flat().filter((text) => text === "")).toEqual([]);
  expect(columns).toBe(expected);
});

test("the chart says how times are counted, as far as that matters", () => {
  const notes = (raw: object) => {
    const facts = checked({ ...minimum, ...raw });
    return posterOf(facts, promisesOf(facts), en).notes.length;
  };
  const elapsed = {
    complaints: {
      contact: { email: "c@brook.example" },
      acknowledgeWithin: "2 days",
      resolveWithin: "10 days",
    },
  };
  expect([notes(elapsed), notes({}), notes({ hours: { open: { "mon-fri": "09:00-17:00" } } })]).toEqual([
    1, 2, 3,
  ]);
});

test.for(languageTags)("the chart has the opening hours in one sentence in %s", (language) => {
  const facts = checked({ ...minimum, hours: { open: { "mon-thu": "09:00-17:00", fri: "09:00-14:00" } } });
  const pack = packOf(language);
  const [hours] = posterOf(facts, promisesOf(facts), pack).notes;
  expect(hours?.split(pack.phrases.apart(["", ""]))).toHaveLength(2);
});

test("the card has every step, with who takes over and how", () => {
  const card = cardOf(meridian, promisesOf(meridian), en);
  expect(card?.steps.map(({ name, within }) => [name, within])).toEqual([
    ["Supervisor on duty", "within 1 hour"],
    ["Dana Whitlock", "within 4 hours"],
    ["Amir Osei", "within 1 working day"],
  ]);
  expect(card?.steps[1]?.reach).toEqual(["[+44 20 7946 0011](tel:+442079460011)"]);
});

test("without a ladder there is no card", () => {
  const facts = checked(minimum);
  expect(buildCard({ facts, pack: en, theme: shippedTheme, logo: null })).toBeNull();
});

test.for(languageTags)("chart and card are pages in %s", (language) => {
  const facts = checked({ ...rawExample("meridian.yaml"), languages: [language] });
  const input = { facts, pack: packOf(language), theme: shippedTheme, logo: null };
  for (const chart of [buildPoster(input), buildCard(input)]) {
    const [large = 0, ...smaller] = chart?.scales ?? [];
    expect(smaller).toEqual(smaller.toSorted((one, other) => other - one));
    const html = chart?.print(large) ?? "";
    expect(html).toContain(`<html lang="${language}">`);
    for (const tag of ["<header ", "<h1>", "<main>", "<footer "])
      expect(html.split(tag), tag).toHaveLength(2);
  }
});
