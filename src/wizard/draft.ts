import { createHash } from "node:crypto";
import * as z from "zod";
import { type LanguageTag, languageTags } from "../company/language-tag.ts";
import { type Answer, type Answers, ownAnswers } from "./answers.ts";

/** Answers that were given and not written yet, for a target. */
export interface Draft {
  /** The file that they are meant for, as it was named. */
  readonly target: string;
  /** What the target held when the first answer was given; see `fingerprintOf`. */
  readonly fingerprint: string;
  /** The language that the wizard spoke. */
  readonly language: LanguageTag;
  /** Only what was given in the wizard, not what the target says. */
  readonly answers: Answers;
}

/** The version of the draft's own format. */
const version = 1;

const answerSchema = z.object({
  id: z.string().min(1).max(200),
  given: z.union([z.string().max(20_000), z.array(z.string().max(2_000)).max(500), z.null()]),
  open: z.boolean().optional(),
});

const draftSchema = z.object({
  draft: z.literal(version),
  target: z.string(),
  fingerprint: z.string(),
  language: z.enum(languageTags),
  answers: z.array(answerSchema).max(5_000),
});

/** Stands for the text of a target, so that a change of it is seen; a target that is not there has none. */
export function fingerprintOf(text: string | null): string {
  return text === null ? "none" : createHash("sha256").update(text).digest("base64url");
}

/** Writes a draft: JSON with an answer on each line. */
export function writeDraft({ target, fingerprint, language, answers }: Draft): string {
  const lines = [...ownAnswers(answers)].map(([id, { given, isOpen }]) =>
    JSON.stringify(isOpen ? { id, given, open: true } : { id, given }),
  );
  const head = { draft: version, target, fingerprint, language };
  const rows = lines.length === 0 ? "" : `\n    ${lines.join(",\n    ")}\n  `;
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "answers": [${rows}]\n}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // A damaged draft is no draft; who asked says so.
  }
}

/** Reads a draft; `null` for a text that is damaged, or of a version that this program does not know. */
export function readDraft(text: string): Draft | null {
  const { success, data } = draftSchema.safeParse(parsed(text));
  if (!success) return null;
  const entries = data.answers.map(({ id, given, open = false }): readonly [string, Answer] => [
    id,
    { given, isOpen: open, isOwn: true },
  ]);
  const { target, fingerprint, language } = data;
  return { target, fingerprint, language, answers: new Map(entries) };
}
