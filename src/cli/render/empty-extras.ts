import type { Extra } from "../../files/paths.ts";
import type { CommandHost } from "../command-host.ts";
import { tell } from "../tell.ts";
import { UsageError } from "../usage-error.ts";
import type { Edition } from "./edition.ts";
import type { RenderRequest } from "./request.ts";

/**
 * Says that a book or a card of an edition was not made because nothing would be in it; the editions beside it may have
 * theirs. Throws `UsageError` when there is no other edition.
 */
export function sayEmptyExtras(
  { file, extras: made }: Edition,
  { extras, kinds }: Pick<RenderRequest, "extras" | "kinds">,
  alone: boolean,
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
    if (say === null || made.some(({ extra }) => extra === wanted)) continue;
    if (alone) throw new UsageError(say);
    tell(host, `${file}: ${say(host.words.usage)}`);
  }
}
