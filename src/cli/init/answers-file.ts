import { resolve } from "node:path";
import { type Diagnostic, hasErrors } from "../../diagnostic/diagnostic.ts";
import type { Sources } from "../../diagnostic/place.ts";
import type { FileProblem, Host } from "../../host/host.ts";
import type { Answers } from "../../wizard/answers.ts";
import { answersFrom } from "../../wizard/from-answers.ts";
import type { Setting } from "../../wizard/topic.ts";
import { decodeText, tooLarge } from "../../yaml/decode-text.ts";
import { maxBytes } from "../../yaml/limits.ts";
import { locate } from "../../yaml/locate.ts";
import { readTree } from "../../yaml/read-tree.ts";
import { factsMapOf, type FactsMap } from "../../yaml/writing/facts-value.ts";

/** What a file of answers says. */
export interface GivenAnswers {
  readonly file: string;
  readonly text: string;
  readonly answers: Answers;
  /** All that it says. */
  readonly facts: FactsMap;
  /** What no question reaches. */
  readonly rest: FactsMap;
}

export type AnswersReading =
  | {
      readonly kind: "answers";
      readonly given: GivenAnswers;
      readonly findings: readonly Diagnostic[];
      readonly sources: Sources;
    }
  | { readonly kind: "findings"; readonly findings: readonly Diagnostic[]; readonly sources: Sources }
  | { readonly kind: "unreadable"; readonly problem: FileProblem; readonly detail: string };

/** Reads a file of answers, or standard input under the name `-`: facts, as far as they are known. */
export async function readAnswers(
  file: string,
  setting: Setting,
  { files, readStdin, workingDirectory }: Pick<Host, "files" | "readStdin" | "workingDirectory">,
): Promise<AnswersReading> {
  const read = await (file === "-"
    ? readStdin(maxBytes)
    : files.read(resolve(workingDirectory, file), maxBytes));
  if (!read.ok) {
    if (read.problem !== "too-large")
      return { kind: "unreadable", problem: read.problem, detail: read.detail };
    return { kind: "findings", findings: [tooLarge(file)], sources: new Map() };
  }
  const decoded = decodeText(read.bytes, file);
  if (!decoded.ok) return { kind: "findings", findings: [decoded.finding], sources: new Map() };
  const { text } = decoded;
  const sources = new Map([[file, text]]);
  const { tree, findings } = readTree(text, file);
  if (tree === null) return { kind: "findings", findings, sources };
  const { problems, ...said } = answersFrom(factsMapOf(tree), setting);
  const all = [...findings, ...problems.map((problem) => locate(problem, tree))];
  if (hasErrors(all)) return { kind: "findings", findings: all, sources };
  return { kind: "answers", given: { file, text, ...said }, findings: all, sources };
}
