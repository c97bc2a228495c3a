import type { Command, Option } from "commander";
import type { HelpWords } from "../../language/messages-help.ts";

/** What a shell can offer in the place of a value. */
export type Offer =
  | { readonly kind: "nothing" }
  | { readonly kind: "one-of" | "list-of"; readonly choices: readonly string[] }
  | { readonly kind: "facts-files" | "files" | "folders" };

export interface FlagShape {
  /** The short form first, where there is one: `-o`, `--output`. */
  readonly names: readonly string[];
  readonly does: string;
  /** `null` for a flag without a value. */
  readonly value: { readonly name: string; readonly offer: Offer } | null;
}

export interface ArgumentShape {
  readonly name: string;
  readonly offer: Offer;
  readonly isVariadic: boolean;
}

/** A command as a shell or a manual shows it. */
export interface CommandShape {
  /** The words that lead to it, without the program's name: `templates list`; empty for the program itself. */
  readonly path: string;
  readonly name: string;
  readonly does: string;
  readonly flags: readonly FlagShape[];
  readonly arguments: readonly ArgumentShape[];
  /** The paths of the commands below it. */
  readonly commands: readonly CommandShape[];
}

/** The command line as data, read from the same tree that reads the arguments. */
export function shapeOf(program: Command, words: HelpWords): CommandShape {
  return shapeAt(program, [], [], words);
}

/** The program and every command below it, each before those below it. */
export function allCommands(shape: CommandShape): readonly CommandShape[] {
  return [shape, ...shape.commands.flatMap(allCommands)];
}

function shapeAt(
  command: Command,
  path: readonly string[],
  siblings: readonly string[],
  words: HelpWords,
): CommandShape {
  const helper = command.createHelp();
  const below = helper.visibleCommands(command);
  const names = below.map((each) => each.name());
  return {
    path: path.join(" "),
    name: command.name(),
    does: command.description(),
    flags: helper.visibleOptions(command).map(flagShape),
    // commander makes `help` when it is asked for, and gives its argument no choices.
    arguments:
      command.name() === "help"
        ? [{ name: words.anyCommand, offer: oneOf(siblings), isVariadic: false }]
        : command.registeredArguments.map((each) => ({
            name: each.name(),
            offer: each.argChoices === undefined ? argumentOffer(each.name(), words) : oneOf(each.argChoices),
            isVariadic: each.variadic,
          })),
    commands: below.map((each) => shapeAt(each, [...path, each.name()], names, words)),
  };
}

function flagShape(option: Option): FlagShape {
  const names = [option.short, option.long].filter((name) => name !== undefined);
  const [, value] = /<(.*)>/.exec(option.flags) ?? [];
  return {
    names,
    does: option.description,
    value: value === undefined ? null : { name: value, offer: flagOffer(option) },
  };
}

/** What stands for a value that is no choice, by the flag's long form. */
const offers: Readonly<Record<string, Offer>> = {
  "--output": { kind: "files" },
  "--answers": { kind: "facts-files" },
  "--browser": { kind: "files" },
  "--root": { kind: "folders" },
  "--templates": { kind: "folders" },
};

function flagOffer(option: Option): Offer {
  const items = itemsOf(option);
  if (items !== null) return { kind: "list-of", choices: items };
  if (option.argChoices !== undefined) return oneOf(option.argChoices);
  return offers[option.long ?? ""] ?? { kind: "nothing" };
}

/** What may be in a comma-separated list. Asks by key: the class of the option exists once in each bundle. */
function itemsOf(option: Option & { readonly items?: readonly string[] }): readonly string[] | null {
  return option.items ?? null;
}

function argumentOffer(name: string, { file, editions }: HelpWords): Offer {
  const isFacts = [file.name, editions.from[0], editions.to[0]].includes(name);
  return { kind: isFacts ? "facts-files" : "nothing" };
}

function oneOf(choices: readonly string[]): Offer {
  return { kind: "one-of", choices };
}

/** The commands that are typed behind the name of the program: `templates list`. */
export function belowProgram(commands: readonly CommandShape[]): readonly string[] {
  return commands.filter(({ path }) => path !== "").map(({ path }) => path);
}

/** Each flag that takes a value, behind its command: `render --to`. */
export function valuedFlags(commands: readonly CommandShape[]): readonly string[] {
  return commands.flatMap(({ path, flags }) =>
    flags.flatMap(({ names, value }) => (value === null ? [] : names.map((name) => `${path} ${name}`))),
  );
}
