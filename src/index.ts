/**
 * The Node API, name by name; docs/api.md shows it at work. Everything else in the package may change in any version.
 * Nothing here ends the process, writes to the console or sends anything. What is wrong with facts, files and browsers is
 * part of the results; only wrong arguments are thrown.
 */
export { build } from "./api/build.ts";
export type { BuildOptions, BuiltDocument } from "./api/build.ts";
export { calendar } from "./api/calendar.ts";
export { check } from "./api/check.ts";
export type { CheckReport } from "./api/check.ts";
export { diff } from "./api/diff.ts";
export type { Difference } from "./api/diff.ts";
export { openPrinter, print } from "./api/print.ts";
export type { Print } from "./api/print.ts";
export { promises } from "./api/promises.ts";
export type { PromiseEntry } from "./api/promises.ts";
export { readFacts } from "./api/read.ts";
export type { CheckedFacts, Finding, Reading, ReadOptions, Source, Unreadable } from "./api/read.ts";
export { version } from "./cli/version.ts";
export { parseDuration } from "./company/duration.ts";
export type { Duration, Unit } from "./company/duration.ts";
export type { Commitment, Facts, FactsInput, LocalText } from "./company/facts.ts";
export { jsonSchema } from "./company/json-schema.ts";
export { kinds, lengths } from "./company/kind.ts";
export type { Kind, Length } from "./company/kind.ts";
export { languageTags } from "./company/language-tag.ts";
export type { LanguageTag } from "./company/language-tag.ts";
export type { DiagnosticCode, Severity } from "./diagnostic/diagnostic.ts";
export type { Path, Place } from "./diagnostic/place.ts";
export type {
  BrowserCandidate,
  BrowserInUse,
  Printer,
  PrinterOpening,
  PrinterOptions,
} from "./host/printer.ts";
