import type { Files } from "../../src/host/host.ts";

/** Files in memory, by absolute path. A link leads from one path to another. */
export function memoryFiles(
  contents: Readonly<Record<string, string | Uint8Array>>,
  links: Readonly<Record<string, string>> = {},
): Pick<Files, "read" | "realPath"> {
  const resolve = (path: string): string => links[path] ?? path;
  const isFolder = (path: string): boolean =>
    Object.keys(contents).some((each) => each.startsWith(`${path}/`));
  return {
    read: (path, maxBytes) => {
      const content = contents[resolve(path)];
      if (content === undefined) {
        return Promise.resolve({
          ok: false,
          problem: isFolder(path) ? "directory" : "missing",
          detail: "none",
        });
      }
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      if (bytes.length > maxBytes)
        return Promise.resolve({ ok: false, problem: "too-large", detail: "large" });
      return Promise.resolve({ ok: true, bytes });
    },
    realPath: (path) => {
      const real = resolve(path);
      return Promise.resolve(contents[real] !== undefined || isFolder(real) ? real : null);
    },
  };
}
