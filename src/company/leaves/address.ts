import * as z from "zod";
import { describe, type Field, refuse, replaceBy } from "../field.ts";

const emailPattern = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"./]+(?:\.[^\s@<>()[\]\\,;:"./]+)+$/u;

/** Whether a text looks like one e-mail address; letters of any language may stand in it. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && emailPattern.test(text);
}

/** Digits with the usual signs between them, and perhaps an extension: `+36 1 555 0100 ext. 12`, `112`, `0801`. */
export function isPhone(text: string): boolean {
  const digits = text.replaceAll(/\D/g, "").length;
  return (
    digits >= 3 &&
    digits <= 20 &&
    /^[+(]?\d[\d\s().\-‐–/*#]*(?:[,;]?\s*(?:ext|x|mellék|linka|εσωτ)\.?\s*\d+)?$/iu.test(text)
  );
}

/** Whether a text is the address of a page, http or https, without a user name or a password in it. */
export function isUrl(text: string): boolean {
  if (!/^https?:\/\/[^\s<>"\\^`{|}]+$/i.test(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  return url.username === "" && url.password === "" && /[^.]/.test(url.hostname);
}

/** Whether a text is an e-mail address, a telephone number or a page, the same in every language. */
export function isContact(text: string): boolean {
  return isEmail(text) || isPhone(text) || isUrl(text);
}

const anyEmail = z.string().transform((written, context) => {
  const found = written.trim();
  if (isEmail(found)) return found;
  const bare = found
    .replace(/^mailto:/i, "")
    .replace(/^.*<([^<>]*)>$/, "$1")
    .replaceAll(/\s/g, "");
  const suggestion = isEmail(bare) ? bare : null;
  return refuse(context, {
    code: "facts/not-an-email",
    args: { found, suggestion },
    fix: replaceBy(suggestion),
  });
});

const anyPhone = z.string().transform((written, context) => {
  const found = written.trim();
  return isPhone(found) ? found : refuse(context, { code: "facts/not-a-phone", args: { found } });
});

const anyUrl = z.string().transform((written, context) => {
  const found = written.trim();
  if (isUrl(found)) return found;
  const secure = `https://${found.replace(/^(?:https?:?)?\/*/i, "")}`;
  const isBare = /^(?:https?[:/]+)?[^\s/:@]+\.[^\s/:@]{2,}(?:[/?#]\S*)?$/i.test(found);
  const suggestion = isBare && isUrl(secure) ? secure : null;
  return refuse(context, {
    code: "facts/not-a-url",
    args: { found, suggestion },
    fix: replaceBy(suggestion),
  });
});

export function email(field: Field): z.ZodType<string, string> {
  return describe(anyEmail, "email", field);
}

/** A telephone number, kept letter by letter. */
export function phone(field: Field): z.ZodType<string, string> {
  return describe(anyPhone, "phone", field);
}

export function url(field: Field): z.ZodType<string, string> {
  return describe(anyUrl, "url", field);
}

/** The key of someone under `people`; whether that person is there is checked later. */
export function person(field: Field): z.ZodType<string, string> {
  return describe(
    z.string().transform((written) => written.trim()),
    "person",
    field,
  );
}
