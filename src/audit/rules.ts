import { glyphs } from "./glyphs.ts";
import { grammar } from "./grammar.ts";
import { mixedScripts } from "./mixed-scripts.ts";
import { nameArticle } from "./name-article.ts";
import { placeholders } from "./placeholders.ts";
import type { TextRule } from "./rule.ts";

/** Every rule for texts. Where two object to the same characters, the earlier is reported. */
export const textRules: readonly TextRule[] = [placeholders, mixedScripts, glyphs, grammar, nameArticle];
