import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the project. */
export const project = join(import.meta.dirname, "../..");

/** The text of a file by its path in the project. */
export function textOf(path: string): string {
  return readFileSync(join(project, path), "utf8");
}

const madeOrForeign: ReadonlySet<string> = new Set([".git", "node_modules", "dist", "out", "coverage"]);

/** Every Markdown file that people of the project write, by path. */
export function markdownFiles(folder = ""): readonly string[] {
  return readdirSync(join(project, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return madeOrForeign.has(entry.name) || folder === "test" ? [] : markdownFiles(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

/** The rows of all tables of a Markdown text, as cells; heads and rules left out. */
export function tableRows(markdown: string): readonly (readonly string[])[] {
  const lines = markdown.split("\n");
  return lines
    .filter((line, index) => line.startsWith("|") && !isRule(line) && !isRule(lines[index + 1] ?? ""))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const isRule = (line: string): boolean => /^\|[\s:|-]+\|$/.test(line);

/** What stands under a heading, up to the next heading of any level. */
export function under(heading: string, markdown: string): string {
  const [, after] = markdown.split(`\n${heading}\n`);
  if (after === undefined) throw new Error(`There is no heading ${heading}.`);
  return after.split(/^#{1,6} /m)[0] ?? "";
}

/** The fenced blocks of a language, in order. */
export function codeBlocks(language: string, markdown: string): readonly string[] {
  return [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, tag]) => tag === language)
    .map(([, , text = ""]) => text);
}
