import { expect, test } from "vitest";
import { allCommands, shapeOf } from "../../src/cli/completion/command-line.ts";
import type { CommandShape } from "../../src/cli/completion/command-line.ts";
import { commandTree } from "../fakes/command-tree.ts";
import { markdownFiles, textOf } from "./project.ts";

const tree = await commandTree("en");
const commands = allCommands(shapeOf(tree.program, tree.words));

/** A line that runs the program: in a code block, or in code within a sentence. */
interface CommandLine {
  readonly text: string;
  /** The words after `charter`. */
  readonly words: readonly string[];
}

/** How a line begins that runs the program, and what follows up to a pipe, a comment or the end. */
const started =
  /^(?:.*[(;] ?|.* service-|[ $-]*(?:run: |npx )?)charter ((?:--?[a-z]|[a-z]+(?=\s|$))[^|;&>)#]*)/;

/** Every line of a text that runs `charter`, wherever it stands in code: `$ charter …`, `npx charter …`, `run: charter …`. */
function commandLines(markdown: string): readonly CommandLine[] {
  const blocks = [...markdown.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].map(([, block = ""]) => block);
  const prose = markdown.replaceAll(/^```[\s\S]*?^```$/gm, "");
  const inline = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
  return [...blocks.flatMap((block) => block.split("\n")), ...inline].flatMap((line) => {
    const [, rest] = started.exec(line) ?? [];
    return rest === undefined ? [] : [{ text: line.trim(), words: rest.trim().split(/\s+/) }];
  });
}

/** What the program would not understand of a command line. */
function mistakes({ text, words: typed }: CommandLine): readonly string[] {
  const command = commandOf(typed);
  if (command === undefined) return [`${text}: there is no command ${typed[0] ?? ""}`];
  return typed.flatMap((word, index) => {
    const [name = "", joined] = word.split("=");
    if (!/^--?[a-zA-Z]/.test(word)) return [];
    const flag = command.flags.find(({ names }) => names.includes(name));
    if (flag === undefined) return [`${text}: there is no flag ${name}`];
    const offer = flag.value?.offer;
    const value = joined ?? typed[index + 1] ?? "";
    if (offer === undefined || !("choices" in offer) || !/^[a-z,-]+$/.test(value)) return [];
    const given = offer.kind === "list-of" ? value.split(",") : [value];
    return given
      .filter((each) => !offer.choices.includes(each))
      .map((each) => `${text}: ${name} takes no ${each}`);
  });
}

/** The command with the longest path that the line begins with; the program itself where it begins with a flag. */
function commandOf(typed: readonly string[]): CommandShape | undefined {
  const line = `${typed.join(" ")} `;
  const found = commands.filter(({ path }) => path !== "" && line.startsWith(`${path} `));
  return found.at(-1) ?? (typed[0]?.startsWith("-") === true ? commands[0] : undefined);
}

test.for(markdownFiles().map((file) => ({ file })))(
  "every command line in $file is one that the program takes",
  ({ file }) => {
    expect(commandLines(textOf(file)).flatMap(mistakes)).toEqual([]);
  },
);

test("command lines are found, and mistakes in them", () => {
  expect(commandLines(textOf("README.md")).length).toBeGreaterThan(10);
  const line = "`charter render --to md,docx --pages 3 x.yaml` and `$ charter rendr`";
  expect(
    commandLines(line)
      .flatMap(mistakes)
      .map((each) => each.replace(/^.*: /, "")),
  ).toEqual(["--to takes no docx", "there is no flag --pages", "there is no command rendr"]);
});
