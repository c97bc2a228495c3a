import { en } from "../language/en/pack.ts";
import type { LanguagePack } from "../language/pack.ts";

/** The language that the command line itself speaks, whatever the documents are in (docs/decisions/0008). */
export const spoken: LanguagePack = en;
