import { resolve } from "node:path";
import { compareWithDisk, writeFiles } from "../../files/plan.ts";
import type { ComparedFile, PlannedFile, WriteFailure } from "../../files/plan.ts";
import type { SharedFile } from "../../html/shared-assets.ts";
import type { TroubleWords } from "../../language/messages-reports.ts";
import type { CommandHost } from "../command-host.ts";
import { exitCode } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
import { tell } from "../tell.ts";
import type { RenderRequest, Target } from "./request.ts";

/** Puts finished files where the run wants them, and remembers what became of them. */
export interface Putter {
  readonly put: (planned: readonly PlannedFile[]) => Promise<void>;
  /** Puts the styles and fonts that pages share into `assets/`. They are no documents, so no report lists them. */
  readonly putShared: (shared: readonly SharedFile[]) => Promise<void>;
  /** What was put so far, with paths inside the output folder. */
  readonly files: () => readonly ComparedFile[];
  /** Where a file went, as it is shown to people. */
  readonly shown: (path: string) => string;
  readonly code: () => ExitCode;
}

export function createPutter(target: Target, request: RenderRequest, host: CommandHost): Putter {
  const put: ComparedFile[] = [];
  const failures: WriteFailure[] = [];
  const shown = (path: string): string => {
    if (target.kind === "file") return target.path;
    return target.kind === "stdout" ? "-" : `${target.path.replace(/[/\\]+$/, "")}/${path}`;
  };
  const absolute = (path: string): string => resolve(host.workingDirectory, shown(path));

  return {
    async put(planned) {
      // After an interrupt nothing new is written; what is written is whole.
      if (planned.length === 0 || host.signal.aborted) return;
      if (target.kind === "stdout" && !request.dryRun) {
        for (const { bytes } of planned) host.stdout.write(bytes);
        return;
      }
      const compared = await compareWithDisk(host.files, absolute, planned);
      const failed = request.dryRun ? [] : await writeFiles(host.files, absolute, compared);
      for (const failure of failed)
        tell(host, sentence(failure, shown(failure.path), host.words.reports.trouble));
      failures.push(...failed);
      put.push(...compared.filter(({ path }) => failed.every((failure) => failure.path !== path)));
    },
    async putShared(shared) {
      if (request.dryRun || host.signal.aborted) return;
      for (const { path, bytes } of shared) {
        const written = shown(`assets/${path}`);
        const result = await host.files.write(resolve(host.workingDirectory, written), bytes);
        if (result.ok) continue;
        const failure = { path, problem: result.problem, detail: result.detail };
        tell(host, sentence(failure, written, host.words.reports.trouble));
        failures.push(failure);
      }
    },
    files: () => put,
    shown,
    code: () => (failures.length > 0 ? exitCode.environment : exitCode.fine),
  };
}

/** Why a file could not be written, in a sentence. */
function sentence({ problem, detail }: WriteFailure, path: string, words: TroubleWords): string {
  const reasons: Readonly<Partial<Record<typeof problem, string>>> = words.writeReasons;
  return words.unwritable(path, reasons[problem] ?? detail);
}
