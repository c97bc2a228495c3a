import { PrinterFailure } from "../host/printer.ts";
import type { Press } from "../host/printer.ts";
import { printDocument } from "./print-documents.ts";
import type { Properties } from "./properties.ts";
import { pagesOf } from "./read-file.ts";
import { readPrint } from "./read-print.ts";

/** A page whose type can be made smaller until it fits. */
interface Fitting {
  readonly sides: number;
  /** From the largest type to the smallest; smaller type never needs more pages. */
  readonly scales: readonly number[];
  readonly print: (scale: number) => string;
}

/**
 * Prints a page in the largest type in which it has no more than `sides` pages. Rejects with `PrinterFailure` where even the
 * smallest is too large.
 */
export async function printFitting(
  { sides, scales, print }: Fitting,
  properties: Properties,
  printer: Press,
): Promise<Uint8Array> {
  const fits = async (scale: number): Promise<boolean> => {
    const draft = await printer.print(print(scale), { isDraft: true });
    return pagesOf(readPrint(draft, properties, "draft")).length <= sides;
  };
  let [from, to] = [0, scales.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (await fits(scales[middle] ?? 0)) to = middle;
    else from = middle + 1;
  }
  const scale = scales[from];
  if (scale === undefined) {
    throw new PrinterFailure(
      `${properties.title}: the browser printed more than fits on ${String(sides)} pages`,
    );
  }
  return printDocument({ ...properties, html: print(scale) }, printer);
}
