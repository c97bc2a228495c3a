import type * as z from "zod";
import { describe, type Field, refuse, replaceBy } from "../field.ts";
import { leaf } from "./leaf.ts";

function isAbsolute(path: string): boolean {
  return /^(?:[\\/]|[a-z]:)/i.test(path) || /^[a-z][a-z\d+.-]*:/i.test(path);
}

function relativePath(extensions: readonly string[]): z.ZodType<string, string> {
  return leaf((found, context) => {
    const refusal = (reason: "absolute" | "not-an-image" | "not-a-path") =>
      refuse(context, { code: "facts/not-a-path", args: { found, reason } });
    if (/\p{C}/u.test(found)) return refusal("not-a-path");
    if (isAbsolute(found)) return refusal("absolute");
    const isKnown = extensions.length === 0 || extensions.some((each) => found.toLowerCase().endsWith(each));
    return isKnown ? found : refusal("not-an-image");
  });
}

/** An SVG or PNG file, relative to the facts file. Whether it lies in the project is decided where the file is known. */
export function image(field: Field): z.ZodType<string, string> {
  return describe(relativePath([".svg", ".png"]), "path", field);
}

/** A folder, relative to the facts file. */
export function folder(field: Field): z.ZodType<string, string> {
  return describe(relativePath([]), "path", field);
}

/** Another file, relative to this one. Whether it may be read is decided where it is read. */
export function otherFile(field: Field): z.ZodType<string, string> {
  return describe(
    leaf((found) => found),
    "path",
    field,
  );
}

/** `rgb` or `rrggbb`. */
const hexDigits = /^(?:[\da-f]{3}|[\da-f]{6})$/i;

/** `#rgb` or `#rrggbb`. */
export function colour(field: Field): z.ZodType<string, string> {
  const schema = leaf((found, context) => {
    if (found.startsWith("#") && hexDigits.test(found.slice(1))) return found;
    const suggestion = hexDigits.test(found) ? `#${found}` : null;
    // Unquoted, YAML would read it as a comment.
    const fix = replaceBy(suggestion === null ? null : `"${suggestion}"`);
    return refuse(context, { code: "facts/not-a-colour", args: { found, suggestion }, fix });
  });
  return describe(schema, "code", field);
}
