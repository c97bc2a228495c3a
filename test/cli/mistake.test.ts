import { Argument, Command, CommanderError, Option } from "commander";
import { expect, test } from "vitest";
import { wordMistake } from "../../src/cli/mistake.ts";
import { messagesOf } from "../../src/language/messages-by-language.ts";

const { usage } = await messagesOf("hu");

/** What commander throws at a command line. */
function refusalOf(argv: readonly string[]): CommanderError {
  const program = new Command("charter").exitOverride().configureOutput({ outputError: () => undefined });
  program
    .command("diff")
    .addArgument(new Argument("<OLD>"))
    .option("-o, --output <path>")
    .addOption(new Option("--poster").conflicts("card"))
    .option("--card")
    .action(() => undefined);
  program
    .command("sign")
    .requiredOption("--name <name>")
    .action(() => undefined);
  program.command("check").action(() => undefined);
  program.command("chart").action(() => undefined);
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error;
    throw error;
  }
  throw new Error("Commander took it.");
}

test.for([
  { argv: ["xyz"], want: usage.unknownCommand("xyz", []) },
  { argv: ["dif"], want: usage.unknownCommand("dif", ["diff"]) },
  { argv: ["char"], want: usage.unknownCommand("char", ["chart"]) },
  { argv: ["chac"], want: usage.unknownCommand("chac", ["chart", "check"]) },
  { argv: ["it's 'this'\nand (that?)"], want: usage.unknownCommand("it's 'this'\nand (that?)", []) },
  { argv: ["diff", "a", "--xyz"], want: usage.unknownOption("--xyz", []) },
  { argv: ["diff", "a", "--cart"], want: usage.unknownOption("--cart", ["--card"]) },
  { argv: ["diff", "a", "-o"], want: usage.valueMissing("--output") },
  { argv: ["diff"], want: usage.argumentMissing("OLD") },
  { argv: ["diff", "a", "b", "c"], want: usage.tooManyArguments(1, 3) },
  { argv: ["check", "a"], want: usage.tooManyArguments(0, 1) },
  { argv: ["sign"], want: usage.optionMissing("--name") },
  { argv: ["diff", "a", "--poster", "--card"], want: usage.notTogether("--poster", "--card") },
])("$argv", ({ argv, want }) => {
  expect(wordMistake(refusalOf(argv), usage)).toBe(want);
});
