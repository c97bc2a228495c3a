import { resolve } from "node:path";
import { firstClash, inputFolders } from "../../files/paths.ts";
import type { CommandHost } from "../command-host.ts";
import { UsageError } from "../usage-error.ts";

/** A facts file of a run, and where its files go. */
export interface Input {
  /** As it was named on the command line. */
  readonly name: string;
  /** Inside the output folder; empty when there is only one facts file, and for charter.yaml in the common folder. */
  readonly folder: string;
  /** Of what goes to the output folder itself: the folders of editions below it that its index links; else none. */
  readonly beside: readonly string[];
}

/** The facts files with their folders in the output. Throws `UsageError` when two would share one. */
export function inputsOf(
  names: readonly string[],
  { workingDirectory }: Pick<CommandHost, "workingDirectory">,
): readonly Input[] {
  const folders = inputFolders(names.map((name) => resolve(workingDirectory, name === "-" ? "stdin" : name)));
  const clash = firstClash(folders);
  if (clash !== null) {
    const [first = "", second = ""] = clash.map((index) => names[index] ?? "");
    throw new UsageError(({ sameFolder }) => sameFolder(first, second));
  }
  return names.map((name, index) => ({ name, folder: folders[index] ?? "", beside: [] }));
}

/** A document must not take the place of the facts that it is made from. Throws `UsageError`. */
export function refuseInput(
  output: string,
  names: readonly string[],
  { workingDirectory }: Pick<CommandHost, "workingDirectory">,
): void {
  if (names.every((name) => resolve(workingDirectory, name) !== resolve(workingDirectory, output))) return;
  throw new UsageError(({ outputIsInput }) => outputIsInput(output));
}
