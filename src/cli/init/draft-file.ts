import { basename, dirname, join } from "node:path";
import type { Host, WriteResult } from "../../host/host.ts";
import { type Draft, readDraft } from "../../wizard/draft.ts";
import type { Target } from "./target.ts";

/** More than any draft; a larger file is none. */
const maxBytes = 8_000_000;

/** The draft of a target: a hidden file beside it. */
export interface DraftFile {
  /** Beside the name of the target, as the user would type it. It is another one once `save` found it in use. */
  readonly name: () => string;
  readonly read: () => Promise<FoundDraft>;
  /**
   * Old or new, whole: whatever ends the program, the last answer that was saved is there. Where another run has saved its
   * answers in the meantime, they stay, and these go into a file of their own.
   */
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

/** More runs on one file at the same time than anybody starts. */
const maxDrafts = 20;

export function draftFile({ name, path }: Target, { files }: Pick<Host, "files">): DraftFile {
  const folder = dirname(path);
  const hidden = (number: number): string =>
    `.${basename(path)}${number === 1 ? "" : `.${String(number)}`}.draft`;
  const at = (number: number): string => join(folder, hidden(number));
  let own = 1;
  /** What is there is ours while it says this; `null` while nothing is there. */
  let seen: string | null = null;

  const textAt = async (number: number): Promise<string | null> => {
    const read = await files.read(at(number), maxBytes);
    return read.ok ? new TextDecoder().decode(read.bytes) : null;
  };
  /** The first name that nobody uses. */
  const free = async (): Promise<number> => {
    for (let number = 2; number < maxDrafts; number += 1)
      if ((await files.writtenAt(at(number))) === null) return number;
    return maxDrafts;
  };
  /** The draft to go on with: the first one, else one that was kept beside it. */
  const oldest = async (): Promise<number> => {
    const names = await files.list(folder);
    const numbers = Array.from({ length: maxDrafts }, (_, index) => index + 1);
    return numbers.find((number) => names.includes(hidden(number))) ?? 1;
  };

  return {
    name: () => join(dirname(name), hidden(own)),
    async read() {
      own = await oldest();
      const read = await files.read(at(own), maxBytes);
      if (!read.ok) return { kind: read.problem === "missing" ? "none" : "damaged" };
      seen = new TextDecoder().decode(read.bytes);
      const draft = readDraft(seen);
      if (draft === null) return { kind: "damaged" };
      return { kind: "draft", draft, writtenAt: await files.writtenAt(at(own)) };
    },
    async save(text) {
      const there = await textAt(own);
      if (there !== null && there !== seen) own = await free();
      const saved = await files.write(at(own), new TextEncoder().encode(text));
      if (saved.ok) seen = text;
      return saved;
    },
    async remove() {
      const there = await textAt(own);
      // Another run has put its answers there since.
      if (there !== null && there !== seen) return;
      await files.remove(at(own));
      for (const each of await files.list(folder)) {
        if (each.startsWith(`${hidden(own)}.`) && each.endsWith(".tmp"))
          await files.remove(join(folder, each));
      }
    },
  };
}
