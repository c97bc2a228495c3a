import type { LanguageTag } from "../../company/language-tag.ts";
import type { CommandHost } from "../command-host.ts";
import type { GivenAnswers } from "./answers-file.ts";
import type { InitRequest } from "./request.ts";
import type { Target } from "./target.ts";

/** Everything that one run of the questions needs. */
export interface Asking {
  readonly request: InitRequest;
  readonly target: Target;
  /** A file of answers to begin with. */
  readonly given: GivenAnswers | null;
  readonly language: LanguageTag;
  readonly host: CommandHost;
}
