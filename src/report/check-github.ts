import { type CheckWords, type Diagnostic, sortFindings, wordFinding } from "../diagnostic/diagnostic.ts";
import { printable } from "./code-frame.ts";
import { fullHint } from "./full-hint.ts";

/**
 * Findings as workflow commands, which GitHub shows beside the lines of a pull request. Standard input has no line
 * there; its findings stand in the log.
 */
export function reportCheckGithub(findings: readonly Diagnostic[], words: CheckWords): string {
  return sortFindings(findings)
    .map((finding) => `${command(finding, words)}\n`)
    .join("");
}

function command(finding: Diagnostic, words: CheckWords): string {
  const { severity, code, place } = finding;
  const { message, hint } = wordFinding(words.findings, finding);
  const advice = fullHint(finding, hint, words);
  const where = {
    file: place.file.replaceAll("\\", "/"),
    line: String(place.line),
    col: String(place.column),
    endColumn: String(place.column + place.length),
  };
  const properties = { ...(place.file === "-" ? {} : where), title: code };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${severity} ${list.join(",")}::${escapeData(printable(`${message} ${advice}`))}`;
}

/** As GitHub's own toolkit has it: these would end the command, or begin another. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(printable(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
