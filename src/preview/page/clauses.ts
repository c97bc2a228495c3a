/** What happens when a clause of the document is picked. */
export interface Picking {
  /** `byKeys`: with the keyboard, so that the focus follows. */
  readonly picked: (clauses: string, byKeys: boolean) => void;
  /** Escape: whoever reads the document has seen enough of a clause. */
  readonly left: () => void;
}

/** The look of clauses in the shown document; its own styles stay as they are. */
const look = `
@media screen {
  [data-clause] { cursor: pointer; }
  [data-clause]:hover { background: color-mix(in srgb, var(--accent) 9%, transparent); }
  [data-clause]:focus-visible, [data-picked] {
    outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
  [data-picked] { outline-style: dotted; }
  [data-clause]:focus-visible { outline-style: solid; }
  [data-fresh] { box-shadow: -0.6rem 0 0 -0.35rem var(--accent); }
  tr[data-fresh] { box-shadow: inset 0.25rem 0 0 var(--accent); }
}`;

/** The parts of a document that belong to a clause, in order. */
export function clausesIn(page: Document): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>("[data-clause]")];
}

/** Makes the clauses of a document that has just been shown pickable, with the mouse and with the keys. */
export function makePickable(page: Document, { picked, left }: Picking): void {
  const view = page.defaultView;
  if (view === null) return;
  const styles = new view.CSSStyleSheet();
  styles.replaceSync(look);
  page.adoptedStyleSheets = [styles];
  oneStop(page);
  page.addEventListener("click", (event) => {
    const target = event.target instanceof view.Element ? event.target : null;
    const link = target?.closest("a[href]");
    // A link inside the document leads there; any other would take the preview away.
    if (link !== null && link !== undefined && link.getAttribute("href")?.startsWith("#") === true) return;
    if (link !== null && !(event.ctrlKey || event.metaKey)) event.preventDefault();
    const clause = target?.closest<HTMLElement>("[data-clause]");
    // Somebody who marks words to copy them is not asking.
    if (clause === null || clause === undefined || view.getSelection()?.isCollapsed === false) return;
    picked(clause.dataset["clause"] ?? "", event.detail === 0);
  });
  page.addEventListener("keydown", (event) => {
    if (event.key === "Escape") left();
    const clause = event.target instanceof view.HTMLElement ? event.target : null;
    const name = clause?.dataset["clause"];
    if (clause === null || name === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      neighbour(page, clause, step)?.focus();
    } else if (event.key === "Enter") {
      event.preventDefault();
      picked(name, true);
    }
  });
  page.addEventListener("focusin", ({ target }) => {
    if (target instanceof view.HTMLElement && target.dataset["clause"] !== undefined) {
      for (const each of clausesIn(page)) each.tabIndex = each === target ? 0 : -1;
    }
  });
}

/** One stop of the Tab key for all clauses: the first, until another has the focus. */
export function oneStop(page: Document): void {
  const clauses = clausesIn(page);
  const stop = clauses.find(({ tabIndex }) => tabIndex === 0) ?? clauses[0];
  for (const clause of clauses) clause.tabIndex = clause === stop ? 0 : -1;
}

/** Marks all parts of a clause as what is explained, and no other. */
export function pick(page: Document, name: string | null): void {
  for (const old of page.querySelectorAll("[data-picked]")) old.removeAttribute("data-picked");
  for (const part of clausesIn(page)) {
    if (part.dataset["clause"] === name) part.setAttribute("data-picked", "");
  }
}

/** The clause that is explained; `null` where none is. */
export function pickedIn(page: Document): string | null {
  return page.querySelector<HTMLElement>("[data-picked]")?.dataset["clause"] ?? null;
}

/** The clause that is so many steps from another, of another name; `null` beyond the ends. */
export function neighbour(page: Document, from: HTMLElement | null, step: number): HTMLElement | null {
  const clauses = clausesIn(page);
  if (from === null) return clauses[0] ?? null;
  const name = from.dataset["clause"];
  for (let index = clauses.indexOf(from) + step; ; index += step) {
    const clause = clauses[index];
    if (clause === undefined) return null;
    if (clause.dataset["clause"] !== name) return clause;
  }
}

/** Takes away what this script has put on the parts of a document, so that it can be compared with a new one. */
export function withoutTraces(page: Document): void {
  for (const part of page.querySelectorAll("[data-clause], [data-fresh]")) {
    for (const name of ["tabindex", "data-picked", "data-fresh"]) part.removeAttribute(name);
  }
}
