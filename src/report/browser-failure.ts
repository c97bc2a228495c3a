import type { FailureWords } from "../language/messages-reports.ts";

type Worder = (words: FailureWords, found: string) => string;

/** The host and the PDF stage give reasons in English, for JSON and bug reports; what varies in them is taken out. */
const reasons: readonly (readonly [pattern: RegExp, word: Worder])[] = [
  [/^no answer within (\d+) seconds$/, (words, seconds) => words.noAnswer(seconds)],
  [/^a page was not printed within (\d+) seconds$/, (words, seconds) => words.notInTime(seconds)],
  [/^the connection to the browser was lost$/, (words) => words.connectionLost],
  [/^the page crashed$/, (words) => words.pageCrashed],
  [/^the browser failed: (.*)$/s, (words, why) => words.browserFailed(wordFailure(why, words))],
  [/^could not be unpacked: (.*)$/s, (words, why) => words.notUnpacked(wordFailure(why, words))],
  [/^it ended with exit code (\w+)$/, (words, code) => words.ended(code)],
  [/^it was ended by (\w+)$/, (words, signal) => words.killed(signal)],
  [/^the browser returned something that is not a PDF$/, (words) => words.notPdf],
  [/^the browser returned half a PDF$/, (words) => words.halfPdf],
  [/^the browser printed no text; it may know of no font on this system$/, (words) => words.noText],
  [/^the browser printed the page without tags for screen readers$/, (words) => words.noTags],
  [
    /^the browser did not mark the page as written in (\w+)$/,
    (words, language) => words.otherLanguage(language),
  ],
  [/^the browser wrote its PDF in a way that cannot be read$/, (words) => words.strangePdf],
  [
    /^the browser did not say on which page these parts of the book stand: (.*)$/,
    (words, ids) => words.noPages(ids),
  ],
  [
    /^the browser did not keep the headings on their pages while page numbers were filled in$/,
    (words) => words.pagesMoved,
  ],
  [/^the browser printed more than fits on (\d+) pages$/, (words, pages) => words.tooMuch(pages)],
];

/** Why a browser failed, in the words of a language; anything else than our own reasons as the system says it. */
export function wordFailure(reason: string, words: FailureWords): string {
  for (const [pattern, word] of reasons) {
    const found = pattern.exec(reason);
    if (found !== null) return word(words, found[1] ?? "");
  }
  // A reason may have what it is about before it, and what the browser itself said behind it.
  const parts = /^(it (?:ended with exit code|was ended by) \w+): (.*)$/s.exec(reason);
  if (parts !== null) return `${wordFailure(parts[1] ?? "", words)}: ${parts[2] ?? ""}`;
  const title = /^([^:]*): (the browser (?:returned|printed|wrote|did not) .*)$/s.exec(reason);
  return title === null ? reason : `${title[1] ?? ""}: ${wordFailure(title[2] ?? "", words)}`;
}
