/** Markdown of a clause as a person reads it aloud: no marks, no escapes, one line. */
export function plainText(markdown: string): string {
  return markdown
    .replaceAll(/^\s*(?:> ?)+/gm, "")
    .replaceAll(/^\s*(?:[-*] |\d+\. )/gm, "")
    .replaceAll(/(?<!\\)\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/(?<!\\)<([^<>\s]+)>/g, "$1")
    .replaceAll(/(?<!\\)\*+/g, "")
    .replaceAll(/\\(?=[^\p{L}\p{N}\s])/gu, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
