import type { LanguageTag } from "../../company/language-tag.ts";
import type { TemplatesWords } from "../../language/messages-templates.ts";
import type { Phrases } from "../../language/pack.ts";
import type { ListedEntry } from "../../markdown/own/listed-entry.ts";
import { printable } from "../code-frame.ts";
import type { ListFormat } from "./list-formats.ts";
import { jsonText } from "../json-text.ts";

type Report = (
  entries: readonly ListedEntry[],
  languages: readonly LanguageTag[],
  words: TemplatesWords,
  phrases: Phrases,
) => string;

export const reportTemplates: Readonly<Record<ListFormat, Report>> = {
  text: (entries, languages, words, phrases) => {
    const documents = grouped(entries, ({ document, length }) => `${document} (${length})`);
    const blocks = [...documents].map(
      ([name, inside]) => `${name}\n${rows(inside, languages, words, phrases)}`,
    );
    return `${[...blocks, summary(entries, languages, words)].join("\n\n")}\n`;
  },
  json: (entries, languages) => {
    const templates = entries.map(({ within, change, ...entry }) => ({
      document: entry.document,
      length: entry.length,
      language: entry.language,
      type: entry.type,
      id: entry.id,
      section: within.at(-1) ?? null,
      origin: change ?? "package",
      file: entry.file,
      original: entry.original,
    }));
    const lacking = [...partsOf(entries).values()].flatMap((inside) => {
      const [first] = inside;
      const missing = lackingIn(inside, languages);
      if (first === undefined || missing.length === 0) return [];
      const { document, length, type, id } = first;
      return [{ document, length, type, id, languages: missing }];
    });
    return jsonText({ charter: 1, templates, lacking });
  },
};

function grouped<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item)) ?? [];
    groups.set(key(item), group);
    group.push(item);
  }
  return groups;
}

const partsOf = (entries: readonly ListedEntry[]) =>
  grouped(entries, ({ document, length, type, id }) => `${document} ${length} ${type} ${id}`);

/** A line for each section and clause, indented by the sections around it. */
function rows(
  entries: readonly ListedEntry[],
  languages: readonly LanguageTag[],
  words: TemplatesWords,
  phrases: Phrases,
): string {
  const parts = [...partsOf(entries).values()].map((inside) => {
    const [first] = inside;
    const depth = (first?.within.length ?? 0) + 1;
    return {
      name: `${"  ".repeat(depth)}${first?.id ?? ""}`,
      origin: origin(inside, languages, words, phrases),
    };
  });
  const width = Math.max(...parts.map(({ name }) => name.length));
  return parts.map(({ name, origin: from }) => `${name.padEnd(width)}  ${from}`).join("\n");
}

/** Where the words of one part come from in each language; once where it is the same in all. */
function origin(
  entries: readonly ListedEntry[],
  languages: readonly LanguageTag[],
  { list }: TemplatesWords,
  { apart }: Phrases,
): string {
  const changed = entries.filter(({ change }) => change !== null);
  if (changed.length === 0) return list.fromPackage;
  const own = changed.map(({ change, file, language, original }) => {
    const state = original === null || original === "same" ? "" : `, ${list.originals[original]}`;
    return `${change === null ? "" : list.changes[change]} (${language}): ${printable(file ?? "")}${state}`;
  });
  const lacking = lackingIn(entries, languages);
  const rest = lacking.length === 0 ? [] : [`${list.lacking}: ${lacking.join(", ")}`];
  return apart([...own, ...rest]);
}

/** The languages without a change that another has; a copy of the package's text changes nothing. */
function lackingIn(
  entries: readonly ListedEntry[],
  languages: readonly LanguageTag[],
): readonly LanguageTag[] {
  const changed = new Set(
    entries.filter(({ change, isCopy }) => change !== null && !isCopy).map(({ language }) => language),
  );
  return changed.size === 0 ? [] : languages.filter((tag) => !changed.has(tag));
}

function summary(
  entries: readonly ListedEntry[],
  languages: readonly LanguageTag[],
  { list }: TemplatesWords,
): string {
  const parts = [...partsOf(entries).values()].filter((inside) =>
    inside.some(({ change, isCopy }) => change !== null && !isCopy),
  );
  const lacking = parts.filter((inside) => lackingIn(inside, languages).length > 0);
  return list.summary(parts.length, lacking.length);
}
