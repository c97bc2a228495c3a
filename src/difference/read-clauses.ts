import type { BuiltDocument } from "../build.ts";
import { marksIn, splitAtMarks, withoutMarks } from "../markdown/marks.ts";

export interface SectionHead {
  /** The permanent id. */
  readonly section: string;
  /** `4.2`; empty for an annex, whose title begins with its letter. */
  readonly number: string;
  /** Markdown inline text. */
  readonly title: string;
}

export interface PrintedClause {
  /** The section that it stands in, by id; empty before the first one. */
  readonly section: string;
  /** Markdown. */
  readonly text: string;
}

/** The clauses of a document as they are printed, by id and in reading order, and its sections. */
export function readClauses({ marked, sections }: BuiltDocument): {
  readonly sections: readonly SectionHead[];
  readonly clauses: ReadonlyMap<string, PrintedClause>;
} {
  const heads = sections.map(({ id, number, title }) => ({ section: id, number, title }));
  const clauses = new Map<string, { section: string; lines: string[] }>();
  let [next, section] = [0, ""];
  let open: { section: string; lines: string[] } | null = null;
  for (const line of marked.split("\n")) {
    const head = heads[next];
    if (head !== undefined && isHeading(line, head)) {
      [next, section, open] = [next + 1, head.section, null];
      continue;
    }
    for (const piece of splitAtMarks(line)) {
      const [id] = marksIn(piece);
      if (id !== undefined) {
        open = clauses.get(id) ?? { section, lines: [] };
        clauses.set(id, open);
      }
      open?.lines.push(withoutMarks(piece));
    }
  }
  const texts = [...clauses].map(([id, { section: within, lines }]) => {
    return [id, { section: within, text: lines.join("\n").trim() }] as const;
  });
  return { sections: heads, clauses: new Map(texts) };
}

function isHeading(line: string, { number, title }: SectionHead): boolean {
  const [, heading] = /^#{2,3} (.*)$/.exec(withoutMarks(line)) ?? [];
  const bare = (text: string): string => text.replaceAll(/\s/g, "");
  return heading !== undefined && bare(heading) === bare(`${number}${title}`);
}
