import { toSyntax } from "./pdf-syntax.ts";

/**
 * Why what a browser gave is not the document it was given; `null` when nothing speaks against it. A browser that
 * knows no font prints a blank page without tags and reports success, and so does one that lost the page.
 */
export function problemOfPrint(pdf: Uint8Array, language: string): string | null {
  const problem = problemOfDraft(pdf);
  if (problem !== null) return problem;
  const syntax = toSyntax(pdf);
  if (!syntax.includes("/StructTreeRoot"))
    return "the browser printed the page without tags for screen readers";
  if (!syntax.includes(`/Lang (${language})`))
    return `the browser did not mark the page as written in ${language}`;
  return null;
}

/** The same for a draft, which has no tags. */
export function problemOfDraft(pdf: Uint8Array): string | null {
  const syntax = toSyntax(pdf);
  if (!syntax.startsWith("%PDF-")) return "the browser returned something that is not a PDF";
  if (!/%%EOF\s*$/.test(syntax.slice(-32))) return "the browser returned half a PDF";
  if (!/\/FontFile[23]?\b|\/Subtype ?\/Type3\b/.test(syntax)) {
    return "the browser printed no text; it may know of no font on this system";
  }
  return null;
}
