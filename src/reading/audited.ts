import type { LanguageTag } from "../company/language-tag.ts";
import { audit } from "../audit/audit.ts";
import type { LogoReason } from "../diagnostic/audit-codes.ts";
import { coded, type Diagnostic, hasErrors, sortFindings } from "../diagnostic/diagnostic.ts";
import { keyOf } from "../diagnostic/place.ts";
import type { Host } from "../host/host.ts";
import type { Logo } from "../html/page-input.ts";
import type { Draft, FactsReading } from "../yaml/read-facts.ts";
import { type LogoReading, maxLogoBytes, readLogo } from "./logo.ts";

type Whole = Extract<FactsReading, { kind: "facts" }>;

/** A facts file after everything that is known about facts, texts and files has been held against it. */
export type AuditedFacts =
  /** With the logo that they name; `null` where they name none, or none that is there. */
  | (Omit<Whole, "draft"> & { readonly logo: Logo | null })
  | Omit<Extract<FactsReading, { kind: "findings" }>, "draft">
  | Extract<FactsReading, { kind: "unreadable" }>;

export interface AuditOptions {
  readonly languages: readonly LanguageTag[] | null;
  /** The folder that nothing which facts name may lie outside of; absolute. */
  readonly root: string;
  /** Whether what is made of the facts shows the logo. */
  readonly showsLogo: boolean;
}

const logoPath = ["brand", "logo"] as const;

/** A logo that is not there yet matters only to what shows it; one that can never be shown is always wrong. */
function logoFinding(given: string, reason: LogoReason, showsLogo: boolean, draft: Draft): Diagnostic {
  return coded(
    "files/unusable-logo",
    { path: given, reason, limit: maxLogoBytes },
    {
      severity: reason === "missing" && !showsLogo ? "warning" : "error",
      place: draft.placeOf(logoPath),
      path: draft.written(logoPath),
      fix: null,
    },
  );
}

/** Reads the logo of `brand.logo`, relative to the file that names it; `null` where none is named or it is wrong in itself. */
async function logoOf(
  { draft, findings }: { readonly draft: Draft; readonly findings: readonly Diagnostic[] },
  root: string,
  host: Pick<Host, "files" | "workingDirectory">,
): Promise<{ readonly given: string; readonly reading: LogoReading } | null> {
  const given = draft.facts.brand?.logo;
  const key = keyOf(draft.written(logoPath));
  if (given === undefined || findings.some(({ path }) => keyOf(path) === key)) return null;
  return { given, reading: await readLogo(given, draft.placeOf(logoPath).file, root, host) };
}

/** Looks at the texts and the files that facts name, and puts what it finds with what their reading found. */
export async function auditFacts(
  reading: FactsReading,
  { languages, root, showsLogo }: AuditOptions,
  host: Pick<Host, "files" | "workingDirectory">,
): Promise<AuditedFacts> {
  if (reading.kind === "unreadable") return reading;
  const { draft, ...rest } = reading;
  if (draft === null) return { kind: "findings", findings: rest.findings, sources: rest.sources };
  const logo = await logoOf({ draft, findings: reading.findings }, root, host);
  const logoFindings =
    logo === null || logo.reading.ok ? [] : [logoFinding(logo.given, logo.reading.reason, showsLogo, draft)];
  const findings = sortFindings([...audit(draft, reading.findings, languages), ...logoFindings]);
  if (reading.kind === "findings" || hasErrors(findings))
    return { kind: "findings", findings, sources: reading.sources };
  const { facts, placeOf, sources } = reading;
  return {
    kind: "facts",
    facts,
    placeOf,
    sources,
    findings,
    logo: logo?.reading.ok ? logo.reading.logo : null,
  };
}
