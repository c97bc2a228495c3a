// Builds dist/: the library and its types with tsc; the command as CommonJS files with rolldown, because loading a few
// files starts several times faster than loading a few hundred; the templates compiled ahead (docs/decisions/0003).
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import { minifySync } from "rolldown/utils";

const require = createRequire(import.meta.url);
rmSync("dist", { recursive: true, force: true });
execFileSync(process.execPath, [require.resolve("typescript/bin/tsc"), "--project", "tsconfig.build.json"], {
  stdio: "inherit",
});

/** `src/language/en/messages.ts` as `language-en-messages.cjs`; what several parts share goes by one of its modules. */
function nameOf({ facadeModuleId }) {
  const source = facadeModuleId === null ? null : relative("src", facadeModuleId);
  return source === null || source.startsWith("..")
    ? "[name].cjs"
    : `${source.replace(/[.]ts$/, "").replaceAll(/[\\/]/g, "-")}.cjs`;
}

/**
 * commander can hand a subcommand to another program; ours never do, and every start would load what that takes. puppeteer
 * can look for browsers and speak a second protocol; we ask for neither, and they are most of it.
 */
const unused = [
  { by: /[\\/]commander[\\/]/, id: /^node:child_process$/ },
  { by: /[\\/]puppeteer-core[\\/]/, id: /^@puppeteer[\\/]browsers$|[\\/](?:bidi|LaunchOptions)[.]js$/ },
];
const withoutUnused = {
  name: "without-unused",
  resolveId: (id, importer = "") =>
    unused.some((each) => each.by.test(importer) && each.id.test(id)) ? "\0unused" : null,
  load: (id) => (id === "\0unused" ? "" : null),
};

/**
 * A module of Node is loaded where it is first used: most runs need no cryptography and no streams. In brackets, because
 * `new require(x).Y` makes a new `require`.
 */
const nodeWhenUsed = {
  name: "node-when-used",
  renderChunk: (code) =>
    [...code.matchAll(/^let (\w+) = require\("(node:[\w/]+)"\);\n/gm)]
      // A default export has one more line, which makes it of the module.
      .filter(([, name]) => !code.includes(`\n${name} = `))
      .reduce(
        (text, [line, name, id]) =>
          text.replace(line, "").replaceAll(new RegExp(`(?<![\\w$.])${name}\\.`, "g"), `(require("${id}")).`),
        code,
      ),
};

/** Our `import process` would copy some eighty properties, one by one, into a module of its own at every start. */
const processAsItIs = {
  name: "process-as-it-is",
  resolveId: (id, importer = "") =>
    id === "node:process" && !importer.includes("node_modules") ? "\0process" : null,
  load: (id) => (id === "\0process" ? "export default process;" : null),
};

/**
 * A library of CommonJS stands in a function that runs at once. Written as an arrow, V8 reads it through for mistakes and
 * then once more to run it; written with `function`, in brackets, only once: a third of what loading commander takes.
 */
const readOnce = {
  name: "read-once",
  renderChunk: (code) => code.replaceAll(/(_runtime\.t\(\()\(([^()]*)\) => \{/g, "$1function($2) {"),
};

// Every dynamic import becomes a file of its own, and what two of them need a third.
const { output } = await build({
  input: { charter: "src/cli/entry.ts" },
  platform: "node",
  transform: { target: "node20.19" },
  // Faster parts of `ws`, for whoever has installed them.
  external: /^(?:bufferutil|utf-8-validate)/,
  // The part of puppeteer without what finds and starts browsers: we do that ourselves, and it is more than half of it.
  resolve: {
    alias: {
      "puppeteer-core": fileURLToPath(
        import.meta.resolve("puppeteer-core/internal/puppeteer-core-browser.js"),
      ),
    },
  },
  plugins: [withoutUnused, processAsItIs, nodeWhenUsed, readOnce],
  // What is in the first file need not be in one more.
  preserveEntrySignatures: "allow-extension",
  logLevel: "warn",
  output: {
    dir: "dist/command",
    format: "cjs",
    entryFileNames: "[name].cjs",
    chunkFileNames: nameOf,
    // What every start may say, and the few words of findings in it, in one file.
    codeSplitting: {
      groups: [
        {
          test: /[\\/]src[\\/]language[\\/]\w\w[\\/](?:messages-(?:start|help|usage)|finding-phrases)[.]ts$/,
          debugName: "start",
          name: (id) => `language-${/[\\/](\w\w)[\\/][^\\/]+$/.exec(id)[1]}-start`,
        },
      ],
    },
    // A third of it would be comments and spaces, and a fifth names of variables; every start reads it. The names of
    // functions stay, for whoever reads a stack trace.
    minify: {
      compress: false,
      mangle: { toplevel: true, keepNames: { function: true, class: true } },
      codegen: { removeWhitespace: true },
    },
    comments: { legal: false, annotation: false, jsdoc: false },
  },
});

// What a thread of `--jobs` begins with.
writeFileSync("dist/command/thread.cjs", `require("./charter.cjs").serveThread();\n`);

// What the preview shows in a browser.
await build({
  input: "src/preview/page/main.ts",
  output: { file: "dist/preview-page.js", format: "esm", minify: true },
});
copyFileSync("src/preview/page/preview.css", "dist/preview-page.css");

// zlib, as zip.js compiled it: the only file of zip.js that is needed, and its hundredth part.
const zlib = require.resolve("@zip.js/zip.js/dist/zip-module.wasm");
copyFileSync(zlib, "dist/zlib.wasm");

// What others wrote and the files above contain, with the licences that have to go with it.
const bundled = new Map([[join(zlib, "../.."), []]]);
for (const [id, { renderedLength }] of output.flatMap(({ modules = {} }) => Object.entries(modules))) {
  const folder = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1];
  if (renderedLength > 0 && folder !== undefined) bundled.set(folder, [...(bundled.get(folder) ?? []), id]);
}
writeFileSync("dist/THIRD-PARTY-LICENSES.txt", [...bundled].map(licencesOf).toSorted().join("\n"));

/** The licence of a package, and those of what it has taken in from others. */
function licencesOf([folder, modules]) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:[.-]|$)/i.test(each));
  // puppeteer is published without the text.
  if (file === undefined && license !== "Apache-2.0")
    throw new Error(`${name} ${version} has no licence text.`);
  const text =
    file === undefined ? `${author}\n\n${apacheLicence()}` : readFileSync(join(folder, file), "utf8");
  const line = "-".repeat(80);
  const within = modules.flatMap((id) => {
    const part = /[\\/]third_party[\\/]([^\\/]+)[\\/]/.exec(id)?.[1];
    return part === undefined ? [] : [`${part}, in ${name}:\n\n${openingComment(id)}\n`];
  });
  return [`${line}\n${name} ${version}: ${license}\n${line}\n\n${text.trim()}\n`, ...within.toSorted()].join(
    "\n",
  );
}

/** As the compiler has it, which is under the same licence. */
function apacheLicence() {
  return readFileSync(require.resolve("typescript/LICENSE.txt"), "utf8");
}

function openingComment(path) {
  const comment = /^\/\*\*([^]*?)\*\//.exec(readFileSync(path, "utf8"))?.[1];
  if (comment === undefined) throw new Error(`${path} has no licence text.`);
  return comment.trim();
}

// The manual page in each language, as `man` looks for them below a folder: man1 for English, el/man1 for Greek.
const [{ manualPage }, { createProgram }, { messagesOf }, { languageTags }] = await Promise.all(
  [
    "cli/manual/manual-page.js",
    "cli/program.js",
    "language/messages-by-language.js",
    "company/language-tag.js",
  ].map((file) => import(`./dist/${file}`)),
);
for (const language of languageTags) {
  const words = await messagesOf(language);
  const folder = language === "en" ? "dist/man/man1" : `dist/man/${language}/man1`;
  mkdirSync(folder, { recursive: true });
  const program = createProgram({ words, versions: process.versions }, () => undefined);
  writeFileSync(`${folder}/charter.1`, manualPage(program, words.help));
}

// A file for each document and one for all that documents include: a run loads only those that it writes.
const { precompile } = await import("./dist/markdown/precompile.js");
const { templateKey } = await import("./dist/markdown/compile.js");
const read = (path) => readFileSync(join("templates", path), "utf8");
const write = (path, code) => writeFileSync(join("dist/templates", path), minify(path, code).code);
const listed = readdirSync("templates", { recursive: true }).map((name) => name.replaceAll("\\", "/"));
mkdirSync("dist/templates");
for (const language of readdirSync("templates/partials").toSorted()) {
  const partials = listed.filter((name) => name.startsWith(`partials/${language}/`)).toSorted();
  const documents = listed.filter((name) => new RegExp(`^[^/]+/${language}[.]`).test(name)).toSorted();
  for (const name of documents) write(fileOf(name), `module.exports = ${precompile(read(name))}`);
  const entries = [
    ...partials.map((name) => `${keyOf(name)}: ${precompile(read(name))}`),
    ...documents.map((name) => `get ${keyOf(name)}() { return require("./${fileOf(name)}"); }`),
  ];
  write(`${language}.cjs`, `module.exports = { ${entries.join(", ")} };`);
}

function fileOf(name) {
  return name.replace("/", ".").replace(".md.hbs", ".cjs");
}

function keyOf(name) {
  return JSON.stringify(templateKey(read(name)));
}

function minify(path, code) {
  return minifySync(path, code, { compress: false, mangle: false });
}
