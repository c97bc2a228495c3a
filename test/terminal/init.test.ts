import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { LanguageTag } from "../../src/company/language-tag.ts";
import { wizardWordsOf } from "../../src/language/wizard-packs.ts";
import type { QuestionId } from "../../src/language/wizard-words.ts";
import { hasTmux, openTerminal } from "./tmux.ts";
import type { Terminal } from "./tmux.ts";
import { wizardIn } from "./wizard.ts";

if (!hasTmux) console.warn("The tests in a real terminal are skipped: tmux is not installed.");

/** The starter path, question by question, up to the review. */
const starter: readonly (readonly [QuestionId, string?])[] = [
  ["language"],
  ["languages"],
  ["company.name", 'Smith & "Sons": the #1'],
  ["company.country", "GB"],
  ["company.parts"],
  ["channels"],
  ["channels.phone.number", "+44 20 7946 0010"],
  ["channels.email.address", "care@smith.example"],
  ["preset"],
  ["channels.times"],
  ["channels.parts"],
  ["hours.open", "Monday-Friday 9:00-17:00"],
  ["hours.timezone"],
  ["people.*.name", "Dana Smith"],
  ["people.*.role", "Owner"],
  ["people.*.email", "dana@smith.example"],
  ["people.*.phone"],
  ["people.*.more"],
  ["people.parts"],
  ["complaints.contact.email", "complaints@smith.example"],
  ["complaints.contact.phone"],
  ["complaints.times"],
  ["complaints.parts"],
  ["measures.parts"],
  ["control.dates"],
  ["control.parts"],
];

describe.skipIf(!hasTmux)("charter init in a real terminal", () => {
  let folder = "";
  let terminal: Terminal | null = null;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "charter-terminal-"));
  });
  afterEach(() => {
    terminal?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const start = (language: LanguageTag = "en", columns = 100, rows = 40) => {
    terminal?.close();
    terminal = openTerminal(folder, ["init", "--today", "2026-11-22"], columns, rows);
    return { terminal, ...wizardIn(terminal, language) };
  };
  const inFile = (name: string): string => readFileSync(join(folder, name), "utf8");
  const ended = (code: number) => (screen: string) => screen.includes(`ended with ${String(code)}`);

  test("from nothing to rendered documents, with at most thirty answers", async () => {
    const { answer, terminal: window } = start();
    for (const [id, text] of starter) await answer(id, text);
    await answer("review");
    await answer("render");
    const screen = await window.until((shown) => shown.includes("ended with"), "its end");
    // Without a browser the PDF files are missing, which is code 3.
    expect(screen).toMatch(/ended with [03]$/);
    expect(screen).toContain("charter render --handbook charter.yaml");
    expect(inFile("charter.yaml")).toContain(`name: 'Smith & "Sons": the #1'`);
    expect(existsSync(join(folder, "out/en/charter.html"))).toBe(true);
    expect(readdirSync(folder)).toEqual(["charter.yaml", "out"]);
    expect(starter.length + 2).toBeLessThanOrEqual(30);
  });

  test("back three questions and forward again keeps the later answers", async () => {
    const { answer, asked, terminal: window } = start();
    for (const [id, text] of starter.slice(0, 8)) await answer(id, text);
    await asked("preset");
    for (const id of ["channels.email.address", "channels.phone.number", "channels"] as const) {
      window.press("Escape");
      await asked(id);
    }
    window.press("Enter");
    expect(await asked("channels.phone.number")).toMatch(/^> \+44 20 7946 0010$/m);
    window.type("1", "Enter");
    expect(await asked("channels.email.address")).toMatch(/^> care@smith.example$/m);
    window.press("Enter");
    await asked("preset");
    expect(inFile(".charter.yaml.draft")).toContain("+44 20 7946 00101");
  });

  test("Ctrl+C in the middle of an answer is one line and code 130, and the next run goes on there", async () => {
    const first = start();
    for (const [id, text] of starter.slice(0, 6)) await first.answer(id, text);
    await first.asked("channels.phone.number");
    first.terminal.type("+44 20", "C-c");
    const screen = await first.terminal.until(ended(130), "code 130");
    expect(screen.split("\n").at(-2)).toContain(".charter.yaml.draft");
    expect(readdirSync(folder)).toEqual([".charter.yaml.draft"]);
    const second = start();
    await second.terminal.until((shown) => shown.includes("(6)"), "the offer to go on");
    second.terminal.press("Enter");
    await second.asked("channels.phone.number");
  });

  test("a closed terminal keeps the answers", async () => {
    const { answer, asked, terminal: window } = start();
    for (const [id, text] of starter.slice(0, 6)) await answer(id, text);
    await asked("channels.phone.number");
    window.close();
    const second = start();
    await second.terminal.until((shown) => shown.includes("(6)"), "the offer to go on");
  });

  test("two hundred characters, and windows that get narrow and wide", async () => {
    const { answer, asked, terminal: window } = start("en", 100, 40);
    await answer("language");
    await answer("languages");
    await asked("company.name");
    const long = "The Meridian Company of Home Repairs ".repeat(6).slice(0, 199);
    window.type(`${long}X`);
    await window.until((shown) => shown.includes("X"), "the whole answer");
    // The terminal breaks the old lines by itself, without our indentation.
    const isDrawnFor =
      (columns: number) =>
      (shown: string): boolean => {
        const rows = shown.slice(shown.lastIndexOf("\n> ") + 1, shown.lastIndexOf("X") + 1).split("\n");
        const isIndented = rows.slice(1).every((row) => row.startsWith("  "));
        const isFull = rows.slice(0, -1).every((row) => row.length > columns - 8 && row.length < columns);
        const typed = rows.map((row) => row.slice(2)).join("");
        return isIndented && isFull && typed.replaceAll(" ", "") === `${long}X`.replaceAll(" ", "");
      };
    for (const columns of [50, 33, 120]) {
      window.resize(columns, 40);
      const screen = await window.until(isDrawnFor(columns), `the window of ${String(columns)} columns`);
      expect(screen.split("What is the company")).toHaveLength(2);
    }
    window.press("Enter");
    await asked("company.country");
    expect(inFile(".charter.yaml.draft")).toContain(`${long}X`);
  });

  test.for([
    { language: "el", name: "Αύρα Αιγαίου Ε.Π.Ε.", down: 1 },
    { language: "cs", name: "Teplo domova s.r.o. – Říční 5", down: 2 },
    { language: "hu", name: "Őrökzöld Kertcentrum – árvíztűrő tükörfúrógép", down: 3 },
  ] as const)("speaks and reads $language", async ({ language, name, down }) => {
    const english = start();
    await english.asked("language");
    for (let step = 0; step < down; step += 1) english.terminal.press("Down");
    english.terminal.press("Enter");
    const { answer, asked } = wizardIn(english.terminal, language);
    await answer("languages");
    await asked("company.name");
    // As a dead key gives it: the letter, then its mark.
    english.terminal.type(name.normalize("NFD"));
    const screen = await english.terminal.until((shown) => shown.normalize().includes(name), "the name");
    expect(screen.normalize()).toMatch(new RegExp(`^> ${name}$`, "m"));
    english.terminal.press("Enter");
    await asked("company.country");
    expect(inFile(".charter.yaml.draft")).toContain(name);
  });

  test("pasted lines are one answer", async () => {
    const { answer, asked, terminal: window } = start();
    await answer("language");
    await answer("languages");
    await asked("company.name");
    window.paste("Smith\nand\nSons");
    await window.until((shown) => /^> Smith and Sons$/m.test(shown), "one line");
    window.press("Enter");
    await asked("company.country");
  });

  test("an old file is changed by one line", async () => {
    const meridian = readFileSync(join(import.meta.dirname, "../../examples/meridian.yaml"), "utf8");
    writeFileSync(join(folder, "charter.yaml"), meridian);
    const { asked, terminal: window } = start("en", 100, 200);
    const { text } = wizardWordsOf("en");
    await asked("review");
    // Down to "change an answer", then the section, then the question by its wording.
    const choose = async (label: string): Promise<void> => {
      for (let step = 0; step < 60; step += 1) {
        const active = await window.until((shown) => /^> /m.test(shown), "a list");
        if (/^> (.*)$/gm.exec(active.slice(active.lastIndexOf("\n> ")))?.[1]?.startsWith(label)) break;
        window.press("Down");
        await window.until((shown) => shown !== active, "the next entry");
      }
      window.press("Enter");
    };
    await choose("Change");
    await window.until((shown) => shown.includes(text.changeSection[0]), "the sections");
    await choose("Channels");
    await window.until((shown) => shown.includes(text.changeQuestion[0]), "the questions");
    await choose("How soon do you answer an e-mail?");
    await asked("channels.email.replyWithin");
    window.press("C-u");
    window.type("8 hours", "Enter");
    await asked("review");
    window.press("Enter");
    await asked("render");
    window.press("Down", "Enter");
    await window.until(ended(0), "its end");
    const [before, after] = [meridian.split("\n"), inFile("charter.yaml").split("\n")];
    expect(after).toHaveLength(before.length);
    expect(after.filter((line, index) => line !== before[index])).toEqual([
      expect.stringContaining("8 hours"),
    ]);
  });
});
