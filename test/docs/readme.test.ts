import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { kinds } from "../../src/company/kind.ts";
import { exitCode } from "../../src/cli/exit-code.ts";
import { scene } from "../fakes/host.ts";
import { printingBrowser } from "../fakes/printer.ts";
import { codeBlocks, tableRows, textOf, under } from "./project.ts";

const readme = textOf("README.md");

describe("the reference of the README", () => {
  const rows = tableRows(under("## Commands", readme)).map(([command = "", , flags = ""]) => ({
    name: /charter (\w+)/.exec(command)?.[1] ?? "",
    command,
    flags,
  }));

  test("lists the commands of the program", async () => {
    const { stdout } = await scene().run("--help");
    const commands = /^Commands:\n([\s\S]*?)\n\n/m.exec(stdout)?.[1] ?? "";
    const names = [...commands.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name);
    expect(rows.map(({ name }) => name)).toEqual(names.filter((name) => name !== "help"));
  });

  test.for(rows)("lists the arguments and flags of $name", async ({ name, command, flags }) => {
    const { stdout } = await scene().run("help", name);
    const inHelp = [...stdout.matchAll(/^ {2}(?:(-\w), )?(--[\w-]+)/gm)].map(
      ([, short, long]) => short ?? long,
    );
    const shared = ["--today", "--root", "--templates"].filter((flag) => inHelp.includes(flag));
    const listed = [...flags.matchAll(/`(--?[\w-]+)/g)].map(([, flag]) => flag);
    expect(new Set(inHelp)).toEqual(new Set([...listed, ...shared, "-h"]));
    const argument = /^Usage: charter \w+ \[options\] ?(.*)$/m.exec(stdout)?.[1] ?? "";
    expect(command).toBe(`\`${["charter", name, argument].join(" ").trim()}\``);
  });

  test("lists the exit codes of the program", () => {
    const codes = tableRows(under("### Exit codes", readme)).map(([code]) => Number(code));
    expect(codes).toEqual(Object.values(exitCode));
  });

  test("lists the kinds of documents", () => {
    const sentence = /The kinds are ([^.]+)\./.exec(readme)?.[1] ?? "";
    expect([...sentence.matchAll(/`([a-z-]+)`/g)].map(([, kind]) => kind)).toEqual(kinds);
  });
});

describe("the first five minutes of the README", () => {
  const [facts = "", channel = ""] = codeBlocks("yaml", readme);
  const extended = facts.replace(/^complaints:/m, `${channel}complaints:`);
  const wrong = extended.replace("replyWithin", "replyWithn").replace("3 rings", "3");

  /** What the README says that a command printed. */
  function transcript(command: string): string {
    const block = codeBlocks("console", readme).find((text) => text.startsWith(`$ ${command}\n`));
    if (block === undefined) throw new Error(`The README does not run ${command}.`);
    return block.slice(command.length + 3);
  }

  test("begin with facts that check without a finding", async () => {
    const { code, stdout } = await scene({ "charter.yaml": facts }).run("check", "charter.yaml");
    expect({ code, stdout }).toEqual({ code: 0, stdout: transcript("charter check charter.yaml") });
  });

  test("go on to write every document", async () => {
    const { opening } = printingBrowser();
    const { code, stderr } = await scene({ "charter.yaml": facts }, { openPrinter: opening }).run(
      "render",
      "charter.yaml",
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: transcript("charter render charter.yaml") });
  });

  test("state a new promise in several documents", async () => {
    const place = scene({ "charter.yaml": extended });
    const { code } = await place.run("render", "--to", "md", "charter.yaml");
    const found = kinds.toSorted().flatMap((kind) => {
      const path = `out/en/${kind}.md`;
      const lines = readFileSync(join(place.folder, path), "utf8").split("\n");
      return lines.filter((line) => line.includes("3 rings")).map((line) => `${path}:${line}\n`);
    });
    expect({ code, found: found.join("") }).toEqual({
      code: 0,
      found: transcript('grep "3 rings" out/en/*.md'),
    });
  });

  test("end with the list of promises", async () => {
    const { stdout } = await scene({ "charter.yaml": extended }).run("promises", "charter.yaml");
    const [shown = ""] = transcript("charter promises charter.yaml").split("    …");
    expect(stdout.slice(0, shown.length)).toBe(shown);
    expect(shown).toContain("phone.answer");
  });

  test("show the findings as they are", async () => {
    const { code, stdout } = await scene({ "wrong.yaml": wrong }).run("check", "wrong.yaml");
    expect({ code, stdout }).toEqual({ code: 1, stdout: transcript("charter check wrong.yaml") });
  });
});
