import { InvalidArgumentError, Option } from "commander";
import { isDay } from "../company/day.ts";

/** A value from a closed list: commander names the list and guesses what was meant. */
export function choiceOption(
  flags: string,
  description: string,
  choices: readonly string[],
  fallback: string,
): Option {
  return new Option(flags, description).choices(choices).default(fallback);
}

/** A comma-separated list of values from a closed list, each once, in the order of `choices`. */
export function listOption(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, `${description} (${choices.join(", ")})`).argParser<readonly string[]>((given) => {
    const items = given.split(",").map((item) => item.trim());
    for (const item of items) {
      if (!choices.some((choice) => choice === item)) {
        throw new InvalidArgumentError(`${JSON.stringify(item)} is none of ${choices.join(", ")}.`);
      }
    }
    return choices.filter((choice) => items.includes(choice));
  });
}

/** Two different values from a closed list, in the order given. */
export function pairOption(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description).argParser<readonly string[]>((given) => {
    const items = given.split(",").map((item) => item.trim());
    const isPair =
      items.length === 2 && items[0] !== items[1] && items.every((item) => choices.includes(item));
    if (!isPair)
      throw new InvalidArgumentError(`Write two of ${choices.join(", ")}, with a comma between them.`);
    return items;
  });
}

/** A day of the calendar, ISO 8601. */
export function dayOption(): Option {
  return new Option("--today <day>", "the day to check against, such as 2026-11-22").argParser((given) => {
    if (!isDay(given))
      throw new InvalidArgumentError("Write a day of the calendar as year-month-day: 2026-11-22.");
    return given;
  });
}

export function rootOption(): Option {
  return new Option(
    "--root <folder>",
    "the folder that files named by extends must be in (default: the working directory)",
  );
}

/** A whole number, zero or more. */
export function countOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((given) => {
    if (!/^\d{1,9}$/.test(given)) throw new InvalidArgumentError("Write a whole number: 0, 1, 2 …");
    return Number(given);
  });
}
