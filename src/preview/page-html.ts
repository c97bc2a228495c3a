import { kinds, lengths } from "../company/kind.ts";
import { escapeHtml } from "../html/escape.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { PreviewWords } from "../language/preview-words.ts";
import type { Selection } from "./selection.ts";

/** The ways to what the page is made of, on its own server. */
export const pageParts = { script: "/preview.js", styles: "/preview.css" } as const;

/** What the page's script says by itself. */
export type SpokenByPage = Pick<
  PreviewWords["state"],
  "updated" | "printing" | "connectionLost" | "connectionBack"
>;

/** The page around the document, before it knows what there is to show. */
export function pageHtml(selection: Selection, words: PreviewWords, pack: LanguagePack): string {
  const { updated, printing, connectionLost, connectionBack } = words.state;
  const spoken: SpokenByPage = { updated, printing, connectionLost, connectionBack };
  return (
    `<!doctype html>\n<html lang="${pack.tag}">\n<head>\n<meta charset="utf-8">\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
    `<meta name="color-scheme" content="light dark">\n<link rel="icon" href="data:,">\n` +
    `<title>${escapeHtml(words.name)}</title>\n<link rel="stylesheet" href="${pageParts.styles}">\n` +
    `<script type="module" src="${pageParts.script}"></script>\n</head>\n` +
    `<body data-words="${escapeHtml(JSON.stringify(spoken))}">\n` +
    `<a class="skip" href="#document">${escapeHtml(words.skip)}</a>\n` +
    `${headerHtml(selection, words, pack)}<div class="columns">\n${documentHtml(words)}${panelsHtml(words)}</div>\n</body>\n</html>\n`
  );
}

function headerHtml(selection: Selection, words: PreviewWords, pack: LanguagePack): string {
  const { controls } = words;
  const titles = kinds.map((kind) => [kind, pack.titles[kind].full] as const);
  const spans = lengths.map((length) => [length, pack.index.lengths[length]] as const);
  return (
    `<header>\n<h1>${escapeHtml(words.name)}</h1>\n<div class="controls">\n` +
    choiceHtml("document-choice", controls.document, optionsHtml(titles, selection.document)) +
    choiceHtml("language-choice", controls.language, "") +
    choiceHtml("length-choice", controls.length, optionsHtml(spans, selection.length)) +
    `<fieldset><legend>${escapeHtml(controls.view)}</legend>\n` +
    `<label><input type="radio" name="view" value="screen" checked> ${escapeHtml(controls.screen)}</label>\n` +
    `<label><input type="radio" name="view" value="print"> ${escapeHtml(controls.print)}</label>\n` +
    `</fieldset>\n</div>\n` +
    `<p id="status" role="status"></p>\n</header>\n`
  );
}

function choiceHtml(id: string, label: string, options: string): string {
  return `<div class="choice"><label for="${id}">${escapeHtml(label)}</label>\n<select id="${id}" autocomplete="off">\n${options}</select></div>\n`;
}

/** The options of a choice, one of them chosen. */
export function optionsHtml(
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
): string {
  return options
    .map(
      ([value, label]) =>
        `<option value="${escapeHtml(value)}"${value === chosen ? " selected" : ""}>${escapeHtml(label)}</option>\n`,
    )
    .join("");
}

function documentHtml({ printed, openPdf, state }: PreviewWords): string {
  return (
    `<main id="document" tabindex="-1">\n<p id="note" hidden></p>\n` +
    `<p id="nothing" hidden>${escapeHtml(state.noPage)}</p>\n` +
    `<div id="screen-view"></div>\n` +
    `<div id="print-view" hidden>\n<p><a id="pdf-link" target="_blank" rel="noopener">${escapeHtml(openPdf)}</a> <span id="printing" role="status"></span></p>\n` +
    `<iframe id="pages" title="${escapeHtml(printed)}"></iframe>\n</div>\n</main>\n`
  );
}

function panelsHtml({ findings, trace, promises }: PreviewWords): string {
  return (
    `<div class="panels">\n` +
    `<section aria-labelledby="findings-heading">\n<h2 id="findings-heading">${escapeHtml(findings)}</h2>\n` +
    `<p id="summary" role="status"></p>\n<div id="findings"></div>\n</section>\n` +
    `<section aria-labelledby="trace-heading">\n<h2 id="trace-heading" tabindex="-1">${escapeHtml(trace.heading)}</h2>\n` +
    `<p class="steps"><button type="button" id="previous">${escapeHtml(trace.previous)}</button> ` +
    `<button type="button" id="next">${escapeHtml(trace.next)}</button></p>\n` +
    `<div id="trace" aria-live="polite"><p>${escapeHtml(trace.howTo)}</p></div>\n</section>\n` +
    `<section aria-labelledby="promises-heading">\n<h2 id="promises-heading">${escapeHtml(promises.heading)}</h2>\n` +
    `<div id="promises"></div>\n</section>\n</div>\n`
  );
}
