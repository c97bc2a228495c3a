// Whether each line of a book's contents names the page on which its heading stands, as pdftotext reads the file.
import { execFileSync } from "node:child_process";
import process from "node:process";

const [, , pdf = ""] = process.argv;
const text = execFileSync("pdftotext", ["-raw", pdf, "-"], { encoding: "utf8", maxBuffer: 1e8 });
const pages = text.split("\f");
const bare = (words) => words.normalize("NFC").replaceAll(/\s/g, "");
const bodies = pages.map(bare);

/** The browser writes the head and the foot of a page first. */
const margins = 3;

/** The lines of one page that end in the number of a page; a heading of several lines ends in the last of them. */
function entriesOf(page) {
  let before = "";
  const lines = page.split("\n").slice(margins);
  return lines.flatMap((line) => {
    const [, words, number] = /^(.+) (\d+)$/.exec(line) ?? [];
    if (words === undefined || Number(number) > pages.length) {
      before = line;
      return [];
    }
    const candidates = [bare(words), bare(before + words)];
    before = "";
    return [{ candidates, number: Number(number) }];
  });
}

// The contents stand behind the cover and the page about the book.
const from = pages.findIndex((page, index) => index >= 1 && entriesOf(page).length > 10);
let checked = 0;
for (const page of from === -1 ? [] : pages.slice(from)) {
  const entries = entriesOf(page);
  if (entries.length < 5) break;
  for (const { candidates, number } of entries) {
    if (!candidates.some((words) => bodies[number - 1]?.includes(words))) {
      throw new Error(`${pdf}: “${candidates[0]}” does not stand on page ${String(number)}`);
    }
    checked += 1;
  }
}
if (checked < 50) throw new Error(`${pdf}: only ${String(checked)} lines of contents were found`);
console.log(`${pdf}: ${String(checked)} lines of contents name the right page`);
