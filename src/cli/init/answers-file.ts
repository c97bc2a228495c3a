import { resolve } from "node:path";
import { type Diagnostic, hasErrors } from "../../diagnostic/diagnostic.ts";
import type { Sources } from "../../diagnostic/place.ts";
import type { FileProblem, Host } from "../../host/host.ts";
import type { Answers } from "../../wizard/answers.ts";
import { answersFrom } from "../../wizard/from-answers.ts";
import type { Setting } from "../../wizard/topic.ts";
import { maxBytes } from "../../yaml/limits.ts";
import { locate } from "../../yaml/locate.ts";
import { factsMapOf, type FactsMap } from "../../yaml/writing/facts-value.ts";
import { mapFrom } from "./read-map.ts";

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
  const reading = mapFrom(read, file);
  if (reading.kind !== "map") return reading;
  const { text, tree, findings, sources } = reading;
  const { problems, ...said } = answersFrom(factsMapOf(tree), setting);
  const all = [...findings, ...problems.map((problem) => locate(problem, tree))];
  if (hasErrors(all)) return { kind: "findings", findings: all, sources };
  return { kind: "answers", given: { file, text, ...said }, findings: all, sources };
}
