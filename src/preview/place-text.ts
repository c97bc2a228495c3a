import type { Place } from "../diagnostic/place.ts";
import { escapeHtml } from "../html/escape.ts";

/** A place as editors and terminals understand it: `charter.yaml:12:3`. */
export function placeText({ file, line, column }: Place): string {
  return `${file}:${String(line)}:${String(column)}`;
}

/** A key of the facts as HTML: a narrow column breaks it behind a dot before anywhere else. */
export function keyHtml(key: string): string {
  return `<span class="key">${escapeHtml(key).replaceAll(".", ".<wbr>")}</span>`;
}
