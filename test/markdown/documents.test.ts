import { describe, expect, test } from "vitest";
import { promisesOf } from "../../src/promise/ledger.ts";
import { ledgerEntries } from "../../src/document/ledger-entries.ts";
import { checkFacts } from "../../src/company/check-facts.ts";
import { checked, everyKey, isMap, minimum, rawExample, today } from "../companies/companies.ts";
import { hostile } from "../companies/hostile.ts";
import { languageTags } from "../../src/company/language-tag.ts";
import { everyDocument, renderAll, renderAllIn } from "./rendering.ts";

const companies = [
  { name: "meridian", raw: rawExample("meridian.yaml") },
  { name: "a company that uses every key", raw: everyKey() },
  { name: "a company that gives the minimum", raw: minimum },
  { name: "a company full of punctuation", raw: hostile },
];

/** Everything that a reader would take for a hole or a slip of the program. */
function flaws(document: string): readonly string[] {
  const markdown = document.replaceAll(/\{\{x\}\}/g, "");
  const lines = markdown.split("\n");
  const text = markdown.replaceAll(/\\./g, "");
  return [
    ...(text.match(/\bundefined\b|\bnull\b|\bNaN\b|\[object|\{\{|\}\}/g) ?? []),
    ...(text.match(/\w[.]{2}(?!\.)|[.]\s[.]|,,|\s[,.;:](?=\s)|\(\s*\)|\*{4}/g) ?? []),
    ...lines.filter((line, index) => /^#{1,6} /.test(line) && isEmptyHeading(lines, index)),
    ...lines.filter((line) => /^\s*(?:[-*]|\d+\.)\s*$/.test(line)),
    ...lines.filter((line, index) => line.startsWith("| --- ") && !lines[index + 1]?.startsWith("|")),
    ...lines.filter((line, index) => line.endsWith(":") && line !== "" && isLastOfItsPart(lines, index)),
    ...(markdown.includes("\u0003") ? ["a mark of the renderer"] : []),
  ];
}

/** A lead-in that leads to nothing. */
function isLastOfItsPart(lines: readonly string[], index: number): boolean {
  const next = lines.slice(index + 1).find((line) => line !== "");
  return next === undefined || next.startsWith("#");
}

/** A heading with nothing under it, or with a heading right under it. */
function isEmptyHeading(lines: readonly string[], index: number): boolean {
  const next = lines.slice(index + 1).find((line) => line !== "");
  return next === undefined || /^#{1,6} /.test(next);
}

describe.for(companies)("the documents of $name", ({ raw }) => {
  const facts = checked(raw);
  test.for(renderAll(facts).map((document) => ({ name: `${document.kind}.${document.length}`, document })))(
    "$name has no hole",
    ({ document }) => {
      expect(flaws(document.markdown)).toEqual([]);
      expect(document.markdown.startsWith(`# `)).toBe(true);
    },
  );

  test("state each promise in at least two kinds of full documents", () => {
    const thin = ledgerEntries(facts, ["en"])
      .map(({ id, statedIn }) => ({
        id,
        kinds: new Set(statedIn.filter(({ length }) => length === "full").map(({ document }) => document))
          .size,
      }))
      .filter(({ kinds }) => kinds < 2);
    expect(thin).toEqual([]);
  });
});

/** Every key that may be left out, as a path; found by leaving it out. */
function optionalPaths(raw: unknown): readonly (readonly string[])[] {
  const paths: (readonly string[])[] = [];
  const walk = (value: unknown, path: readonly string[]): void => {
    if (!isMap(value)) return;
    for (const key of Object.keys(value)) {
      const below = [...path, key];
      if (checkFacts(without(raw, below), { today }).facts !== null) paths.push(below);
      walk(value[key], below);
    }
  };
  walk(raw, []);
  return paths;
}

function without(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (!isMap(value) || step === undefined) return value;
  const entries = Object.entries(value).filter(([key]) => key !== step || rest.length > 0);
  return Object.fromEntries(
    entries.map(([key, child]) => [key, key === step ? without(child, rest) : child]),
  );
}

describe("leaving out", () => {
  test.for(optionalPaths(everyKey()).map((path) => ({ key: path.join("."), path })))(
    "$key leaves no hole in any document",
    ({ path }) => {
      const documents = renderAll(checked(without(everyKey(), path)));
      expect(documents.flatMap(({ markdown }) => flaws(markdown))).toEqual([]);
    },
  );

  const channels = everyKey()["channels"] as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const addresses = ["number", "address", "url", "accounts"];
  test.for(Object.entries(channels))(
    "every other channel, and all that %s promises, leaves no hole",
    ([name, channel]) => {
      const bare = Object.fromEntries(Object.entries(channel).filter(([key]) => addresses.includes(key)));
      for (const kept of [bare, channel]) {
        const documents = renderAll(checked({ ...minimum, channels: { [name]: kept } }));
        expect(documents.flatMap(({ markdown }) => flaws(markdown))).toEqual([]);
      }
    },
  );

  test("all but one part that is required leaves the rest standing", () => {
    for (const [key, value] of Object.entries(everyKey())) {
      const facts = checked({ ...minimum, people: everyKey()["people"], contact: "manager", [key]: value });
      expect(renderAll(facts).flatMap(({ markdown }) => flaws(markdown))).toEqual([]);
    }
  });
});

describe.for(languageTags.filter((language) => language !== "en"))("in %s", (language) => {
  const speaking = (raw: unknown): unknown => ({ ...(inOneLanguage(raw) as object), languages: [language] });

  test.for([
    { name: "a company that uses every key", raw: everyKey() },
    { name: "a company that gives the minimum", raw: minimum },
    { name: "a company full of punctuation", raw: hostile },
  ])("the documents of $name have no hole", async ({ raw }) => {
    const documents = await renderAllIn(language, checked(speaking(raw)));
    expect(documents.flatMap(({ markdown }) => flaws(markdown))).toEqual([]);
  });

  test("leaving out any key leaves no hole", async () => {
    const raw = speaking(everyKey());
    for (const path of optionalPaths(raw)) {
      const documents = await renderAllIn(language, checked(without(raw, path)));
      const found = documents.flatMap(({ markdown }) => flaws(markdown));
      expect({ without: path.join("."), found }).toEqual({ without: path.join("."), found: [] });
    }
  });

  test("prints no number that the facts do not give", async () => {
    const known = new Set(JSON.stringify(everyKey()).match(/\d+/g));
    known.add("2027");
    for (const { kind, length, markdown } of await renderAllIn(language, checked(speaking(everyKey())))) {
      const strange = strangeNumbers(markdown, known);
      expect({ kind, length, strange }).toEqual({ kind, length, strange: [] });
    }
  });
});

/** Takes the English one of texts by language, as if it were the language that is tried. */
function inOneLanguage(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneLanguage);
  if (!isMap(value)) return value;
  if ("en" in value && "hu" in value) return value["en"];
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, inOneLanguage(child)]));
}

/** Scales, and the numbers of sections, steps and list items, are the only ones that are ours. */
function strangeNumbers(markdown: string, known: ReadonlySet<string>): readonly string[] {
  const prose = markdown
    .replaceAll(/^#{2,3} (?:\p{L}\.)?[\d.]+ /gmu, "")
    .replaceAll(/^\d+\. /gm, "")
    .replaceAll(/^\| \d+\.? \|/gm, "|")
    .replaceAll(/\(tel:[^)]*\)/g, "")
    .replaceAll(/(?<!\d)(?:0|9|1)[-–](?:10|6|5|7)(?!\d)/g, "")
    .replaceAll(/[−-]100/g, "")
    .replaceAll(/(?<!\d)(?:100|4|5|7|1|10)(?!\d)/g, "");
  return (prose.match(/\d+/g) ?? []).filter((number) => !known.has(number) && !known.has(`0${number}`));
}

describe("numbers", () => {
  /** Scales, and the numbers of sections and list items, are the only ones that are ours. */
  const ours = /\b(?:0-10|0-6|9-10|1-5|1-7)\b|\b4 or 5\b|\b7 is\b|[−-]100 to 100\b|24\/7/g;

  test("that are printed come from a fact, whatever the facts say", () => {
    const raw = everyKey();
    const facts = checked(raw);
    const known = new Set(JSON.stringify(raw).match(/\d+/g));
    known.add("2027"); // The year of the next review, worked out from the last one.
    for (const { kind, length, markdown } of renderAll(facts)) {
      const prose = markdown
        .replaceAll(/^#{2,3} [\d.]+ /gm, "")
        .replaceAll(/^\d+\. /gm, "")
        .replaceAll(/^\| \d+ \|/gm, "|")
        .replaceAll(/\(tel:[^)]*\)/g, "")
        .replaceAll(ours, "");
      const strange = (prose.match(/\d+/g) ?? []).filter(
        (number) => !known.has(number) && !known.has(`0${number}`),
      );
      expect({ kind, length, strange }).toEqual({ kind, length, strange: [] });
    }
  });

  test("of promises change everywhere when the fact changes", () => {
    const facts = checked(rawExample("meridian.yaml"));
    const changed = checked({
      ...rawExample("meridian.yaml"),
      complaints: {
        ...(rawExample("meridian.yaml")["complaints"] as object),
        acknowledgeWithin: "7 working days",
      },
    });
    expect(promisesOf(changed).get("complaint.acknowledge")?.target.duration.amount).toBe(7);
    for (const [index, document] of renderAll(changed).entries()) {
      const before = renderAll(facts)[index]?.markdown ?? "";
      expect(document.markdown).toBe(
        before.replaceAll(/(?<=\*\*(?:within )?)2 working days/g, "7 working days"),
      );
    }
  });
});

test("every document is tried", () => {
  expect(everyDocument).toHaveLength(14);
});
