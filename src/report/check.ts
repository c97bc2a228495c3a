import type { CheckWords, Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Sources } from "../diagnostic/place.ts";
import type { CheckFormat } from "./check-formats.ts";
import { reportCheckGithub } from "./check-github.ts";
import { reportCheckGitlab } from "./check-gitlab.ts";
import { reportCheckJson } from "./check-json.ts";
import { reportCheckSarif } from "./check-sarif.ts";
import { reportCheckText } from "./check-text.ts";

export interface CheckReport {
  readonly findings: readonly Diagnostic[];
  /** The files that findings point into. */
  readonly sources: Sources;
  readonly words: CheckWords;
  /** Whether text may be coloured. */
  readonly colour: boolean;
  /** The version of the program. */
  readonly version: string;
}

/** Findings in each of the formats, ready for standard output. */
export const reportCheck: Readonly<Record<CheckFormat, (report: CheckReport) => string>> = {
  text: ({ findings, sources, words, colour }) => reportCheckText(findings, sources, words, { colour }),
  json: ({ findings, words }) => reportCheckJson(findings, words),
  github: ({ findings, words }) => reportCheckGithub(findings, words),
  sarif: ({ findings, words, version }) => reportCheckSarif(findings, words, version),
  gitlab: ({ findings, words }) => reportCheckGitlab(findings, words),
};
