import type { Files } from "../host/host.ts";

/** The files of the machine, with one more: a text under an absolute path, whatever may lie there. */
export function withText(files: Files, at: string, text: string): Files {
  const bytes = new TextEncoder().encode(text);
  return {
    ...files,
    async read(path, maxBytes) {
      if (path !== at) return files.read(path, maxBytes);
      return bytes.length > maxBytes
        ? { ok: false, problem: "too-large", detail: `${at} has ${String(bytes.length)} bytes` }
        : { ok: true, bytes };
    },
    realPath: async (path) => (path === at ? at : files.realPath(path)),
  };
}
