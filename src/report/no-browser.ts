import type { BrowserCandidate } from "../host/printer.ts";

/** Why nothing can be printed, where a browser was looked for, and the one command that helps. One line each. */
export function noBrowserLines(candidates: readonly BrowserCandidate[]): readonly string[] {
  return [
    "No browser to print PDF files with. Looked at:",
    ...candidates.map(candidateLine),
    "To get one: npx puppeteer browsers install chrome-headless-shell",
    "Markdown and HTML need no browser.",
  ];
}

/** One place that was looked at, and what came of it. */
export function candidateLine({ origin, path, outcome, detail }: BrowserCandidate): string {
  const place = path === null ? "" : `: ${path}`;
  return `  ${outcome.padEnd(9)} ${origin}${place}${detail === null ? "" : ` (${detail})`}`;
}
