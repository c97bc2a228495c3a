import { readContact } from "../company/contact.ts";
import { escapeMarkdown } from "./escape.ts";

const label = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

/** What every reader of Markdown takes for an address: as CommonMark has it, without a bar, which would end a cell. */
const autolink = new RegExp(String.raw`^[\w.!#$%&'*+/=?{}~-]+@${label}(?:\.${label})+$`);

/** An e-mail address as a link that shows itself; as plain text where it holds more than an autolink may. */
export function emailLink(address: string): string {
  return autolink.test(address) ? `<${address}>` : escapeMarkdown(address);
}

/** A web address as a link that shows itself. A bar or an angle bracket would end the table cell or the link. */
export function webLink(url: string): string {
  const encoded = url.trim().replaceAll(/[\s<>|`\\]/g, (character) => encodeURIComponent(character));
  return /^https?:\/\//i.test(encoded) ? `<${encoded}>` : escapeMarkdown(url);
}

/**
 * A phone number, shown as the facts write it and dialled by its digits (RFC 3966): without the `(0)` that is dialled at
 * home only, with an extension. A number that is really two, with a slash, is not dialled.
 */
export function phoneLink(number: string): string {
  const shown = escapeMarkdown(number);
  const [, main = "", extension] = /^(.*?)(?:\s*(?:ext|x|#)\.?\s*(\d{1,8}))?\s*$/i.exec(number) ?? [];
  const dialled = main.replace(/^(\+.*)\(0\)/, "$1").replaceAll(/[\s().-]/g, "");
  if (!/^\+?\d{2,}$/.test(dialled)) return shown;
  return `[${shown}](tel:${dialled}${extension === undefined ? "" : `;ext=${extension}`})`;
}

/** Whatever a free contact line holds: an address, a number or words. */
export function contactLink(contact: string): string {
  const links = { email: emailLink, phone: phoneLink, url: webLink, text: escapeMarkdown };
  const { kind, text } = readContact(contact);
  return links[kind](text);
}
