import type { GoodEdition, PreviewReading } from "../../preview/reading.ts";
import type { CommandHost } from "../command-host.ts";
import { readForCommand, unreadable } from "../facts/read.ts";
import type { ReadingOptions } from "../../reading/facts-file.ts";
import { lockedEdition, locksFor } from "../facts/locked-edition.ts";
import { spokenBy } from "../spoken.ts";
import { isUsageError } from "../usage-error.ts";
import { summaryOf, wordedFindings } from "./worded.ts";

/** Why the facts cannot be read at all, or what they say. */
export type EditionReading = PreviewReading & { readonly isReadable: boolean };

/** Reads the facts and all that belongs to them, and words what was found. Whatever is wrong is part of the reading. */
export async function readEdition(
  file: string,
  options: ReadingOptions & { readonly output: string | null },
  host: CommandHost,
): Promise<EditionReading> {
  const { check } = spokenBy(host);
  const { trouble } = host.words.reports;
  try {
    const reading = await readForCommand(file, { ...options, showsLogo: true }, host);
    if (reading.kind === "unreadable") return unread(unreadable(reading, trouble));
    const { findings, sources } = reading;
    return {
      isReadable: true,
      good: reading.kind === "facts" ? await withLastRender(file, reading, options.output, host) : null,
      findings: wordedFindings(findings, sources, check),
      summary: summaryOf(findings, sources, check),
    };
  } catch (error) {
    // A folder that the command line names may go away, and what is being typed may show a mistake of ours.
    if (isUsageError(error)) return unread(error.say(host.words.usage));
    return unread(trouble.mistake(error instanceof Error ? error.message : String(error)));
  }
}

async function withLastRender(
  file: string,
  reading: Omit<GoodEdition, "lastRender">,
  output: string | null,
  host: CommandHost,
): Promise<GoodEdition> {
  const locks = await locksFor(file, "", host, output);
  return { ...reading, lastRender: lockedEdition(locks, reading.facts.company.name) };
}

function unread(summary: string): EditionReading {
  return { isReadable: false, good: null, findings: [], summary };
}
