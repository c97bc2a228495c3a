import { type CheckWords, type Diagnostic, sortFindings, wordFinding } from "../diagnostic/diagnostic.ts";
import { fingerprintsOf } from "./fingerprint.ts";
import { fullHint } from "./full-hint.ts";
import { jsonText } from "./json-text.ts";

/** Findings as a code quality report of GitLab, which it shows beside the lines of a merge request. */
export function reportCheckGitlab(findings: readonly Diagnostic[], words: CheckWords): string {
  const sorted = sortFindings(findings);
  const fingerprints = fingerprintsOf(sorted);
  const issues = sorted.map((finding, index) => {
    const { code, severity, place } = finding;
    const { message, hint } = wordFinding(words.findings, finding);
    const advice = fullHint(finding, hint, words);
    return {
      description: `${message} ${advice}`.trim(),
      check_name: code,
      fingerprint: fingerprints[index],
      severity: severity === "error" ? "major" : "minor",
      // GitLab takes no path that begins with a dot and a slash.
      location: {
        path: place.file.replaceAll("\\", "/").replace(/^(?:\.\/)+/, ""),
        lines: { begin: place.line },
      },
    };
  });
  return jsonText(issues);
}
