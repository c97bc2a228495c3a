import { wordFinding } from "../../diagnostic/diagnostic.ts";
import type { CheckWords, Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Sources } from "../../diagnostic/place.ts";
import type { LanguageTag } from "../../company/language-tag.ts";
import type { TemplatesWords } from "../../language/messages-templates.ts";
import { differenceOf, reportCheckText } from "../check-text.ts";
import { printable } from "../code-frame.ts";
import type { TrialFormat } from "./trial-formats.ts";
import { jsonText } from "../json-text.ts";

/** What was tried with one company. */
interface TriedCompany {
  readonly name: string;
  readonly languages: readonly LanguageTag[];
  /** How many parts of its facts may be left out, and how many combinations of them were tried. */
  readonly parts: number;
  readonly combinations: number;
  readonly isWhole: boolean;
  readonly documents: number;
}

export interface TrialReport {
  readonly version: string;
  readonly folder: string;
  readonly companies: readonly TriedCompany[];
  readonly findings: readonly Diagnostic[];
  readonly golden: "same" | "written" | "none" | "differs";
  readonly words: TemplatesWords["test"];
  readonly check: CheckWords;
  readonly sources: Sources;
}

export const reportTrial: Readonly<Record<TrialFormat, (report: TrialReport) => string>> = {
  text: (report) => {
    const { words, check, findings, sources, companies } = report;
    const width = Math.max(...companies.map(({ name }) => name.length), words.companies.length);
    const rows = companies.map(
      ({ name, languages, combinations, documents }) =>
        `${printable(name).padEnd(width)}  ${languages.join(", ")}  ${words.combinations.toLowerCase()}: ${String(combinations)}  ${words.documents.toLowerCase()}: ${String(documents)}`,
    );
    const found =
      findings.length === 0
        ? `${words.noFindings}\n`
        : reportCheckText(findings, sources, check, { colour: false });
    const { verdict, goldenLine, method } = said(report);
    return `${[...rows, method, ...goldenLine].join("\n")}\n\n${found}${verdict}\n`;
  },
  json: ({ version, companies, findings, golden, check }) =>
    jsonText({
      charter: 1,
      package: version,
      passed: isPassed(findings),
      companies: companies.map(({ name, languages, parts, combinations, isWhole, documents }) => ({
        name,
        languages,
        parts,
        combinations,
        method: isWhole ? "all" : "pairwise",
        documents,
      })),
      golden,
      findings: findings.map((finding) => ({
        code: finding.code,
        severity: finding.severity,
        ...wordFinding(check.findings, finding),
        file: finding.place.file,
        line: finding.place.line,
        column: finding.place.column,
        ...(finding.code === "template/golden" ? { difference: differenceOf(finding) } : {}),
      })),
    }),
  md: (report) => {
    const { words, check, findings, companies, version, folder } = report;
    const { verdict, goldenLine, method } = said(report);
    const head = [words.companies, words.languages, words.optionalParts, words.combinations, words.documents];
    const rows = companies.map(({ name, languages, parts, combinations, documents }) => [
      name,
      languages.join(", "),
      String(parts),
      String(combinations),
      String(documents),
    ]);
    const told = findings.map((finding) => [
      check.severity[finding.severity],
      `${finding.place.file}:${String(finding.place.line)}:${String(finding.place.column)}`,
      `${wordFinding(check.findings, finding).message} (${finding.code})`,
    ]);
    return `${[
      `# ${words.title}: ${cell(folder)}`,
      `${verdict} service-charter ${version}.`,
      table(head, rows),
      [method, ...goldenLine].join("\n\n"),
      `## ${words.findings}`,
      told.length === 0 ? words.noFindings : table([words.severity, words.place, words.message], told),
      ...findings.flatMap(differenceBlock),
    ].join("\n\n")}\n`;
  },
};

/** What differs from an expected document, under its name. */
function differenceBlock(finding: Diagnostic): readonly string[] {
  const lines = differenceOf(finding).map(printable);
  if (lines.length === 0) return [];
  // A fence of a document must not end ours.
  const longest = Math.max(...lines.map((line) => /`{3,}/.exec(line)?.[0].length ?? 2));
  const fence = "`".repeat(longest + 1);
  return [`\`${printable(finding.place.file)}\``, [`${fence}diff`, ...lines, fence].join("\n")];
}

function isPassed(findings: readonly Diagnostic[]): boolean {
  return findings.every(({ severity }) => severity !== "error");
}

function said({ words, findings, companies, golden }: TrialReport) {
  return {
    verdict: `${isPassed(findings) ? words.passed : words.failed}.`,
    method: `${words.combinations}: ${companies.every(({ isWhole }) => isWhole) ? words.whole : words.pairwise}.`,
    goldenLine: golden === "differs" ? [] : [`${words.golden}: ${words.goldenStates[golden]}.`],
  };
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.map(cell).join(" | ")} |`).join("\n");
}

/** Text in a cell of a table, where a bar or a line end would end it. */
function cell(text: string): string {
  return printable(text)
    .replaceAll("|", String.raw`\|`)
    .replaceAll("\n", " ");
}
