import type * as z from "zod";
import { isEmail, isPhone, isUrl, maxUrlLength } from "../contact.ts";
import { describe, type Field, refuse, replaceBy } from "../field.ts";
import { leaf } from "./leaf.ts";

const anyEmail = leaf((found, context) => {
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

const anyPhone = leaf((found, context) =>
  isPhone(found) ? found : refuse(context, { code: "facts/not-a-phone", args: { found } }),
);

const anyUrl = leaf((found, context) => {
  if (isUrl(found)) return found;
  const secure = `https://${found.replace(/^(?:https?:?)?\/*/i, "")}`;
  const isBare = /^(?:https?[:/]+)?[^\s/:@]+\.[^\s/:@]{2,}(?:[/?#]\S*)?$/i.test(found);
  const suggestion = isBare && isUrl(secure) ? secure : null;
  return refuse(context, {
    code: "facts/not-a-url",
    args: { found, suggestion },
    fix: replaceBy(suggestion),
  });
}, maxUrlLength);

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

const anyPerson = leaf((found) => found);

/** The key of someone under `people`; whether that person is there is checked later. */
export function person(field: Field): z.ZodType<string, string> {
  return describe(anyPerson, "person", field);
}
