import * as z from "zod";
import type { Path } from "../diagnostic/place.ts";
import { factsSchema } from "./facts.ts";
import { nearest } from "./nearest.ts";
import { shapeOf, unwrap } from "./walk.ts";

/** Words that people use for one another, in lower case; the file knows at most one of each group in a block. */
const synonyms: readonly (readonly string[])[] = [
  ["people", "persons", "staff", "contacts", "team", "employees"],
  ["phone", "telephone", "tel", "mobile", "call", "telefon"],
  ["email", "mail", "e-mail"],
  ["url", "link", "web", "website", "site", "href"],
  ["address", "addr", "location", "email", "url"],
  ["number", "phone", "tel", "telephone"],
  ["role", "title", "position", "job", "function"],
  ["colour", "color", "accent"],
  ["languages", "language", "lang", "locales"],
  ["answerwithin", "replywithin", "respondwithin", "responsetime", "answertime", "replytime"],
  ["replywithin", "answerwithin", "respondwithin", "responsetime", "answertime", "replytime"],
  ["resolvewithin", "solvewithin", "resolutiontime", "answerwithin", "closewithin"],
  ["acknowledgewithin", "ackwithin", "confirmwithin"],
  ["within", "time", "deadline"],
  ["by", "via", "method", "how"],
  ["to", "who", "person"],
  ["when", "if", "condition"],
  ["charter", "version", "schema"],
  ["escalation", "escalations", "ladder"],
  ["inperson", "counter", "shop", "store", "office", "face-to-face"],
  ["letter", "post", "postal"],
  ["social", "socialmedia"],
  ["hours", "openinghours", "businesshours"],
  ["name", "fullname", "title"],
  ["offering", "product", "service"],
  ["extends", "extend", "inherits", "base", "include", "includes"],
];

function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_]/g, "");
}

/** The key of a block that `key` was most likely meant to be, among those that are not there yet. */
export function suggestKey(key: string, free: readonly string[]): string | null {
  const near = nearest(key, free);
  if (near !== null) return near;
  const word = plain(key);
  const groups = synonyms.filter((group) => group.includes(word));
  const found = free.filter((candidate) => groups.some((group) => group[0] === plain(candidate)));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Every key of a block and of the blocks within, with the block that it stands in. */
function* keysOf(schema: z.core.$ZodType, block: Path = []): Generator<readonly [key: string, block: Path]> {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodObject)) return;
  for (const [key, child] of Object.entries(shapeOf(inner))) {
    yield [key, block];
    yield* keysOf(child, [...block, key]);
  }
}

const blocksByKey = new Map<string, readonly Path[]>();
for (const [key, block] of keysOf(factsSchema)) {
  const blocks = [...(blocksByKey.get(key) ?? []), block];
  blocksByKey.set(
    key,
    blocks.toSorted((left, right) => left.length - right.length),
  );
}

/** The blocks with a key of this name, lists and maps left aside; nearest the top first. */
export function blocksWith(key: string): readonly Path[] {
  return blocksByKey.get(key) ?? [];
}
