import type { DiffFormat } from "./diff-formats.ts";
import { diffJson } from "./diff-json.ts";
import { diffMarkdown } from "./diff-markdown.ts";
import type { DiffReport } from "./diff-report.ts";
import { diffText } from "./diff-text.ts";

/** What changed between two editions, in one of its formats, ending in a line end. */
export const reportDiff: Readonly<Record<DiffFormat, (report: DiffReport) => string>> = {
  text: diffText,
  json: ({ difference }) => diffJson(difference),
  md: diffMarkdown,
};
