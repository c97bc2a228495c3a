import { resolve } from "node:path";
import type { Files } from "../host/host.ts";
import { temporaryName } from "../host/temporary-name.ts";
import { foldersOf } from "./find-stale.ts";

/**
 * What lies in the folders of an edition that no run of ours wrote. Only folders below that of the lock are looked at,
 * because what lies beside them may be a whole repository; hidden files are left out. A folder behind a link is none of ours,
 * and may lead anywhere: nothing in it is named.
 */
export async function foreignPaths(
  ours: ReadonlySet<string>,
  folder: string,
  files: Pick<Files, "list" | "realPath">,
): Promise<readonly string[]> {
  const folders = foldersOf(ours);
  const root = folders.length === 0 ? null : await files.realPath(folder);
  if (root === null) return [];
  const lists = await Promise.all(
    folders.map(async (parent) => {
      const at = resolve(folder, parent);
      const isOurs = (await files.realPath(at)) === resolve(root, parent);
      return isOurs ? (await files.list(at)).map((name) => ({ path: `${parent}/${name}`, name })) : [];
    }),
  );
  return lists
    .flat()
    .filter(({ path, name }) => !ours.has(path) && !folders.includes(path) && !isPassing(name))
    .map(({ path }) => path);
}

function isPassing(name: string): boolean {
  return name.startsWith(".") || temporaryName.test(name);
}
