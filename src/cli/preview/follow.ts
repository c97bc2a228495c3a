import type { Facts } from "../../company/facts.ts";
import type { Watcher } from "../../host/watcher.ts";
import { previewWordsOf } from "../../language/preview-packs.ts";
import type { Desk } from "../../preview/desk.ts";
import { createPress } from "../../preview/press.ts";
import { recordedFiles } from "../../preview/recorded-files.ts";
import type { GoodEdition, PreviewReading } from "../../preview/reading.ts";
import { createSession } from "../../preview/session.ts";
import { printable } from "../../report/code-frame.ts";
import { promiseName } from "../../report/promise-name.ts";
import type { CommandHost } from "../command-host.ts";
import { spokenBy } from "../spoken.ts";
import { tell } from "../tell.ts";
import { previewLibraries } from "./libraries.ts";
import { pageAssets } from "./page-assets.ts";
import type { PreviewRequest } from "./preview-request.ts";
import { readEdition } from "./read-edition.ts";
import type { EditionReading } from "./read-edition.ts";
import { previewWorkshop } from "./workshop.ts";

/** What is known about the facts, kept up to date until `close`. */
export interface Following {
  readonly desk: Omit<Desk, "print">;
  readonly close: () => void;
}

/** Reads the facts and watches all that they depend on; `null` where there is nothing to read, which has been said. */
export async function follow(
  file: string,
  request: PreviewRequest,
  host: CommandHost,
): Promise<Following | null> {
  let watcher: Watcher | null = null;
  let before: Facts | null = null;
  const read = async (): Promise<EditionReading> => {
    const { files, asked } = recordedFiles(host.files);
    const reading = await readEdition(file, request, { ...host, files });
    await watcher?.watch(asked());
    before ??= reading.good?.facts ?? null;
    return reading;
  };
  const session = createSession<PreviewReading, GoodEdition>(read, ({ good }) => good);
  const first = await read();
  if (!first.isReadable) {
    tell(host, first.summary);
    return null;
  }
  const opened = await host.openWatcher(() => void session.refresh());
  watcher = opened;
  await session.refresh();
  session.listen(reportTo(host, session.readings().latest.summary, () => session.readings().latest.summary));
  const language = request.first.language ?? first.good?.facts.languages[0] ?? host.words.tag;
  const { reports, tag } = host.words;
  const desk: Following["desk"] = {
    session,
    press: createPress(previewWorkshop(host)),
    first: { ...request.first, language },
    file,
    words: previewWordsOf(tag),
    explain: reports.explain,
    ownChanges: reports.templates.list.changes,
    pack: spokenBy(host),
    kinds: reports.diff.kinds,
    nameOf: (id) => promiseName(id, reports.diff.promises),
    before: () => before,
    openLibrary: previewLibraries(host),
    failed: (error) => {
      const sentence = reports.trouble.mistake(error instanceof Error ? error.message : String(error));
      tell(host, sentence);
      return sentence;
    },
    parts: await pageAssets(host),
  };
  return {
    desk,
    close: () => {
      opened.close();
    },
  };
}

/** Says on stderr what a save changed in the findings; nothing where that is the same as before. */
function reportTo({ stderr }: CommandHost, at: string, summary: () => string): () => void {
  let said = at;
  stderr.write(`${printable(said)}\n`);
  return () => {
    if (summary() === said) return;
    said = summary();
    stderr.write(`${printable(said)}\n`);
  };
}
