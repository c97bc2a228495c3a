import { wordFinding } from "../diagnostic/diagnostic.ts";
import { formatPath, type Path } from "../diagnostic/place.ts";
import type { Explanation } from "../explanation/explain.ts";
import type { Mention } from "../explanation/mentions.ts";
import type { ClauseTrace } from "../explanation/trace-clause.ts";
import { type ExplainReport, isThere, sampleOf } from "./explain-report.ts";
import { jsonText } from "./json-text.ts";

/** Explanations for programs. The shape is stable: keys are added, never changed or taken away. */
export function explainJson(report: ExplainReport): string {
  const { ref, explanations } = report;
  const output = { charter: 1, ref, explanations: explanations.map((each) => toJson(each, report)) };
  return jsonText(output);
}

function toJson(explanation: Explanation, report: ExplainReport) {
  const { kind } = explanation;
  const trace = (each: ClauseTrace) => traceJson(each, report);
  const mention = (each: Mention) => ({ ...trace(each.trace), use: each.use });
  switch (explanation.kind) {
    case "finding": {
      const words = wordFinding(report.pack.check.findings, sampleOf(explanation.code));
      return { kind, id: explanation.code, example: words };
    }
    case "promise": {
      const { id, record, paths, mentions } = explanation;
      const { amount = null, unit = null } = record?.target.duration ?? {};
      const atLeast = record?.target.atLeast ?? null;
      return {
        kind,
        id,
        target: record === null ? null : { amount, unit, ...(atLeast === null ? {} : { atLeast }) },
        clock: record?.clock ?? null,
        sources: paths.map((path) => factJson(path, report)),
        clauses: mentions.map(mention),
      };
    }
    case "fact": {
      const { path, value, promises, isInHeads, mentions } = explanation;
      const clauses = mentions.map(mention);
      return { kind, ...factJson(path, report), value: value ?? null, promises, isInHeads, clauses };
    }
    case "clause":
    case "section":
    case "requirement":
      return { kind, id: explanation.id, clauses: explanation.traces.map(trace) };
    case "document":
      return { kind, documents: explanation.outlines };
    case "sentence": {
      const { words, found, traces } = explanation;
      return { kind, words, found, clauses: traces.map(trace) };
    }
  }
}

function factJson(path: Path, report: ExplainReport) {
  const place = isThere(path, report) ? (report.source?.placeOf(path) ?? null) : null;
  const { file = null, line = null, column = null } = place ?? {};
  return { path: formatPath(path), file, line, column };
}

function traceJson(trace: ClauseTrace, report: ExplainReport) {
  const { document, length, language, section, number, clause, isPrinted, change, template, text } = trace;
  return {
    document,
    length,
    language,
    section,
    number,
    clause,
    isPrinted,
    change,
    template,
    facts: trace.facts.map(({ path, use }) => ({ ...factJson(path, report), use })),
    promises: trace.promises,
    covers: trace.covers,
    text,
  };
}
