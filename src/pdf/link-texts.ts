import { textOf, unescapeHtml } from "./html-text.ts";

const anchor = /<a\b[^>]*?\shref="([^"]*)"[^>]*>(.*?)<\/a>/gs;

/** The words of each link of a page, by where it leads; of several to one place, the first that has words. */
export function linkTextsOf(html: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [, target = "", inside = ""] of html.matchAll(anchor)) {
    const text = textOf(inside);
    const place = unescapeHtml(target);
    if (text !== "" && !texts.has(place)) texts.set(place, text);
  }
  return texts;
}
