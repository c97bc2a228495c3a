import { basename, dirname, join } from "node:path";
import type { Host, WriteResult } from "../../host/host.ts";
import { type Draft, readDraft } from "../../wizard/draft.ts";
import type { Target } from "./target.ts";

/** More than any draft; a larger file is none. */
const maxBytes = 8_000_000;

/** The draft of a target: a hidden file beside it. */
export interface DraftFile {
  /** Beside the name of the target, as the user would type it. */
  readonly name: string;
  readonly read: () => Promise<FoundDraft>;
  /** Old or new, whole: whatever ends the program, the last answer that was saved is there. */
  readonly save: (text: string) => Promise<WriteResult>;
  /** Takes the draft away, with what an end in the middle of saving has left. */
  readonly remove: () => Promise<void>;
}

export type FoundDraft =
  | { readonly kind: "none" }
  | { readonly kind: "damaged" }
  | {
      readonly kind: "draft";
      readonly draft: Draft;
      /** `2026-11-22 08:17`. */
      readonly writtenAt: string | null;
    };

export function draftFile({ name, path }: Target, { files }: Pick<Host, "files">): DraftFile {
  const hidden = `.${basename(path)}.draft`;
  const folder = dirname(path);
  const file = join(folder, hidden);
  return {
    name: join(dirname(name), hidden),
    async read() {
      const read = await files.read(file, maxBytes);
      if (!read.ok) return { kind: read.problem === "missing" ? "none" : "damaged" };
      const draft = readDraft(new TextDecoder().decode(read.bytes));
      if (draft === null) return { kind: "damaged" };
      return { kind: "draft", draft, writtenAt: await files.writtenAt(file) };
    },
    save: (text) => files.write(file, new TextEncoder().encode(text)),
    async remove() {
      await files.remove(file);
      for (const each of await files.list(folder)) {
        if (each.startsWith(`${hidden}.`) && each.endsWith(".tmp")) await files.remove(join(folder, each));
      }
    },
  };
}
