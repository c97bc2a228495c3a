import type { Facts, LocalText } from "../../company/facts.ts";
import { kinds } from "../../company/kind.ts";
import type { LanguageTag } from "../../company/language-tag.ts";
import type { Difference } from "../../difference/compare-editions.ts";
import { isEditionFact } from "../../difference/edition-facts.ts";
import type { Messages } from "../../language/messages.ts";
import type { LanguagePack } from "../../language/pack.ts";
import { packOf } from "../../language/packs.ts";
import { titleOf } from "../../markdown/view.ts";
import { promiseName } from "../../report/promise-name.ts";

/** The words of a language; they are loaded when they are asked for. */
export type MessagesOf = (language: LanguageTag) => Promise<Messages>;

/** What changed in a sentence or a few, in each language of the documents, for those who read them. */
export async function summarise(
  difference: Difference,
  facts: Facts,
  messagesOf: MessagesOf,
): Promise<LocalText> {
  const texts = await Promise.all(
    facts.languages.map(async (tag) => {
      const { diff } = (await messagesOf(tag)).reports;
      return [tag, summaryIn(difference, facts, packOf(tag), diff)] as const;
    }),
  );
  const [only, ...others] = texts;
  return only !== undefined && others.length === 0 ? only[1] : Object.fromEntries(texts);
}

function summaryIn(
  { promises, facts: changed, documents }: Difference,
  facts: Facts,
  pack: LanguagePack,
  { log, promises: names }: Messages["reports"]["diff"],
): string {
  const said = promises.map(({ id, from, to }) => {
    const [name, then, now] = [
      promiseName(id, names),
      from === null ? null : pack.phrases.amount(from.target),
      to === null ? null : pack.phrases.amount(to.target),
    ];
    if (now === null) return log.removed(name, then ?? "");
    return then === null ? log.added(name, now) : log.changed(name, now, then);
  });
  const isMore = promises.length === 0 || changed.some(({ path }) => !isEditionFact(path));
  const touched = kinds.filter((kind) => documents.some(({ document }) => document === kind));
  const titles = touched.map((kind) => titleOf(facts, pack, kind, "full"));
  if (!isMore || (titles.length === 0 && said.length > 0)) return said.join(" ");
  return [...said, titles.length === 0 ? log.others : log.documents(titles.join(", "))].join(" ");
}
