import type { Facts } from "../company/facts.ts";
import type { Library } from "../explanation/library.ts";
import type { WebAnswer, WebRequest } from "../host/web-server.ts";
import { packOf } from "../language/packs.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { PreviewWords } from "../language/preview-words.ts";
import type { PromiseChange } from "../promise/compare.ts";
import { documentPolicy, events, html, json, pagePolicy, sentence, whole } from "./answer.ts";
import type { Route } from "./answer.ts";
import { baselineOf } from "./baseline.ts";
import { findingsHtml } from "./findings-html.ts";
import { optionsHtml, pageHtml, pageParts } from "./page-html.ts";
import type { Press, ShownDocument } from "./press.ts";
import { promisesHtml } from "./promises-html.ts";
import type { GoodEdition, PreviewReading } from "./reading.ts";
import { queryOf, selectionOf } from "./selection.ts";
import type { Selection } from "./selection.ts";
import type { Session } from "./session.ts";
import type { PreviewState } from "./state.ts";
import { traceHtml } from "./trace-html.ts";
import type { TraceWording } from "./trace-html.ts";
import { tracesOf } from "./trace.ts";

/** Everything that the answers of a preview are made of. */
export interface Desk {
  readonly session: Session<PreviewReading, GoodEdition>;
  readonly press: Press;
  /** What is shown first. */
  readonly first: Selection;
  /** As it was named on the command line. */
  readonly file: string;
  readonly words: PreviewWords;
  readonly explain: TraceWording["explain"];
  readonly ownChanges: TraceWording["ownChanges"];
  /** Of the language that the page speaks. */
  readonly pack: LanguagePack;
  readonly kinds: Readonly<Record<PromiseChange["kind"], string>>;
  readonly nameOf: (id: string) => string;
  /** The facts that the preview began with: what the ledger is compared with before a render; `null` while there are none. */
  readonly before: () => Facts | null;
  /** What can be asked about a document and its clauses. */
  readonly openLibrary: (shown: ShownDocument) => Promise<Library>;
  /** Prints a document; a text says why not. */
  readonly print: (shown: ShownDocument, edition: number) => Promise<Uint8Array | string>;
  /** A sentence about a mistake of ours. */
  readonly failed: (error: unknown) => string;
  /** The script and the styles of the page. */
  readonly parts: { readonly script: Uint8Array; readonly styles: Uint8Array };
}

/** What is answered at which path. */
export function routesOf(desk: Desk): Readonly<Record<string, Route>> {
  const { first, words, pack, session, parts } = desk;
  const listen = (send: (version: number) => void): (() => void) =>
    session.listen(() => {
      send(session.readings().version);
    });
  return {
    "/": ({ address }) => html(pageHtml(selectionOf(address, first), words, pack), pagePolicy),
    [pageParts.script]: () => whole(200, "text/javascript; charset=utf-8", parts.script),
    [pageParts.styles]: () => whole(200, "text/css; charset=utf-8", parts.styles),
    "/events": () => events(listen, session.readings().version),
    "/state": async (request) => json(await stateOf(request, desk)),
    "/document": async (request) => {
      const shown = await shownBy(request, desk);
      return shown === null ? sentence(404, words.state.noPage) : html(shown.html, documentPolicy);
    },
    "/trace": (request) => trace(request, desk),
    "/print": (request) => printed(request, desk),
  };
}

/** The document of a request: from the newest good facts, else the last that there was; `null` where there was none. */
async function shownBy({ address }: WebRequest, desk: Desk): Promise<ShownDocument | null> {
  const { good, edition } = desk.session.readings();
  if (good === null) return null;
  const selection = selectionOf(address, desk.first);
  try {
    return await desk.press.show(selection, good, edition);
  } catch (error) {
    const last = desk.press.last(selection);
    if (last === null) throw error;
    return last;
  }
}

async function stateOf(request: WebRequest, desk: Desk): Promise<PreviewState> {
  const { session, words, press, first } = desk;
  const { latest, good, version, edition } = session.readings();
  const asked = selectionOf(request.address, first);
  let shown: ShownDocument | null = null;
  let mistake: string | null = null;
  try {
    shown = good === null ? null : await press.show(asked, good, edition);
  } catch (error) {
    shown = press.last(asked);
    mistake = desk.failed(error);
  }
  const errors = mistake !== null || latest.good === null;
  const selection = shown?.selection ?? asked;
  const query = queryOf(selection);
  const before = good === null ? null : baselineOf(good, desk.before());
  const { titles, index } = desk.pack;
  return {
    version,
    query,
    page: shown === null ? null : `/document${query}`,
    edition: String(edition),
    print: shown === null ? null : `/print${query}`,
    title: `${titles[selection.document][selection.length]} (${index.lengths[selection.length]}, ${selection.language}) – ${desk.file} – ${words.name}`,
    documentTitle: shown?.built.title ?? "",
    language: selection.language,
    health: errors ? "errors" : latest.findings.length > 0 ? "warnings" : "fine",
    summary: mistake ?? latest.summary,
    note: errors && shown !== null ? words.state.lastGood : "",
    languages: languageOptions(good, selection),
    findings: findingsHtml(latest.findings),
    promises: good === null || before === null ? "" : promisesHtml(good, before, wordingOf(desk)),
  };
}

function wordingOf({ words, pack, kinds, nameOf }: Desk) {
  return { words: words.promises, phrases: pack.phrases, kinds, nameOf };
}

/** Each language by its own name, so that those who read it find it. */
function languageOptions(good: GoodEdition | null, { language }: Selection): string {
  const languages = good?.facts.languages ?? [language];
  return optionsHtml(
    languages.map((tag) => [tag, packOf(tag).name] as const),
    language,
  );
}

async function trace(request: WebRequest, desk: Desk): Promise<WebAnswer> {
  const shown = await shownBy(request, desk);
  if (shown === null) return sentence(404, desk.words.state.noPage);
  const ids = new URLSearchParams(request.address.split("?")[1] ?? "").get("clause") ?? "";
  const traces = tracesOf(ids.split(" "), shown, await desk.openLibrary(shown));
  const { words, explain, ownChanges, pack, nameOf } = desk;
  const wording = { words: words.trace, explain, ownChanges, pack, nameOf };
  return html(traceHtml(traces, shown, wording), documentPolicy);
}

async function printed(request: WebRequest, desk: Desk): Promise<WebAnswer> {
  const shown = await shownBy(request, desk);
  if (shown === null) return sentence(404, desk.words.state.noPage);
  const pdf = await desk.print(shown, desk.session.readings().edition);
  if (typeof pdf === "string") return sentence(503, pdf);
  const { language, document, length } = shown.selection;
  const name = `${language}-${document}${length === "short" ? ".short" : ""}.pdf`;
  return whole(200, "application/pdf", pdf, { "Content-Disposition": `inline; filename="${name}"` });
}
