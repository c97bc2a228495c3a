import { glyphs } from "./glyphs.ts";
import { grammar } from "./grammar.ts";
import { mixedScripts } from "./mixed-scripts.ts";
import { nameArticle } from "./name-article.ts";
import { placeholders } from "./placeholders.ts";
import type { TextRule } from "./rule.ts";

/**
 * Rules that look at a text and nothing else. Where two rules object to the same characters, the earlier is reported, and
 * these come before those that look at its place.
 */
export const wordRules: readonly TextRule[] = [placeholders, mixedScripts, glyphs];

/** Rules that also ask where in the facts a text stands, and what the facts say elsewhere. */
export const placeRules: readonly TextRule[] = [grammar, nameArticle];
