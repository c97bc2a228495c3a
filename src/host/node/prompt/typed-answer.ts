import type { Reply, TextPrompt } from "../../prompter.ts";

/**
 * What is typed, as it is kept: letters and their marks become one where Unicode has one for them, so that a dead key
 * and a ready letter give the same answer; a tab or another control character becomes a space.
 */
export function cleanTyped(text: string): string {
  return text.normalize("NFC").replaceAll(/\p{Cc}/gu, " ");
}

/** What Enter makes of a line: a reply, or what is wrong with it. */
export type TypedAnswer =
  { readonly ok: true; readonly reply: Reply } | { readonly ok: false; readonly problem: string };

/** Holds an answer against its question. Emptied, a question that may be left out is left out. */
export function answerTyped(answer: string, { check, canSkip }: TextPrompt): TypedAnswer {
  const problem = check(answer);
  if (problem === null) return { ok: true, reply: { kind: "answer", value: answer } };
  return answer === "" && canSkip ? { ok: true, reply: { kind: "skip" } } : { ok: false, problem };
}
