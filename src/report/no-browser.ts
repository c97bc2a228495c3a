import type { BrowserCandidate } from "../host/printer.ts";
import type { BrowserWords } from "../language/messages-reports.ts";
import { wordFailure } from "./browser-failure.ts";

const install = "npx puppeteer browsers install chrome-headless-shell";

/** Why nothing can be printed, where a browser was looked for, and the one command that helps. One line each. */
export function noBrowserLines(
  candidates: readonly BrowserCandidate[],
  words: BrowserWords,
): readonly string[] {
  return [words.none, ...candidateLines(candidates, words), words.toGetOne(install), words.notNeeded];
}

/** The places that were looked at, each with what came of it. */
export function candidateLines(
  candidates: readonly BrowserCandidate[],
  words: BrowserWords,
): readonly string[] {
  const width = Math.max(...Object.values(words.outcomes).map((outcome) => outcome.length));
  const details: Readonly<Record<string, string>> = words.details;
  return candidates.map(({ origin, path, outcome, detail }) => {
    const place = path === null ? "" : `: ${path}`;
    const why = detail === null ? "" : ` (${details[detail] ?? wordFailure(detail, words.failures)})`;
    return `  ${words.outcomes[outcome].padEnd(width)} ${origin === "carried" ? words.carried : origin}${place}${why}`;
  });
}
