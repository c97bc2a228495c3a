// Builds dist/: the library and its types with tsc; the command as CommonJS bundles with esbuild, because loading a few
// files starts several times faster than loading a few hundred; the templates compiled ahead (docs/decisions/0003).
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";

const require = createRequire(import.meta.url);
rmSync("dist", { recursive: true, force: true });
execFileSync(process.execPath, [require.resolve("typescript/bin/tsc"), "--project", "tsconfig.build.json"], {
  stdio: "inherit",
});

/** Parts that are loaded only when they are needed, each a bundle of its own. */
const parts = {
  "cli/work.ts": "work.cjs",
  "cli/completion/completion.ts": "completion.cjs",
  "host/node/browser/open-printer.ts": "printer.cjs",
  ...Object.fromEntries(
    readdirSync("src/language")
      .filter((name) => existsSync(`src/language/${name}/messages.ts`))
      .map((tag) => [`language/${tag}/messages.ts`, `messages.${tag}.cjs`]),
  ),
  "host/node/prompt/inquirer-prompter.ts": "prompter.cjs",
};

const leaveParts = {
  name: "leave-parts",
  setup({ onResolve }) {
    onResolve(
      { filter: /\/(?:work|completion|open-printer|messages|inquirer-prompter)\.ts$/ },
      ({ path, kind }) => {
        const part = Object.keys(parts).find((source) => source.endsWith(path.replace(/^\.\//, "/")));
        return kind === "dynamic-import" && part !== undefined
          ? { path: `./${parts[part]}`, external: true }
          : undefined;
      },
    );
  },
};

const settings = {
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20.19",
  // Greek, written as escapes, would be twice as long.
  charset: "utf8",
  // The browser client is large and needed only for PDF files.
  external: ["puppeteer-core", "puppeteer"],
  legalComments: "none",
  logLevel: "warning",
};

await build({
  ...settings,
  entryPoints: ["src/cli/entry.ts"],
  outfile: "dist/charter.cjs",
  // Nearly half of it would be comments and spaces, and every start reads it.
  minifyWhitespace: true,
  plugins: [leaveParts],
  // `require` finds a neighbour without starting the loader for modules.
  supported: { "dynamic-import": false },
});
for (const [source, outfile] of Object.entries(parts)) {
  await build({ ...settings, entryPoints: [`src/${source}`], outfile: `dist/${outfile}` });
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

// One file for each language: a run loads only those that it writes.
const { precompile } = await import("./dist/markdown/precompile.js");
const templates = readdirSync("templates", { recursive: true })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".md.hbs"))
  .toSorted();
for (const language of new Set(templates.map((name) => /(?:partials\/|\/)([a-z]{2})[./]/.exec(name)?.[1]))) {
  const own = templates.filter((name) => new RegExp(`(?:partials/${language}/|/${language}[.])`).test(name));
  const texts = own.map((name) => readFileSync(join("templates", name), "utf8"));
  writeFileSync(`dist/templates.${language}.cjs`, precompile(texts));
}
