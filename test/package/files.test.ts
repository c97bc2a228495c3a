import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { kinds, lengths } from "../../src/company/kind.ts";
import { languageTags } from "../../src/company/language-tag.ts";
import { filesUnder, packed } from "./packed.ts";

const { files, size } = packed();

/** Folders whose every file belongs in the package, as it stands in the project. */
const whole = ["bin", "examples", "schema", "templates"];

test("what is in the package beside what is built", () => {
  const others = files.filter((path) => !path.startsWith("dist/"));
  const named = ["CHANGELOG.md", "LICENSE", "README.md", "THIRD-PARTY-NOTICES.md", "package.json"];
  expect(others).toEqual([...named, ...whole.flatMap(filesUnder)].toSorted());
});

test("the library is there, file by file, with its types", () => {
  const sources = filesUnder("src").filter(
    // What the preview shows in a browser is one file of its own.
    (path) => path.endsWith(".ts") && !path.startsWith("src/preview/page/"),
  );
  const wanted = sources.flatMap((path) => {
    const built = path.replace(/^src/, "dist").replace(/\.ts$/, "");
    return [`${built}.d.ts`, `${built}.js`];
  });
  const built = files.filter((path) => /^dist\/.*\.(?:js|ts|map)$/.test(path));
  expect(built).toEqual(["dist/preview-page.js", ...wanted].toSorted());
});

test("the command is there: its start, what each command loads, and nothing but bundles", () => {
  const bundles = files.filter((path) => path.startsWith("dist/command/"));
  const late = filesUnder("src/cli")
    .filter((path) => path.endsWith("-command.ts"))
    .flatMap((path) => /import\("\.\/(.+?)\.ts"\)/.exec(readFileSync(path, "utf8"))?.[1] ?? []);
  expect(late.length).toBeGreaterThan(8);
  const wanted = ["charter", ...late.map((name) => `cli-${name.replace("/", "-")}`)].map(
    (name) => `dist/command/${name}.cjs`,
  );
  // What is loaded by several commands, or alone, may go by its own short name.
  expect(bundles).toEqual(expect.arrayContaining(wanted.filter((path) => !path.includes("render-render"))));
  expect(bundles.filter((path) => !/^dist\/command\/[\w.-]+\.cjs$/.test(path))).toEqual([]);
});

test("each document is there as a compiled template, in each language", () => {
  const documents = languageTags.flatMap((tag) =>
    kinds.flatMap((kind) => lengths.map((length) => `${kind}.${tag}.${length}`)),
  );
  const built = files.filter((path) => path.startsWith("dist/templates/"));
  expect(built).toEqual(
    [...documents, ...languageTags].map((name) => `dist/templates/${name}.cjs`).toSorted(),
  );
});

test("the manual page is there in each language, and nothing else was built", () => {
  const built = files.filter((path) => path.startsWith("dist/") && !/\.(?:cjs|js|d\.ts)$/.test(path));
  const folders = ["cs/man1", "el/man1", "hu/man1", "man1"];
  const manuals = folders.map((folder) => `dist/man/${folder}/charter.1`);
  expect(built).toEqual([
    "dist/THIRD-PARTY-LICENSES.txt",
    ...manuals,
    "dist/preview-page.css",
    "dist/zlib.wasm",
  ]);
});

test("nothing of the workplace is in the package, and it stays small", () => {
  expect(
    files.filter((path) => /(?:^|\/)(?:test|docs|bench|\.[^/]*)(?:\/|$)|\.tgz$|tsbuildinfo/.test(path)),
  ).toEqual([]);
  expect(size).toBeLessThan(16_000_000);
});
