import { hiddenCharacter } from "./characters.ts";

/** The longest address of a page that every browser and server takes. */
export const maxUrlLength = 2_000;
const maxEmailLength = 254;
/** Twenty digits with the usual signs between them, and an extension. */
const maxPhoneLength = 80;

const emailPattern =
  /^[^\s@<>()[\]\\,;:"?%.]+(?:\.[^\s@<>()[\]\\,;:"?%.]+)*@[^\s@<>()[\]\\,;:"?%./]+(?:\.[^\s@<>()[\]\\,;:"?%./]+)+$/u;
const phonePattern = /^[+(]?\d[\d\s().\-‐–/*#]*(?:[,;]?\s*(?:ext|x|mellék|linka|εσωτ)\.?\s*\d+)?$/iu;
const urlPattern = /^https?:\/\/[^\s<>"\\^`{|}]+$/i;

/** Whether a text looks like one e-mail address; letters of any language may stand in it. */
export function isEmail(text: string): boolean {
  return text.length <= maxEmailLength && hiddenCharacter(text) === null && emailPattern.test(text);
}

/** Digits with the usual signs between them, and perhaps an extension: `+36 1 555 0100 ext. 12`, `112`, `0801`. */
export function isPhone(text: string): boolean {
  if (text.length > maxPhoneLength) return false;
  const digits = text.replaceAll(/\D/g, "").length;
  return digits >= 3 && digits <= 20 && phonePattern.test(text);
}

/** Whether a text is the address of a page, http or https, without a user name or a password in it. */
export function isUrl(text: string): boolean {
  if (
    text.length > maxUrlLength ||
    hiddenCharacter(text) !== null ||
    !urlPattern.test(text) ||
    !URL.canParse(text)
  )
    return false;
  const url = new URL(text);
  return url.username === "" && url.password === "" && /[^.]/.test(url.hostname);
}

/** What a line says that may hold an address or words. */
export interface Contact {
  readonly kind: "email" | "phone" | "url" | "text";
  /** Without spaces around it. */
  readonly text: string;
}

/** Reads a contact line. All but words are the same in every language. */
export function readContact(written: string): Contact {
  const text = written.trim();
  if (isEmail(text)) return { kind: "email", text };
  if (isPhone(text)) return { kind: "phone", text };
  return { kind: isUrl(text) ? "url" : "text", text };
}
