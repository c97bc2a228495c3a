import type { Host, PrompterKind } from "../../host/host.ts";
import type { InitMessages } from "../../language/init-messages.ts";
import { UsageError } from "../usage-error.ts";

/** What one run of `charter init` was asked for. */
export interface InitRequest {
  /** `null`: the usual name in the working directory. */
  readonly file: string | null;
  /** A file of answers, or `-`. */
  readonly answers: string | null;
  readonly yes: boolean;
  readonly plain: boolean;
  readonly today: string;
  readonly root: string | null;
}

/** Who answers: nobody, or somebody at a prompter of this kind. */
export type Way = "unattended" | PrompterKind;

const falsy: ReadonlySet<string> = new Set(["", "0", "false", "no"]);

/**
 * How the questions are put. Lines may come through a pipe only where plain questions were asked for by name, because
 * a script that did not expect them would wait for ever. Throws `UsageError` where there is no way.
 */
export function wayOf(
  { answers, yes, plain }: InitRequest,
  { environment, stdinIsTerminal, stderr }: Pick<Host, "environment" | "stdinIsTerminal" | "stderr">,
  { usage }: InitMessages,
): Way {
  if (yes) return "unattended";
  const isPlain = plain || !falsy.has((environment["CHARTER_PLAIN"] ?? "").toLowerCase());
  if (answers === "-") throw new UsageError(() => usage.stdinTaken);
  if (isPlain) return "plain";
  const isTerminal = stdinIsTerminal() && stderr.isTerminal;
  if (isTerminal) return environment["TERM"] === "dumb" ? "plain" : "rich";
  if (answers !== null) return "unattended";
  throw new UsageError(() => usage.noTerminal);
}
