import { dirname, join } from "node:path";
import { isInside } from "../../yaml/resolve-path.ts";
import type { CommandHost } from "../command-host.ts";
import { UsageError } from "../usage-error.ts";

/**
 * Throws `UsageError` where a link takes a path out of the folder, itself or by a folder above it: nothing there is compared,
 * written or taken away.
 */
export async function refuseOutside(
  folder: string,
  shown: string,
  path: string,
  { files }: Pick<CommandHost, "files">,
): Promise<void> {
  const real = await files.realPath(folder);
  for (let at = path; real !== null && at !== "."; at = dirname(at)) {
    const target = await files.realPath(join(folder, at));
    if (target !== null && !isInside(real, target))
      throw new UsageError(({ templateOutside }) => templateOutside(`${shown}/${at}`));
  }
}
