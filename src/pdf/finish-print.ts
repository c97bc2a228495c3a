import { PrinterFailure } from "../host/printer.ts";
import type { Pack } from "../host/printer.ts";
import { describeLinks } from "./describe-links.ts";
import { toInformation } from "./information.ts";
import { linkTextsOf } from "./link-texts.ts";
import { mendTags } from "./mend-tags.ts";
import { nameOutline } from "./outline-titles.ts";
import { readReference, writeDictionary } from "./pdf-syntax.ts";
import { readText } from "./pdf-text.ts";
import type { Makers, Properties } from "./properties.ts";
import { dictionaryOf, nextNumber } from "./read-file.ts";
import type { PdfFile } from "./read-file.ts";
import { redrawPages } from "./redraw-pages.ts";
import { renumberElements } from "./renumber-elements.ts";
import { toStream } from "./streams.ts";
import { turn } from "./turn.ts";
import { writeFile } from "./write-file.ts";
import { toXmp } from "./xmp.ts";

/**
 * Makes a finished file of what a browser printed from `html`: with properties and readable tags, small, and equal byte
 * for byte whenever and in whatever order the same pages are printed by the same browser. Takes several turns, so that the
 * browser need not wait for it.
 */
export async function finishPrint(
  file: PdfFile,
  html: string,
  properties: Properties,
  pack: Pack,
): Promise<Uint8Array> {
  const root = readReference(file.trailer.get("Root") ?? "");
  if (root === null)
    throw new PrinterFailure(`${properties.title}: the browser wrote its PDF in a way that cannot be read`);
  const before = dictionaryOf(file, file.trailer.get("Info"));
  const makers: Makers = {
    creator: "service-charter",
    producer: readText(before.get("Producer") ?? "") ?? "",
  };
  // The title of the page says more than that of the document: it names the company.
  const said = { ...properties, title: readText(before.get("Title") ?? "") ?? properties.title };

  await turn();
  const named = nameOutline(file, html);
  await turn();
  const redrawn = await redrawPages({ ...file, objects: named }, pack);
  await turn();
  const mended = mendTags(renumberElements(redrawn));
  await turn();
  const objects = new Map(describeLinks(mended, linkTextsOf(html)));
  const metadata = nextNumber(objects);
  const xmp = Buffer.from(toXmp(said, makers), "utf8").toString("latin1");
  const kind = new Map([
    ["Type", "/Metadata"],
    ["Subtype", "/XML"],
  ]);
  objects.set(metadata, toStream(xmp, null, kind));
  const catalogue = new Map([
    ...dictionaryOf(file, file.trailer.get("Root")),
    ["Metadata", `${String(metadata)} 0 R`] as const,
  ]);
  objects.set(root, writeDictionary(catalogue));
  const info = readReference(file.trailer.get("Info") ?? "") ?? metadata + 1;
  objects.set(info, toInformation(said, makers));
  return await writeFile(objects, root, info, pack);
}
