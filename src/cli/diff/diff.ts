import { everyDocument } from "../../company/kind.ts";
import { compareEditions } from "../../difference/compare-editions.ts";
import { asEditionOf } from "../../difference/edition-facts.ts";
import { reportDiff } from "../../report/diff.ts";
import type { DiffFormat } from "../../report/diff-formats.ts";
import { isColourful } from "../colour.ts";
import type { CommandHost } from "../command-host.ts";
import { exitCode, worstOf } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
import type { ReadingOptions } from "../../reading/facts-file.ts";
import { openWorkshop } from "../../workshop.ts";
import { spokenBy } from "../spoken.ts";
import { textDocuments } from "../text-documents.ts";
import { UsageError } from "../usage-error.ts";
import { type MessagesOf, summarise } from "./log-entry.ts";
import { openSide } from "./open-side.ts";
import { type Side, sideOf } from "./side.ts";
import { writeChanges } from "./write-changes.ts";

export interface DiffRequest extends ReadingOptions {
  readonly from: string;
  readonly to: string;
  readonly format: DiffFormat;
  readonly writeChanges: boolean;
}

/**
 * Compares two editions by their promises, their facts and the documents that come of them. That something changed is no
 * failure. Throws `UsageError` where the command line cannot be followed.
 */
export async function diff(
  request: DiffRequest,
  messagesOf: MessagesOf,
  host: CommandHost,
): Promise<ExitCode> {
  const sides = [await sideOf(request.from, host), await sideOf(request.to, host)] as const;
  refuse(sides, request);
  const from = await openSide(sides[0], sides[1], request, host);
  const to = await openSide(sides[1], sides[0], request, host);
  if (host.signal.aborted) return exitCode.interrupted;
  if (!from.ok || !to.ok) return worstOf([from, to].flatMap((side) => (side.ok ? [] : [side.code])));
  const workshop = openWorkshop(host, everyDocument);
  const documents = {
    from: await textDocuments(asEditionOf(from.facts, to.facts), from.own, workshop),
    to: await textDocuments(to.facts, to.own, workshop),
  };
  const difference = compareEditions({ from: from.facts, to: to.facts, documents, today: request.today });
  host.stdout.write(
    reportDiff[request.format]({
      difference,
      facts: to.facts,
      names: { from: request.from, to: request.to },
      pack: spokenBy(host),
      words: host.words.reports.diff,
      colour: isColourful(host, host.stdout),
    }),
  );
  if (!request.writeChanges) return exitCode.fine;
  const text = await summarise(difference, to.facts, messagesOf);
  return writeChanges(
    {
      file: request.to,
      from: from.facts,
      to: to.facts,
      advice: difference.version,
      text,
      today: request.today,
    },
    host,
  );
}

function refuse([from, to]: readonly [Side, Side], request: DiffRequest): void {
  if (from.kind === "stdin" && to.kind === "stdin") throw new UsageError(({ stdinTwice }) => stdinTwice);
  if (request.writeChanges && to.kind !== "file")
    throw new UsageError(({ writeNeedsFile }) => writeNeedsFile("--write-changes", to.given));
}
