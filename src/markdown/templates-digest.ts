import { createHash } from "node:crypto";
import { kinds, lengths } from "../company/kind.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import type { Files } from "../host/host.ts";
import { loadTemplates } from "./load-templates.ts";
import type { OwnTemplate } from "./own/own-template.ts";

const everything = kinds.flatMap((kind) => lengths.map((length) => ({ kind, length })));

/** One number for all of the package's templates of a language, whatever a run needs of them: SHA-256, hexadecimal. */
export async function digestTemplates(
  files: Pick<Files, "read" | "list">,
  folder: string,
  language: LanguageTag,
): Promise<string> {
  const { documents, partials } = await loadTemplates(files, folder, language, everything);
  return digestOf([documents, partials].flatMap((texts) => Object.entries(texts).toSorted(byName)));
}

/** One number for a company's own templates; `null` where it has none. */
export function digestOwnTemplates(own: readonly OwnTemplate[]): string | null {
  if (own.length === 0) return null;
  return digestOf(own.map(({ at, text }) => [JSON.stringify(at), text] as const).toSorted(byName));
}

function digestOf(entries: readonly (readonly [string, string])[]): string {
  return createHash("sha256").update(JSON.stringify(entries)).digest("hex");
}

function byName([left]: readonly [string, string], [right]: readonly [string, string]): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
