import { spawnSync } from "node:child_process";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { describe, expect, test } from "vitest";
import { version } from "../../src/cli/version.ts";
import { type LanguageTag, languageTags } from "../../src/company/language-tag.ts";
import { messagesOf } from "../../src/language/messages-by-language.ts";
import { minimum } from "../companies/companies.ts";
import { scene } from "../fakes/host.ts";
import type { Scene } from "../fakes/host.ts";
import { revision } from "../fakes/revision.ts";
import { noBrowserHere, printingBrowser } from "../fakes/printer.ts";

const { help } = await messagesOf("en");
const smallest = stringify(minimum);
const file = (language: string, name: string): string =>
  join(import.meta.dirname, `transcripts/${language}/${name}.txt`);

/** The example of a company that speaks a language. */
const examples = {
  en: "meridian",
  el: "avra-aigaiou",
  cs: "teplo-domova",
  hu: "orokzold-kertcentrum",
} as const;

function everythingBefore(language: LanguageTag): string {
  return readFileSync(join(import.meta.dirname, `../../examples/${examples[language]}.yaml`), "utf8");
}

/** The same company with a looser, a stricter and a removed promise, and another fact. */
function everything(language: LanguageTag): string {
  return everythingBefore(language)
    .replace(/(email: .*replyWithin: )\d+ hours?/, "$1 30 hours")
    .replace(/(acknowledgeWithin: )\d+ minutes/, "$110 minutes")
    .replace(/\n {2}chat: .*/, "")
    .replace(/churn: \d+/, "churn: 5");
}

/** A command line and what it left behind, without what differs between machines and versions. */
async function transcript({ folder, run }: Scene, argv: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(...argv);
  const typed = argv.map((word) => (/^[\w.,:/=-]+$/.test(word) ? word : `'${word}'`)).join(" ");
  return `$ charter ${typed}\n${stdout}${stderr}[${String(code)}]\n`
    .replaceAll(folder, "/work")
    .replaceAll(version, "1.2.3")
    .replaceAll(/\d+ kB/g, "000 kB");
}

/** Every way to get a command line wrong, over a folder with `charter.yaml` in English, `both.yaml` in two languages. */
const wrong: readonly (readonly string[])[] = [
  ["rendr"],
  ["xyz", "--help-me"],
  ["help", "rendr"],
  ["check", "--formt", "json"],
  ["check", "--xyz"],
  ["check", "--format"],
  ["check", "--format", "xml"],
  ["check", "--max-warnings", "few"],
  ["check", "--today", "2026-02-30"],
  ["check", "--root", "nowhere"],
  ["check", "-", "-"],
  ["check", "branches/*.yaml"],
  ["schema", "a.yaml"],
  ["promises", "a.yaml", "b.yaml"],
  ["calendar", "--language", "hu", "charter.yaml"],
  ["calendar", "-o", "./charter.yaml", "charter.yaml"],
  ["preview", "-"],
  ["preview", "--port", "80000"],
  ["diff", "charter.yaml"],
  ["explain"],
  ["diff", "-", "-"],
  ["diff", "v9:charter.yaml", "charter.yaml"],
  ["diff", "charter.yaml", "-", "--write-changes"],
  ["render", "--jobs", "many"],
  ["render", "--shard", "5/4"],
  ["render", "--to", "docx"],
  ["render", "--to", "md,\u001b[31mred"],
  ["render", "--document", "polcy"],
  ["render", "--language", "hu"],
  ["render", "--check", "--dry-run"],
  ["render", "--prune", "-o", "a.md", "--document", "policy"],
  ["render", "--parallel", "en"],
  ["render", "--parallel", "en,hu", "--to", "html"],
  ["render", "--parallel", "en,hu", "--to", "md", "-o", "-"],
  ["render", "charter.yaml", "./charter.yaml"],
  ["render", "-o", ""],
  ["render", "-o", "a.docx"],
  ["render", "-o", "-"],
  ["render", "-o", "a.html", "--to", "md"],
  ["render", "-o", "a.md"],
  ["render", "-o", "-", "--to", "md"],
  ["render", "-o", "a.md", "--document", "policy", "charter.yaml", "both.yaml"],
  ["render", "-o", "-", "--to", "md", "--document", "policy", "both.yaml"],
  ["render", "-o", "-", "--to", "md", "--document", "policy", "--format", "json"],
];

describe.for(languageTags)("in %s", (language) => {
  const environment = { CHARTER_LANGUAGE: language };

  test("the help of the program and of each command", async () => {
    for (const command of ["", ...Object.keys(help.commands)]) {
      const argv = command === "" ? ["--help"] : [command, "--help"];
      const { code, stdout, stdoutBytes, stderr } = await scene({}, { environment }).run(...argv);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(new TextDecoder("utf-8", { fatal: true }).decode(stdoutBytes)).toBe(stdout);
      expect(stdout.split("\n").filter((line) => Array.from(line).length > 80)).toEqual([]);
      await expect(stdout).toMatchFileSnapshot(file(language, ["help", command].filter(Boolean).join("-")));
    }
  });

  test("what is wrong with a command line", async () => {
    const both = smallest
      .replace("  - en\n", "  - en\n  - hu\n")
      .replace(/role: (.*)/, 'role: { en: "$1", hu: "$1" }');
    const pieces: string[] = [];
    for (const argv of wrong) {
      const openRevision = revision({ ok: false, problem: "unknown", detail: "" });
      const place = scene({ "charter.yaml": smallest, "both.yaml": both }, { environment, openRevision });
      pieces.push(await transcript(place, argv));
    }
    for (const [name, value] of [
      ["CHARTER_TODAY", "tomorrow"],
      ["SOURCE_DATE_EPOCH", "now"],
    ] as const) {
      const place = scene({ "charter.yaml": smallest }, { environment: { ...environment, [name]: value } });
      pieces.push(await transcript(place, ["render", "--to", "md"]));
    }
    pieces.push(await transcript(scene({}, { environment }), ["check"]));
    expect(pieces.filter((piece) => !piece.endsWith("[2]\n"))).toEqual([]);
    await expect(pieces.join("\n")).toMatchFileSnapshot(file(language, "usage"));
  });

  test("what the commands report", async () => {
    const files = { "charter.yaml": smallest, folder: "", "a/b.yaml": smallest };
    const inPlace = scene(files, { environment });
    const pieces: string[] = [];
    const say = async (place: Scene, ...argv: readonly string[]): Promise<void> => {
      pieces.push(await transcript(place, argv));
    };
    await say(inPlace, "check", "none.yaml", "a");
    await say(inPlace, "render", "--to", "md", "--document", "policy", "--dry-run");
    await say(inPlace, "render", "--to", "md", "--document", "policy");
    await say(inPlace, "render", "--to", "md", "--document", "policy,charter", "--dry-run", "charter.yaml");
    await say(inPlace, "render", "--to", "md", "--document", "policy,charter", "charter.yaml");
    await say(inPlace, "render", "--document", "policy", "-o", "policy.md", "charter.yaml");
    await say(inPlace, "render", "--document", "policy", "-o", "policy.md", "charter.yaml");
    await say(inPlace, "render", "--document", "policy", "--to", "md", "-o", "folder", "charter.yaml");
    await say(inPlace, "promises", "--format", "md", "charter.yaml");
    await say(inPlace, "calendar", "charter.yaml");
    const noBrowser = scene(files, { environment, openPrinter: noBrowserHere });
    await say(noBrowser, "render", "--to", "pdf", "--document", "policy", "charter.yaml");
    await say(noBrowser, "doctor");
    const { opening } = printingBrowser({ sandboxed: false });
    const noSandbox = scene(files, { environment, openPrinter: opening });
    await say(noSandbox, "render", "--to", "pdf", "--document", "policy", "charter.yaml");
    await say(noSandbox, "doctor");
    const { opening: failing } = printingBrowser({ failsOn: "<html" });
    const fails = scene(files, { environment, openPrinter: failing });
    await say(fails, "render", "--to", "pdf", "--document", "policy", "charter.yaml");
    await say(fails, "doctor");
    const broken = scene(files, { environment, openPrinter: () => Promise.reject(new Error("boom")) });
    await say(broken, "doctor");
    await expect(pieces.join("\n")).toMatchFileSnapshot(file(language, "reports"));
  });

  test("what is not as it would be written", async () => {
    const { opening: openPrinter } = printingBrowser();
    const facts = everythingBefore(language);
    const place = scene({ "charter.yaml": facts }, { environment, openPrinter });
    const at = (name: string): string => join(place.folder, "out", name);
    const change = (name: string, edit: (text: string) => string): void => {
      writeFileSync(at(name), edit(readFileSync(at(name), "utf8")));
    };
    const few = ["--to", "md,pdf", "--document", "policy,charter", "charter.yaml"];
    const pieces: string[] = [];
    const say = async (...argv: readonly string[]): Promise<void> => {
      pieces.push(await transcript(place, ["render", ...argv]));
    };
    await place.run("render", ...few);
    await say("--check", ...few);
    change("charter.lock", (text) =>
      text
        .replace(/"program": "[^"]*"/, '"program": "1.0.0"')
        .replace(/"browser": "[^"]*"/, '"browser": "140.0"')
        .replace(
          /"en": "[^"]*"|"el": "[^"]*"|"cs": "[^"]*"|"hu": "[^"]*"/,
          (line) => `${line.slice(0, 6)}"${"0".repeat(64)}"`,
        ),
    );
    change(`${language}/policy.md`, (text) => text.replace(/^# .*/, "# ***"));
    rmSync(at(`${language}/charter.md`));
    writeFileSync(at(`${language}/notes.txt`), "…");
    change(`${language}/policy.pdf`, (text) => `${text}%`);
    await say("--check", ...few);
    await say(...few);
    writeFileSync(join(place.folder, "charter.yaml"), everything(language));
    await say("--check", "--to", "md", "--document", "charter", "charter.yaml");
    await place.run("render", ...few);
    change("charter.lock", (text) =>
      text.replaceAll("charter.md", "rules.md").replaceAll("charter.pdf", "rules.pdf"),
    );
    for (const format of ["md", "pdf"])
      renameSync(at(`${language}/charter.${format}`), at(`${language}/rules.${format}`));
    writeFileSync(at(`${language}/charter.md`), "…");
    change(`${language}/rules.md`, (text) => `${text}…`);
    await say("--to", "md,pdf", "charter.yaml");
    await say("--to", "md,pdf", "--prune", "charter.yaml");
    for (const text of ["{", '{ "charter": 2 }', "<<<<<<< HEAD\n"]) {
      change("charter.lock", () => text);
      await say("--check", "--to", "md,pdf", "charter.yaml");
    }
    await expect(pieces.join("\n")).toMatchFileSnapshot(file(language, "drift"));
  });

  test("what changed between two editions", async () => {
    const pieces: string[] = [];
    for (const problem of ["no-git", "no-repository", "failed"] as const) {
      const openRevision = revision({ ok: false, problem, detail: "ENOSPC" });
      const place = scene({ "a.yaml": smallest }, { environment, openRevision });
      pieces.push(await transcript(place, ["diff", "HEAD:a.yaml", "a.yaml"]));
    }
    const openRevision = revision({ "a.yaml": smallest });
    const changed = everything(language);
    const place = scene(
      { "a.yaml": everythingBefore(language), "b.yaml": changed },
      { environment, openRevision },
    );
    for (const argv of [
      ["a.yaml", "a.yaml"],
      ["HEAD:none.yaml", "a.yaml"],
      ["a.yaml", "b.yaml"],
      ["a.yaml", "b.yaml", "--format", "md"],
    ])
      pieces.push(await transcript(place, ["diff", ...argv]));
    // What was reported is above; here it is about what was written.
    for (const argv of [
      ["a.yaml", "b.yaml"],
      ["a.yaml", "b.yaml"],
      ["a.yaml", "a.yaml"],
    ]) {
      const { code, stderr } = await place.run("diff", ...argv, "--write-changes");
      pieces.push(`$ charter diff ${argv.join(" ")} --write-changes\n${stderr}[${String(code)}]\n`);
    }
    const written = readFileSync(join(place.folder, "b.yaml"), "utf8");
    pieces.push(/^document:[\s\S]*?(?=^\S)/m.exec(written)?.[0].trimEnd().concat("\n") ?? "");
    await expect(pieces.join("\n")).toMatchFileSnapshot(file(language, "diff"));
  });

  test("what names and sentences lead to", async () => {
    const example = everythingBefore(language);
    const place = scene({ "charter.yaml": example }, { environment });
    const pieces: string[] = [];
    for (const argv of [
      ["facts/unknown-key"],
      ["email.reply"],
      ["charter.short#email.reply"],
      ["escalation[0].when"],
      ["channels.phone.voicemail"],
      ["company.country"],
      ["policy.short"],
      ["D8.S5.C4"],
      ["example"],
      ["email.repyl"],
    ])
      pieces.push(await transcript(place, ["explain", ...argv]));
    const nobody = scene({}, { environment });
    pieces.push(await transcript(nobody, ["explain", "charter.short#email.reply"]));
    const misspelt = smallest.replace("contact:", "contcat:").replace("resolveWithin", "resolvWithin");
    const wrongFile = scene({ "charter.yaml": misspelt }, { environment });
    pieces.push(await transcript(wrongFile, ["check", "--fix"]));
    pieces.push(await transcript(scene({}, { environment }), ["check", "-", "--fix"]));
    await expect(pieces.join("\n")).toMatchFileSnapshot(file(language, "explain"));
  });

  test("what programs read is the same as in English", async () => {
    for (const argv of [
      ["promises", "--format", "json"],
      ["diff", "charter.yaml", "charter.yaml", "--format", "json"],
      ["explain", "email.reply", "--format", "json"],
      ["promises", "--format", "csv"],
      ["schema"],
      ["render", "--to", "md", "--dry-run", "--format", "json"],
      ["--version"],
    ]) {
      const here = await scene({ "charter.yaml": smallest }, { environment }).run(...argv);
      const english = await scene({ "charter.yaml": smallest }).run(...argv);
      expect(here.stdout).toBe(english.stdout);
    }
  });
});

test("help arrives whole through a pipe", () => {
  const charter = join(import.meta.dirname, "../../bin/charter.js");
  const environment = { ...process.env, CHARTER_LANGUAGE: "el" };
  const { stdout } = spawnSync(process.execPath, [charter, "--help"], { encoding: "utf8", env: environment });
  expect(stdout).toBe(readFileSync(file("el", "help"), "utf8"));
});
