import { expect, test } from "vitest";
import { languageTags } from "../../src/company/language-tag.ts";
import type { LanguageTag } from "../../src/company/language-tag.ts";
import { previewWordsOf } from "../../src/language/preview-packs.ts";

/** Every sentence of the preview, by where it is kept; those with values have samples. */
function sentences(language: LanguageTag): ReadonlyMap<string, string> {
  const { promises, terminal, ...rest } = previewWordsOf(language);
  const said = {
    ...rest,
    promises: {
      ...promises,
      sinceRender: {
        unchanged: promises.sinceRender.unchanged("out/x.lock"),
        changed: promises.sinceRender.changed("out/x.lock"),
      },
      escalation: promises.escalation("boss"),
      before: promises.before("1"),
    },
    terminal: {
      started: terminal.started("a.yaml"),
      portTaken: terminal.portTaken(4000),
      portDenied: terminal.portDenied(80),
      failed: terminal.failed(4000, "EX"),
    },
  };
  const within = (way: string, tree: object): readonly (readonly [string, string])[] =>
    Object.entries(tree).flatMap(([key, part]: [string, unknown]) => {
      if (typeof part === "string") return [[`${way}${key}`, part] as const];
      if (typeof part !== "object" || part === null) throw new TypeError(`${way}${key} is no text.`);
      return within(`${way}${key}.`, part);
    });
  return new Map(within("", said));
}

const english = sentences("en");

test.for(languageTags.filter((tag) => tag !== "en"))("the preview in %s has words of its own", (language) => {
  const own = sentences(language);
  expect([...own.keys()]).toEqual([...english.keys()]);
  const copied = [...own].filter(([way, sentence]) => sentence === english.get(way));
  expect(copied.map(([, sentence]) => sentence)).toEqual([]);
});

test.for(languageTags)("whole sentences are whole in %s", (language) => {
  const own = sentences(language);
  const whole = [...english].filter(([, sentence]) => /[.…]$/.test(sentence)).map(([way]) => way);
  expect(whole.length).toBeGreaterThan(10);
  expect(whole.filter((way) => !/[.…]$/.test(own.get(way) ?? ""))).toEqual([]);
});

test.for(languageTags)("what is named in a sentence stands in it in %s", (language) => {
  const own = sentences(language);
  expect(own.get("terminal.started")).toContain("a.yaml");
  expect(own.get("terminal.portTaken")).toContain("4000");
  expect(own.get("terminal.portTaken")).toContain("--port");
  expect(own.get("terminal.failed")).toContain("EX");
  expect(own.get("promises.sinceRender.unchanged")).toContain("out/x.lock");
  expect(own.get("promises.sinceRender.changed")).toContain("out/x.lock");
  expect(own.get("promises.escalation")).toContain("boss");
});
