import { keywordsLine } from "./information.ts";
import type { Makers, Properties } from "./properties.ts";

/** The properties as an XMP packet, for archives and search: the form that PDF/A and PDF/UA ask for. UTF-8 text. */
export function toXmp(properties: Properties, { creator, producer }: Makers): string {
  const { title, language, date, author, subject, keywords } = properties;
  const moment = `${date}T00:00:00Z`;
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    "<dc:format>application/pdf</dc:format>",
    `<dc:title>${inDefaultLanguage(title)}</dc:title>`,
    `<dc:language>${list("Bag", [language])}</dc:language>`,
    author === "" ? "" : `<dc:creator>${list("Seq", [author])}</dc:creator>`,
    subject === null ? "" : `<dc:description>${inDefaultLanguage(subject)}</dc:description>`,
    keywords.length === 0 ? "" : `<dc:subject>${list("Bag", keywords)}</dc:subject>`,
    keywords.length === 0 ? "" : `<pdf:Keywords>${escapeXml(keywordsLine(keywords))}</pdf:Keywords>`,
    producer === "" ? "" : `<pdf:Producer>${escapeXml(producer)}</pdf:Producer>`,
    `<xmp:CreatorTool>${escapeXml(creator)}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${moment}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${moment}</xmp:ModifyDate>`,
    `<xmp:MetadataDate>${moment}</xmp:MetadataDate>`,
    "</rdf:Description>",
    "</rdf:RDF>",
    "</x:xmpmeta>",
    '<?xpacket end="r"?>',
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** A text that could have translations; `dc:language` says which one this is. Firefox would read out a second one as well. */
function inDefaultLanguage(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
}

function list(kind: "Bag" | "Seq", texts: readonly string[]): string {
  return `<rdf:${kind}>${texts.map((text) => `<rdf:li>${escapeXml(text)}</rdf:li>`).join("")}</rdf:${kind}>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
