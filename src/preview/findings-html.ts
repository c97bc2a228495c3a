import { escapeHtml } from "../html/escape.ts";
import type { WordedFinding } from "./reading.ts";

/** The findings as a list, each with its place, its line and what to write instead; empty where there are none. */
export function findingsHtml(findings: readonly WordedFinding[]): string {
  if (findings.length === 0) return "";
  return `<ol class="findings">\n${findings.map(findingHtml).join("")}</ol>\n`;
}

function findingHtml({ severity, label, code, at, message, hint, frame, fix }: WordedFinding): string {
  const [fixLabel, ...lines] = fix;
  return (
    `<li class="${severity}">\n` +
    `<p class="where"><strong class="severity">${escapeHtml(label)}</strong> <span class="at">${escapeHtml(at)}</span></p>\n` +
    `<p>${proseHtml(message)}</p>\n` +
    (frame === null ? "" : frameHtml(frame)) +
    (hint === "" ? "" : `<p>${proseHtml(hint)}</p>\n`) +
    (fixLabel === undefined
      ? ""
      : `<p class="label">${escapeHtml(fixLabel)}</p>\n<pre><code>${escapeHtml(lines.join("\n"))}</code></pre>\n`) +
    `<p class="code">${escapeHtml(code)}</p>\n</li>\n`
  );
}

function frameHtml({ line, pieces }: NonNullable<WordedFinding["frame"]>): string {
  const [before, meant, after] = pieces.map(escapeHtml);
  return (
    `<pre><span class="line" aria-hidden="true">${String(line)}</span>` +
    `<code>${before ?? ""}<mark>${meant ?? ""}</mark>${after ?? ""}</code></pre>\n`
  );
}

/** A sentence in which what people type stands between backticks. */
function proseHtml(text: string): string {
  return escapeHtml(text).replaceAll(/`([^`]+)`/g, "<code>$1</code>");
}
