import type { ExplainFormat } from "./explain-formats.ts";
import { explainJson } from "./explain-json.ts";
import type { ExplainReport } from "./explain-report.ts";
import { explainText } from "./explain-text.ts";

/** What a reference means, in one of the formats, ending in a line end. */
export const reportExplanation: Readonly<Record<ExplainFormat, (report: ExplainReport) => string>> = {
  text: explainText,
  json: explainJson,
};
