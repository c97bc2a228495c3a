import type { PlaceReason } from "../../diagnostic/own-piece-codes.ts";
import type { Clause, Section } from "../../document/model.ts";
import type { Anchor } from "./anchor.ts";

/** The ids of all sections, in reading order. */
export function sectionIds(sections: readonly Section[]): readonly string[] {
  return sections.flatMap(({ id, parts }) => [
    id,
    ...sectionIds(parts.filter((part) => part.type === "section")),
  ]);
}

/** How deep a section stands: 1 at the top; 0 where it is not there. */
export function depthOf(sections: readonly Section[], id: string): number {
  for (const each of sections) {
    if (each.id === id) return 1;
    const below = depthOf(
      each.parts.filter((part) => part.type === "section"),
      id,
    );
    if (below > 0) return below + 1;
  }
  return 0;
}

export type AddingPart =
  | { readonly ok: true; readonly sections: readonly Section[] }
  | { readonly ok: false; readonly reason: PlaceReason };

/** Adds a clause or a section beside what is named; that it is there is for the caller to know. */
export function addPart(sections: readonly Section[], anchor: Anchor, part: Clause | Section): AddingPart {
  if (anchor.relation === "in") {
    const target = find(sections, anchor.id);
    // At its end stand sections of its own, and a clause behind them would seem to be theirs.
    if (target?.parts.some(({ type }) => type === "section") === true) return { ok: false, reason: "parts" };
  } else if (part.type === "section" && !isBeforeAnnexes(sections, anchor)) {
    return { ok: false, reason: "annex" };
  }
  const beside = <Part extends Clause | Section>(each: Part, added: Part): readonly Part[] =>
    anchor.relation === "after" ? [each, added] : [added, each];
  const within = (each: Section): Section => ({
    ...each,
    parts: [
      ...each.parts.flatMap((own): readonly (Clause | Section)[] => {
        const kept = own.type === "section" ? within(own) : own;
        const isAnchor = anchor.relation !== "in" && own.type === part.type && own.id === anchor.id;
        return isAnchor ? beside<Clause | Section>(kept, part) : [kept];
      }),
      ...(anchor.relation === "in" && each.id === anchor.id ? [part] : []),
    ],
  });
  return {
    ok: true,
    sections: sections.flatMap((each) => {
      const kept = within(each);
      const isAnchor = anchor.relation !== "in" && part.type === "section" && each.id === anchor.id;
      return isAnchor ? beside(kept, part) : [kept];
    }),
  };
}

/** Annexes come last, and their letters are part of their headings. */
function isBeforeAnnexes(sections: readonly Section[], { relation, id }: Anchor): boolean {
  const at = sections.findIndex((each) => each.id === id);
  if (at < 0) return true;
  const before = relation === "after" ? sections[at] : sections[at - 1];
  return before?.isAnnex !== true;
}

function find(sections: readonly Section[], id: string): Section | null {
  for (const each of sections) {
    if (each.id === id) return each;
    const below = find(
      each.parts.filter((part) => part.type === "section"),
      id,
    );
    if (below !== null) return below;
  }
  return null;
}

/** Takes sections and clauses out, `section vision` and `clause vision.statement`. */
export function leaveOut(sections: readonly Section[], gone: ReadonlySet<string>): readonly Section[] {
  return sections
    .filter(({ id }) => !gone.has(`section ${id}`))
    .map((each) => ({
      ...each,
      parts: each.parts.flatMap((part): readonly (Clause | Section)[] => {
        if (part.type === "section") return leaveOut([part], gone);
        return gone.has(`clause ${part.id}`) ? [] : [part];
      }),
    }));
}
