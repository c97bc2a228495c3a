/** A remark as it is to be written, and how much of the template that takes the place of. */
export interface MendedRemark {
  readonly text: string;
  readonly length: number;
}

/**
 * What a remark that begins at an offset was meant to be: with both its braces, and with its dashes. `null` where nothing is
 * wrong with these, or where it is not certain where it ends: what is no remark is printed.
 */
export function mendRemark(template: string, start: number, maxLength: number): MendedRemark | null {
  const text = template.slice(start, start + maxLength);
  const [long, opening = "", note = "", trimmed = ""] =
    /^(\{\{~?!--)([^\n{}]*?)[^\S\n]*(?:--(~?))?[^\S\n]*\}{1,2}/.exec(text) ?? [];
  const [short] = /^\{\{~?!(?!--)[^\n{}]*\}(?!\})/.exec(text) ?? [];
  const found = long ?? short;
  const mended = long === undefined ? `${short ?? ""}}` : `${opening}${note} --${trimmed}}}`;
  if (found === undefined || found === mended) return null;
  if (mayGoOn(template, start + found.length, long !== undefined)) return null;
  return { text: mended, length: found.length };
}

/** Whether something behind its first brace may end a remark as well, so that what is between would be printed. */
function mayGoOn(template: string, from: number, isLong: boolean): boolean {
  const next = template.indexOf("{{", from);
  const behind = template.slice(from, next < 0 ? template.length : next);
  if (behind.includes("}")) return true;
  if (!isLong) return false;
  // More than two are a line of their own, or the head of a table.
  if (/(?<!-)--(?!-)/.test(behind)) return true;
  const [untilRemark = ""] = template.slice(from).split(/\{\{~?!/, 1);
  return untilRemark.includes("--}");
}
