import type { Format } from "./format.ts";
import type { LockInputs } from "./lock.ts";
import { changedTemplates } from "./merge-lock.ts";

/** Why a file is not, or would not be, what an earlier run wrote. */
export type Cause =
  | { readonly kind: "facts" | "templates" | "ownTemplates" | "settings" }
  | { readonly kind: "program" | "browser"; readonly from: string; readonly to: string }
  /** Somebody changed it on the disk, or took it away. */
  | { readonly kind: "hand" | "deleted" }
  /** It is a page that links other files than before. */
  | { readonly kind: "linked" }
  /** There is no lock that knows it. */
  | { readonly kind: "unknown" };

/**
 * What changed since a file was made. Empty where nothing is known to have changed; `language` of the file, `en` or
 * `en-hu`, and its format say which changes can have to do with it.
 */
export function causesOf(
  from: LockInputs,
  to: LockInputs,
  file: { readonly language: string | null; readonly format: Format | null },
): readonly Cause[] {
  const templates = changedTemplates(from, to).filter((name) => concerns(name, file.language));
  const causes: readonly (Cause | null)[] = [
    differ(from.facts, to.facts) ? { kind: "facts" } : null,
    from.program === to.program ? null : { kind: "program", from: from.program, to: to.program },
    templates.length === 0 ? null : { kind: "templates" },
    from.ownTemplates === to.ownTemplates ? null : { kind: "ownTemplates" },
    haveOtherSettings(from, to, file.format) ? { kind: "settings" } : null,
    isPrinted(file.format) && differ(from.browser, to.browser)
      ? { kind: "browser", from: from.browser ?? "", to: to.browser ?? "" }
      : null,
  ];
  return causes.filter((cause) => cause !== null);
}

/** The lock itself has no format: everything concerns it. */
function isPrinted(format: Format | null): boolean {
  return format === null || format === "pdf";
}

function haveOtherSettings(from: LockInputs, to: LockInputs, format: Format | null): boolean {
  if (format === "md") return false;
  return (
    (format !== "pdf" && differ(from.assets, to.assets)) ||
    differ(from.largePrint, to.largePrint) ||
    (isPrinted(format) && differ(from.pdfDay, to.pdfDay))
  );
}

function concerns(name: string, language: string | null): boolean {
  return name === "theme" || language === null || language.split("-").includes(name);
}

function differ<Value>(from: Value | null, to: Value | null): boolean {
  return from !== null && to !== null && from !== to;
}
