import type { Extra } from "../../files/paths.ts";
import type { CommandHost } from "../command-host.ts";
import { tell } from "../tell.ts";
import { UsageError } from "../usage-error.ts";
import type { Edition } from "./edition.ts";
import type { RenderRequest } from "./request.ts";

/**
 * Says of which editions a book or a card was not made because nothing would be in it; the other editions have theirs.
 * Throws `UsageError` when no edition has one.
 */
export function sayEmptyExtras(
  editions: readonly Edition[],
  { extras, kinds }: Pick<RenderRequest, "extras" | "kinds">,
  host: CommandHost,
): void {
  const sentences: Readonly<Record<Extra, UsageError["say"] | null>> = {
    handbook: ({ emptyBook }) => emptyBook(kinds),
    card: ({ emptyCard }) => emptyCard,
    // Every company promises something.
    poster: null,
  };
  for (const wanted of extras) {
    const say = sentences[wanted];
    if (say === null) continue;
    const without = editions.filter((edition) => edition.extras.every(({ extra }) => extra !== wanted));
    if (without.length > 0 && without.length === editions.length) throw new UsageError(say);
    for (const { file } of without) tell(host, `${file}: ${say(host.words.usage)}`);
  }
}
