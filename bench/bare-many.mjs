// The floor for many companies: one process reads each YAML file, runs the same templates, compiled once, through handlebars
// and marked, puts a page around the result and writes it. No checks, no choices, no escaping, no comparison with the disk.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import Handlebars from "handlebars";
import { marked } from "marked";
import { parse } from "yaml";

const [facts, out] = process.argv.slice(2);
const templates = join(import.meta.dirname, "../templates");
const kinds = ["policy", "standards", "guidelines", "playbook", "procedures", "code-of-practice", "charter"];

for (const name of ["section", "clause"]) {
  Handlebars.registerHelper(name, function (id, options) {
    return options.fn(this);
  });
}
for (const name of ["within", "every", "amount", "span", "limit", "rhythm", "all", "any", "form", "quote"]) {
  Handlebars.registerHelper(name, (value) => `**${String(value)}**`);
}
for (const name of readdirSync(join(templates, "partials/en"))) {
  Handlebars.registerPartial(
    name.replace(".md.hbs", ""),
    readFileSync(join(templates, "partials/en", name), "utf8"),
  );
}
const documents = kinds.map((kind) => ({
  kind,
  render: Handlebars.compile(readFileSync(join(templates, kind, "en.full.md.hbs"), "utf8"), {
    noEscape: true,
  }),
}));

/** A page with the same head and frame as ours, and styles and fonts beside it. */
function page(title, company, body) {
  return (
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n' +
    '<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;self&#39;">\n' +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
    `<title>${title} – ${company}</title>\n<link rel="stylesheet" href="../../assets/page.css">\n</head>\n<body>\n` +
    `<div class="page">\n<main>\n${body}</main>\n<footer>${company}</footer>\n</div>\n</body>\n</html>\n`
  );
}

for (const name of await readdir(facts)) {
  const view = parse(await readFile(join(facts, name), "utf8"));
  const folder = join(out, basename(name, ".yaml"), "en");
  await mkdir(folder, { recursive: true });
  const files = documents.flatMap(({ kind, render }) => {
    const markdown = render(view);
    const html = page(kind, view.company.name, marked.parse(markdown));
    return [
      { name: `${kind}.md`, text: markdown },
      { name: `${kind}.html`, text: html },
    ];
  });
  await Promise.all(files.map((file) => writeFile(join(folder, file.name), file.text)));
  const links = kinds.map((kind) => `<li><a href="en/${kind}.html">${kind}</a></li>`).join("\n");
  await writeFile(
    join(folder, "../index.html"),
    page("Documents", view.company.name, `<ul>\n${links}\n</ul>\n`),
  );
}
