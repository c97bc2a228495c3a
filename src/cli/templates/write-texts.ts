import { dirname, join } from "node:path";
import type { CommandHost } from "../command-host.ts";
import { exitCode } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
import { tell } from "../tell.ts";
import { refuseOutside } from "./refuse-outside.ts";

/**
 * Writes texts into a folder, by their paths in it; says which one cannot be written and stops there. Throws `UsageError`
 * where a link in the folder leads out of it: then nothing is written.
 */
export async function writeTexts(
  folder: string,
  shown: string,
  texts: ReadonlyMap<string, string>,
  host: Pick<CommandHost, "files" | "stderr" | "words">,
): Promise<ExitCode> {
  const { unwritable, writeReasons } = host.words.reports.trouble;
  for (const path of texts.keys()) await refuseOutside(folder, shown, dirname(path), host);
  for (const [path, text] of texts) {
    const written = await host.files.write(join(folder, path), new TextEncoder().encode(text));
    if (written.ok) continue;
    const reasons: Readonly<Partial<Record<typeof written.problem, string>>> = writeReasons;
    tell(host, unwritable(`${shown}/${path}`, reasons[written.problem] ?? written.detail));
    return exitCode.environment;
  }
  return exitCode.fine;
}
