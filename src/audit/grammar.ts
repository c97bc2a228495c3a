import type { SoundFacts } from "../company/sound-part.ts";
import type { Names } from "../language/text-rules.ts";
import { packOf } from "../language/packs.ts";
import { hitOf, type TextRule } from "./rule.ts";

/** How many words without an accent are named. */
const maxWords = 5;

function namesOf({ company }: SoundFacts): Names {
  return { company: company?.name ?? null, article: company?.nameForms?.hu?.article ?? null };
}

/** What the language of a text would write otherwise. */
export const grammar: TextRule = function* ({ text, kind, language, path }, facts) {
  if (kind !== "words" || language === null) return;
  const rules = packOf(language).textRules;
  for (const rule of rules.grammar) {
    for (const { code, found, right, index } of rule(text, namesOf(facts))) {
      // "Fő utca 1., A épület": an address has its own grammar.
      if (code === "text/wrong-article" && path.includes("address")) continue;
      yield hitOf(code, {
        args: { found, right },
        piece: { text: found, index },
        severity: "warning",
        fix: { kind: "replace", text: right },
      });
    }
  }
  const words = rules.missingAccents(text);
  const [first] = words;
  if (first === undefined) return;
  yield hitOf("text/missing-accent", {
    args: { words: words.slice(0, maxWords) },
    piece: { text: first, index: text.indexOf(first) },
    severity: "warning",
    fix: null,
  });
};
