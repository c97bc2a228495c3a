import { describe, expect, test } from "vitest";
import { kinds } from "../../src/company/kind.ts";
import { type LanguageTag, languageTags } from "../../src/company/language-tag.ts";
import { type Diagnostic, wordFinding } from "../../src/diagnostic/diagnostic.ts";
import { initMessagesOf } from "../../src/language/init-packs.ts";
import { messagesOf } from "../../src/language/messages-by-language.ts";
import { packOf } from "../../src/language/packs.ts";
import { previewWordsOf } from "../../src/language/preview-packs.ts";
import { wizardWordsOf } from "../../src/language/wizard-packs.ts";

/** What a language may leave out: the sign around a page's numbers that it has no use for. */
const mayBeEmpty = "page.pageOf.";

/** Every text of a pack with its path, without what is made by a function. */
function* textsIn(value: unknown, path: readonly string[] = []): Generator<readonly [string, string]> {
  if (typeof value === "string") yield [path.join("."), value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, each] of Object.entries(value)) yield* textsIn(each, [...path, key]);
}

describe.for(languageTags.map((language) => ({ language })))("the pack of $language", ({ language }) => {
  const pack = packOf(language);
  const { tag, name, forms, titles, masthead, page, index, nothing, textRules } = pack;

  test("is the one of its language", () => {
    expect([tag, packOf(language).phrases]).toEqual([language, pack.phrases]);
  });

  test("leaves no text empty", () => {
    const texts = [...textsIn({ name, forms, titles, page, index, nothing, blanks: textRules.blanks })];
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter(([path, text]) => text.trim() === "" && !path.startsWith(mayBeEmpty))).toEqual([]);
    expect(page.pageOf.join("")).toMatch(/\S/);
    expect([masthead.version("<1>"), masthead.effective("<2>")]).toEqual([
      expect.stringMatching(/\p{L}.*<1>/u),
      expect.stringMatching(/\p{L}.*<2>/u),
    ]);
  });

  test("has every form of each word that the facts pick from", () => {
    const keys = Object.entries(forms).map(([form, words]) => [form.replace(/-.*/, ""), Object.keys(words)]);
    const want: Readonly<Record<string, readonly string[]>> = {
      audience: ["employees", "staff", "customers"],
      offering: ["product", "service", "both"],
      item: ["product", "service", "both"],
      by: ["email", "phone"],
      feedback: ["survey", "email", "phone", "form", "reviews"],
      selfService: ["knowledge-base", "forum", "feedback", "history"],
    };
    expect([...new Set(keys.map(([form]) => form))]).toEqual(Object.keys(want));
    for (const [form, words] of keys) expect(words).toEqual(want[String(form)]);
  });

  test("names every document", () => {
    expect(Object.keys(titles)).toEqual([...kinds]);
    const full = Object.values(titles).map((title) => title.full);
    expect(new Set(full).size).toBe(kinds.length);
  });

  test("knows blanks as people write them: in small letters, each once", () => {
    const { fill, slots, texts, counted } = textRules.blanks;
    for (const words of [fill, texts, counted, slots]) {
      expect(words.length).toBeGreaterThan(7);
      expect(words.filter((word) => word !== word.toLowerCase() || word !== word.trim())).toEqual([]);
    }
    for (const words of [fill, slots, texts]) expect(words.length).toBe(new Set(words).size);
    expect(slots.filter((word) => word.includes(" "))).toEqual([]);
  });

  test("has messages, words for the preview, for the wizard and for a new file", async () => {
    const messages = await messagesOf(language);
    const others = languageTags.filter((each) => each !== language);
    for (const other of others) {
      expect(messages).not.toBe(await messagesOf(other));
      expect(previewWordsOf(language).name).not.toBe(previewWordsOf(other).name);
      expect(wizardWordsOf(language)).not.toBe(wizardWordsOf(other));
      expect(initMessagesOf(language)).not.toBe(initMessagesOf(other));
    }
    expect(Object.keys(messages).length).toBeGreaterThan(3);
  });
});

test("annexes have the letters of the alphabet", () => {
  expect(languageTags.map((language) => packOf(language).annexLetters)).toEqual([
    undefined,
    "ΑΒΓΔΕ",
    undefined,
    undefined,
  ]);
});

const limits = { bytes: 111, characters: 222, tags: 333, files: 444, folders: 555 };
const unread = { path: "own", limits } as const;
const place = { id: "own.a", target: "b", suggestion: null, limits: { added: 666, row: 77 } } as const;

test.for(
  languageTags.flatMap((language) =>
    (
      [
        { code: "template/folder", args: { ...unread, reason: "too-large" }, want: ["222", "333"] },
        { code: "template/folder", args: { ...unread, reason: "too-many" }, want: ["444", "555"] },
        { code: "template/unreadable", args: { ...unread, reason: "too-large" }, want: ["111"] },
        { code: "template/own-place", args: { ...place, reason: "too-many" }, want: ["666", "77"] },
      ] as const
    ).map((each) => ({ ...each, language, name: `${each.code} ${each.args.reason}` })),
  ),
)("$name in $language says the limit that holds", ({ code, args, want, language }) => {
  const finding = { code, args, severity: "error", place: { file: "x", line: 1, column: 1, length: 1 } };
  // The code and its arguments belong together; a table of several of them hides that from the compiler.
  const { message } = wordFinding(packOf(language).check.findings, finding as Diagnostic);
  expect(message.match(/\d+/g)).toEqual(want);
});

test("large numbers in findings have their thousands apart", () => {
  const said = (language: LanguageTag): string =>
    packOf(language).check.findings["template/unreadable"]({
      path: "own",
      reason: "too-large",
      limits: { ...limits, bytes: 300_000 },
    }).message;
  expect(languageTags.map((language) => /\d.*\d/.exec(said(language))?.[0])).toEqual([
    "300,000",
    "300.000",
    "300\u00a0000",
    "300\u00a0000",
  ]);
});
