import { writeDictionary } from "./pdf-syntax.ts";
import { writeText } from "./pdf-text.ts";
import type { Makers, Properties } from "./properties.ts";

/** The document information: what viewers show as properties of the file. Says the same as the XMP packet. */
export function toInformation(properties: Properties, { creator, producer }: Makers): string {
  const { title, date, author, subject, keywords } = properties;
  const moment = `(D:${date.replaceAll("-", "")}000000+00'00')`;
  const texts: Readonly<Record<string, string>> = {
    Title: title,
    Author: author,
    Subject: subject ?? "",
    Keywords: keywordsLine(keywords),
    Creator: creator,
    Producer: producer,
  };
  const said = Object.entries(texts).filter(([, text]) => text !== "");
  return writeDictionary(
    new Map([
      ...said.map(([name, text]) => [name, writeText(text)] as const),
      ["CreationDate", moment],
      ["ModDate", moment],
    ]),
  );
}

/** The keywords in one line, as both places have it. */
export function keywordsLine(keywords: readonly string[]): string {
  return keywords.join(", ");
}
