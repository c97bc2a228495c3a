import type { SoundFacts } from "../company/sound-part.ts";
import { coded, type Coded, type Fix, type Severity } from "../diagnostic/diagnostic.ts";
import type { AuditArgs } from "../diagnostic/audit-codes.ts";
import type { AuditedText } from "./audited-text.ts";

/** What is known about a hit beside its code. */
interface Found {
  /** The piece of the text that is meant, and where in the text it begins; `null` for the text as a whole. */
  readonly piece: { readonly text: string; readonly index: number } | null;
  readonly severity: Severity;
  /** `replace` is what to put in the place of the piece. */
  readonly fix: Fix | null;
}

/** Something that a rule has found in a text; the rule's code goes with it. */
export type Hit<Args> = Found & { readonly args: Args };

export type TextHit = Coded<AuditArgs, Found>;

/** Looks at one text. `facts` are all that is sound. */
export type TextRule = (text: AuditedText, facts: SoundFacts) => Iterable<TextHit>;

/** Puts what was found together with its code. */
export function hitOf<Code extends keyof AuditArgs>(
  code: Code,
  { args, piece, severity, fix }: Hit<AuditArgs[Code]>,
): TextHit {
  return coded(code, args, { piece, severity, fix });
}
