import type { ReadFailure, WriteFailure } from "../../files/plan.ts";
import type { TroubleWords } from "../../language/messages-reports.ts";
import type { CommandHost } from "../command-host.ts";
import { exitCode } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
import { unreadable } from "../facts/read.ts";
import { tell } from "../tell.ts";

/** Says on stderr what became of files that could not be written or read, and remembers that there were any. */
export interface FileFailures {
  readonly tellUnwritten: (failures: readonly WriteFailure[]) => void;
  readonly tellUnread: (
    files: readonly { readonly path: string; readonly unread: ReadFailure | null }[],
  ) => void;
  readonly code: () => ExitCode;
}

/** `shown` gives the path of a file as people see it. */
export function createFileFailures(
  shown: (path: string) => string,
  host: Pick<CommandHost, "stderr" | "words">,
): FileFailures {
  const { trouble } = host.words.reports;
  let code: ExitCode = exitCode.fine;
  const say = (text: string): void => {
    tell(host, text);
    code = exitCode.environment;
  };
  return {
    tellUnwritten: (failures) => {
      for (const failure of failures) say(sentence(failure, shown(failure.path), trouble));
    },
    tellUnread: (files) => {
      for (const { path, unread } of files)
        if (unread !== null) say(unreadable({ kind: "unreadable", file: shown(path), ...unread }, trouble));
    },
    code: () => code,
  };
}

/** Why a file could not be written, in a sentence. */
function sentence({ problem, detail }: WriteFailure, path: string, words: TroubleWords): string {
  const reasons: Readonly<Partial<Record<typeof problem, string>>> = words.writeReasons;
  return words.unwritable(path, reasons[problem] ?? detail);
}
