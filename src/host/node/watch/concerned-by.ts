import { join } from "node:path";
import type { Watched } from "../../watcher.ts";

/** Whether a change of an entry of `folder` matters; `name` is `null` where the system does not say which entry. */
export function concernedBy({ files, folders }: Watched, folder: string, name: string | null): boolean {
  if (name === null || folders.includes(folder)) return true;
  const path = join(folder, name);
  return files.includes(path) || folders.includes(path);
}
