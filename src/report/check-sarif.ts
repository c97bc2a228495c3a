import { type CheckWords, type Diagnostic, sortFindings, wordFinding } from "../diagnostic/diagnostic.ts";
import type { Place } from "../diagnostic/place.ts";
import { fingerprintsOf } from "./fingerprint.ts";
import { fullHint } from "./full-hint.ts";
import { jsonText } from "./json-text.ts";

/**
 * Findings as SARIF 2.1.0 (OASIS, 2020-03-27), which code scanning services read. `version` is the program's.
 * Columns count UTF-16 units, as everywhere in the program.
 */
export function reportCheckSarif(
  findings: readonly Diagnostic[],
  words: CheckWords,
  version: string,
): string {
  const sorted = sortFindings(findings);
  const fingerprints = fingerprintsOf(sorted);
  const codes = [...new Set(sorted.map(({ code }) => code))].toSorted();
  const results = sorted.map((finding, index) => ({
    ...resultOf(finding, words),
    ruleIndex: codes.indexOf(finding.code),
    partialFingerprints: { "charterFinding/v1": fingerprints[index] },
  }));
  const driver = { name: "charter", semanticVersion: version, rules: codes.map(ruleOf) };
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }],
  };
  return jsonText(log);
}

function ruleOf(code: string) {
  return { id: code, help: { text: `charter explain ${code}` } };
}

function resultOf(finding: Diagnostic, words: CheckWords) {
  const { code, severity, place, fix } = finding;
  const { message, hint } = wordFinding(words.findings, finding);
  const advice = fullHint(finding, hint, words);
  const artifactLocation = { uri: uriOf(place.file) };
  const region = regionOf(place);
  const fixes =
    fix?.kind === "replace"
      ? {
          fixes: [
            {
              description: { text: hint },
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: [{ deletedRegion: region, insertedContent: { text: fix.text } }],
                },
              ],
            },
          ],
        }
      : {};
  return {
    ruleId: code,
    level: severity,
    message: { text: `${message} ${advice}`.trim() },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    ...fixes,
  };
}

function regionOf({ line, column, length }: Place) {
  return { startLine: line, startColumn: column, endColumn: column + length };
}

/** A path as a relative address; an absolute one becomes `file:`. */
function uriOf(file: string): string {
  const path = file.replaceAll("\\", "/");
  const encoded = path
    .split("/")
    .map((step) => encodeURIComponent(step))
    .join("/");
  if (path.startsWith("/")) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(path) ? `file:///${path.slice(0, 2)}${encoded.slice(4)}` : encoded;
}
