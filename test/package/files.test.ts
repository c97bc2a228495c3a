import { expect, test } from "vitest";
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
  const sources = filesUnder("src").filter((path) => path.endsWith(".ts"));
  const wanted = sources.flatMap((path) => {
    const built = path.replace(/^src/, "dist").replace(/\.ts$/, "");
    return [`${built}.d.ts`, `${built}.js`];
  });
  const built = files.filter((path) => /^dist\/.*\.(?:js|ts|map)$/.test(path));
  expect(built).toEqual(wanted.toSorted());
});

test("the command is there in its bundles", () => {
  const languages = ["cs", "el", "en", "hu"];
  const bundles = ["charter", "completion", "printer", "prompter", "work"];
  const wanted = [...bundles, ...languages.flatMap((tag) => [`messages.${tag}`, `templates.${tag}`])];
  const built = files.filter((path) => /^dist\/.*\.cjs$/.test(path));
  expect(built).toEqual(wanted.map((name) => `dist/${name}.cjs`).toSorted());
});

test("the manual page is there in each language, and nothing else was built", () => {
  const built = files.filter((path) => path.startsWith("dist/") && !/\.(?:cjs|js|d\.ts)$/.test(path));
  const folders = ["cs/man1", "el/man1", "hu/man1", "man1"];
  expect(built).toEqual(folders.map((folder) => `dist/man/${folder}/charter.1`));
});

test("nothing of the workplace is in the package, and it stays small", () => {
  expect(
    files.filter((path) => /(?:^|\/)(?:test|docs|bench|\.[^/]*)(?:\/|$)|\.tgz$|tsbuildinfo/.test(path)),
  ).toEqual([]);
  expect(size).toBeLessThan(16_000_000);
});
