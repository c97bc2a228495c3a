import type { Host } from "../../host/host.ts";
import type { Desk } from "../../preview/desk.ts";

/** More than the build makes of them. */
const maxBytes = 1_000_000;

/** The script and the styles of the page, as the build left them. Throws when they are missing: the package is then incomplete. */
export async function pageAssets({
  files,
  packageDirectory,
}: Pick<Host, "files" | "packageDirectory">): Promise<Desk["parts"]> {
  const read = async (name: string): Promise<Uint8Array> => {
    const result = await files.read(`${packageDirectory}/dist/${name}`, maxBytes);
    if (!result.ok) throw new Error(`${name} of the preview cannot be read: ${result.detail}`);
    return result.bytes;
  };
  const [script, styles] = await Promise.all([read("preview-page.js"), read("preview-page.css")]);
  return { script, styles };
}
