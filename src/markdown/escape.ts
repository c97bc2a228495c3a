/**
 * Stands after a fact that does something to the full stop of the sentence around it: one that ends a sentence by itself
 * ("Alfa Otthon Kft."), so that the full stop can be dropped, or a bare number, which a full stop would make the first item
 * of a list. A control character: facts cannot hold one.
 */
const factEnd = "\u0003";

/**
 * Plain text to Markdown text that reads as the same characters and can never become structure. This is the one
 * border at which facts enter Markdown. Escapes sparingly, because people read the Markdown too.
 * Follows CommonMark 0.31 and the tables and strikethrough of GitHub Flavored Markdown.
 */
export function escapeMarkdown(text: string): string {
  if (harmless.test(text)) return text;
  const line = text.replaceAll(/\s+/g, " ").trim();
  const inline = line
    .replaceAll(/[\\`*[\]<>|~]/g, String.raw`\$&`)
    // An underscore inside a word is only a character.
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
    .replaceAll(/&(?=#?\w+;)/g, String.raw`\&`)
    // GitHub makes links of bare addresses.
    .replaceAll(/:(?=\/\/)|(?<=(?<![A-Za-z0-9])www)\.|(?<=[\w.+-])@(?=[\w-]+\.)/gi, String.raw`\$&`);
  const start = inline
    .replace(/^(?:#{1,6}|[-+=])(?=\s|$)|^(?:-{2,}|={2,})/, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`);
  return /[.!?…;]$|^\d{1,9}$/u.test(line) ? `${start}${factEnd}` : start;
}

/**
 * Words with one space between them, and nothing in or around them that the rules above look for. Most facts are that, and
 * every document asks again.
 */
const harmless = /^\p{L}[\p{L}\p{N},'’/()"“”„–%€£-]*(?: [\p{L}\p{N},'’/()"“”„–%€£-]+)*$/u;

/**
 * Takes out the marks that `escapeMarkdown` left, with the full stop that would have doubled; a number that begins a line
 * and would become an item keeps its full stop, escaped.
 */
export function settleSentences(markdown: string): string {
  return markdown.replaceAll(
    /\u0003(?:([*_]*)([.)])(?!\d))?/g,
    (_, emphasis: string | undefined, stop: string | undefined, at: number) => {
      if (emphasis === undefined || stop === undefined) return "";
      if (!/\d/.test(markdown[at - 1] ?? "")) return stop === "." ? emphasis : emphasis + stop;
      const line = markdown.slice(markdown.lastIndexOf("\n", at) + 1, at);
      return emphasis === "" && beginsLine.test(line) ? `\\${stop}` : emphasis + stop;
    },
  );
}

/** A number with nothing before it but what makes its line an item or part of a letter, and the marks of clauses. */
const beginsLine = /^(?:[\s>]|[-*+] |\d{1,9}[.)] |\u0001[^\u0002]*\u0002)*\d{1,9}$/;
