import { packOf } from "../language/packs.ts";
import { hitOf, type TextRule } from "./rule.ts";

/** A company's name whose article nobody can tell from its letters, until the facts say it. */
export const nameArticle: TextRule = function* ({ path, text }, { company, languages }) {
  if (path.join(".") !== "company.name" || company?.nameForms?.hu?.article !== undefined) return;
  for (const language of languages ?? []) {
    const unsure = language === undefined ? null : packOf(language).textRules.unsureArticle(text);
    if (unsure === null) continue;
    yield hitOf("text/unsure-article", {
      args: unsure,
      piece: null,
      severity: "warning",
      fix: { kind: "add", line: unsure.key },
    });
  }
};
