import type { SpokenByPage } from "../page-html.ts";
import type { PreviewState } from "../state.ts";
import { clausesIn, neighbour, pick, pickedIn } from "./clauses.ts";
import { element, put, say } from "./elements.ts";
import { follow } from "./follow.ts";
import { printView } from "./print-view.ts";
import { screenView } from "./screen-view.ts";

// The server wrote it so.
const words = JSON.parse(document.body.dataset["words"] ?? "") as SpokenByPage;

const choices = {
  document: element("document-choice", HTMLSelectElement),
  language: element("language-choice", HTMLSelectElement),
  length: element("length-choice", HTMLSelectElement),
};
const parts = {
  status: element("status", HTMLElement),
  note: element("note", HTMLElement),
  nothing: element("nothing", HTMLElement),
  summary: element("summary", HTMLElement),
  findings: element("findings", HTMLElement),
  trace: element("trace", HTMLElement),
  traceHeading: element("trace-heading", HTMLElement),
  promises: element("promises", HTMLElement),
  screen: element("screen-view", HTMLElement),
  print: element("print-view", HTMLElement),
};

const screen = screenView(parts.screen, {
  picked: (clauses, byKeys) => void explain(clauses, byKeys),
  left: () => {
    parts.traceHeading.focus();
  },
});
const printing = element("printing", HTMLElement);
const print = printView(
  element("pages", HTMLIFrameElement),
  element("pdf-link", HTMLAnchorElement),
  (isBusy) => {
    say(printing, isBusy ? words.printing : "");
  },
);

let query = location.search;
let state: PreviewState | null = null;
let isLost = false;
let newest = 0;

/** Asks for what is to be shown now and shows it. The newest call wins. */
async function refresh(): Promise<void> {
  const own = (newest += 1);
  const response = await fetch(`/state${query}`).catch(() => null);
  if (own !== newest || response?.ok !== true) return;
  // Our own server wrote it.
  const next = (await response.json()) as PreviewState;
  if (own !== newest) return;
  const before = state;
  state = next;
  showState(next);
  await showDocument(next, before);
}

function showState(next: PreviewState): void {
  document.title = next.title;
  document.documentElement.dataset["health"] = next.health;
  if (isLost) sayForNow(words.connectionBack);
  isLost = false;
  query = next.query;
  const asked = new URLSearchParams(next.query);
  put(choices.language, next.languages);
  for (const [name, choice] of Object.entries(choices)) {
    const value = asked.get(name);
    if (value !== null && choice.value !== value) choice.value = value;
  }
  history.replaceState(null, "", `/${next.query}`);
  say(parts.summary, next.summary);
  say(parts.note, next.note);
  parts.note.hidden = next.note === "";
  parts.nothing.hidden = next.page !== null;
  put(parts.findings, next.findings);
  put(parts.promises, next.promises);
}

async function showDocument(next: PreviewState, before: PreviewState | null): Promise<void> {
  const isPrint = document.querySelector<HTMLInputElement>("input[name=view]:checked")?.value === "print";
  parts.screen.hidden = isPrint || next.page === null;
  parts.print.hidden = !isPrint || next.print === null;
  if (next.page === null || next.print === null) {
    screen.clear();
    print.clear();
    return;
  }
  if (isPrint) void print.show(`${next.print}&edition=${next.edition}`);
  const isSame = before?.query === next.query && before.edition === next.edition;
  if (!isSame || screen.page() === null) {
    await screen.show(next.page, next.documentTitle, next.language);
    if (before?.page != null && before.query === next.query) sayForNow(words.updated);
    const page = screen.page();
    const picked = page === null ? null : pickedIn(page);
    if (picked !== null) await explain(picked, false);
  }
}

/** How long a message about something that has passed stays, in milliseconds. */
const whileMs = 5_000;
let forNow: number | undefined;

function sayForNow(text: string): void {
  window.clearTimeout(forNow);
  say(parts.status, text);
  forNow = window.setTimeout(() => {
    say(parts.status, "");
  }, whileMs);
}

/** Shows where a clause comes from. */
async function explain(clauses: string, byKeys: boolean): Promise<void> {
  const page = screen.page();
  if (page !== null) pick(page, clauses);
  const asked = new URLSearchParams(query);
  asked.set("clause", clauses);
  const response = await fetch(`/trace?${asked.toString()}`).catch(() => null);
  if (response?.ok !== true) return;
  put(parts.trace, await response.text());
  if (byKeys) parts.traceHeading.focus();
  else if (!isInView(parts.trace)) parts.traceHeading.scrollIntoView({ block: "nearest" });
}

function isInView(part: HTMLElement): boolean {
  const { top, bottom } = part.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}

/** Goes to the clause before or after the one that is explained. */
function step(by: number): void {
  const page = screen.page();
  if (page === null) return;
  const name = pickedIn(page);
  const clauses = clausesIn(page);
  const current = clauses.find(({ dataset }) => dataset["clause"] === name) ?? null;
  const next = neighbour(page, current, by);
  if (next === null) return;
  next.scrollIntoView({ block: "center" });
  void explain(next.dataset["clause"] ?? "", false);
}

for (const [name, choice] of Object.entries(choices)) {
  choice.addEventListener("change", () => {
    const asked = new URLSearchParams(query);
    asked.set(name, choice.value);
    query = `?${asked.toString()}`;
    history.pushState(null, "", `/${query}`);
    void refresh();
  });
}
for (const view of document.querySelectorAll("input[name=view]")) {
  view.addEventListener("change", () => {
    if (state !== null) void showDocument(state, state);
  });
}
window.addEventListener("popstate", () => {
  query = location.search;
  void refresh();
});
element("previous", HTMLButtonElement).addEventListener("click", () => {
  step(-1);
});
element("next", HTMLButtonElement).addEventListener("click", () => {
  step(1);
});
parts.traceHeading.addEventListener("keydown", ({ key }) => {
  if (key !== "Escape") return;
  const page = screen.page();
  const name = page === null ? null : pickedIn(page);
  if (page !== null)
    clausesIn(page)
      .find(({ dataset }) => dataset["clause"] === name)
      ?.focus();
});

follow({
  opened: () => {
    state = null;
    print.clear();
  },
  changed: () => void refresh(),
  lost: () => {
    isLost = true;
    document.documentElement.dataset["health"] = "lost";
    window.clearTimeout(forNow);
    say(parts.status, words.connectionLost);
  },
});
