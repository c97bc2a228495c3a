// The floor for rendering: reads the YAML, runs the same templates through handlebars and marked, writes the files.
// No checks, no choices, no escaping, no fonts: the least that any program of this kind has to do.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";
import { marked } from "marked";
import { parse } from "yaml";

const templates = join(import.meta.dirname, "../templates");

/** Writes the documents of these kinds into the folder `out`. */
export function writeTexts(facts, out, kinds) {
  const view = parse(readFileSync(facts, "utf8"));

  for (const name of ["section", "clause"]) {
    Handlebars.registerHelper(name, function (id, options) {
      return options.fn(this);
    });
  }
  for (const name of [
    "within",
    "every",
    "amount",
    "span",
    "limit",
    "rhythm",
    "all",
    "any",
    "form",
    "quote",
  ]) {
    Handlebars.registerHelper(name, (value) => `**${String(value)}**`);
  }
  for (const name of readdirSync(join(templates, "partials/en"))) {
    Handlebars.registerPartial(
      name.replace(".md.hbs", ""),
      readFileSync(join(templates, "partials/en", name), "utf8"),
    );
  }
  mkdirSync(join(out, "en"), { recursive: true });
  for (const kind of kinds) {
    const template = Handlebars.compile(readFileSync(join(templates, kind, "en.full.md.hbs"), "utf8"), {
      noEscape: true,
    });
    const markdown = template(view);
    writeFileSync(join(out, "en", `${kind}.md`), markdown);
    writeFileSync(
      join(out, "en", `${kind}.html`),
      `<!doctype html><title>${kind}</title>${marked.parse(markdown)}`,
    );
  }
}

if (import.meta.filename === process.argv[1]) {
  const [facts, out, ...kinds] = process.argv.slice(2);
  writeTexts(facts, out, kinds);
}
