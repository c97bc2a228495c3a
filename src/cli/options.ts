import { Option } from "commander";
import { isDay } from "../company/day.ts";
import type { HelpWords, ValuedFlag } from "../language/messages-help.ts";
import type { Shard } from "../files/shard.ts";
import { UsageError } from "./usage-error.ts";

/** A flag with a value, `--format <format>`; `-o, --output` has a short form too. */
export function valueOption(flags: string, [value, does]: ValuedFlag): Option {
  return new Option(`${flags} <${value}>`, does);
}

/** A value from a closed list. */
export function choiceOption(
  flag: string,
  words: ValuedFlag,
  choices: readonly string[],
  fallback: string,
): Option {
  const option = valueOption(flag, words).choices(choices).default(fallback);
  return option.argParser((given) => oneOf(flag, given, choices));
}

/** A flag whose value is a comma-separated list; `items` is what may be in it, for completion. */
class ListOption extends Option {
  readonly items: readonly string[];

  constructor(flag: string, [value, does]: ValuedFlag, items: readonly string[]) {
    super(`${flag} <${value}>`, does);
    this.items = items;
  }
}

/** A comma-separated list of values from a closed list, each once, in the order of `choices`; given twice, both count. */
export function listOption(flag: string, words: ValuedFlag, choices: readonly string[]): Option {
  const option = new ListOption(flag, words, choices).choices(choices);
  return option.argParser<readonly string[]>((given, before: readonly string[] | undefined) => {
    const items = [...(before ?? []), ...given.split(",").map((item) => oneOf(flag, item.trim(), choices))];
    return choices.filter((choice) => items.includes(choice));
  });
}

/** Two different values from a closed list, in the order given. */
export function pairOption(flag: string, words: ValuedFlag, choices: readonly string[]): Option {
  return new ListOption(flag, words, choices).argParser<readonly string[]>((given) => {
    const items = given.split(",").map((item) => item.trim());
    const isPair =
      items.length === 2 && items[0] !== items[1] && items.every((item) => choices.includes(item));
    if (!isPair) throw new UsageError(({ notTwoOf }) => notTwoOf(flag, given, choices));
    return items;
  });
}

/** A value of a closed list, as it was given. Throws `UsageError` for any other. */
export function oneOf(flag: string, given: string, choices: readonly string[]): string {
  if (choices.includes(given)) return given;
  throw new UsageError(({ noneOf }) => noneOf(flag, given, choices));
}

/** A day of the calendar, ISO 8601. */
export function dayOption({ shared }: Pick<HelpWords, "shared">): Option {
  return valueOption("--today", shared["--today"]).argParser((given) => {
    if (!isDay(given)) throw new UsageError(({ notADay }) => notADay("--today", given));
    return given;
  });
}

export function rootOption({ shared }: Pick<HelpWords, "shared">): Option {
  return valueOption("--root", shared["--root"]);
}

export function templatesOption({ shared }: Pick<HelpWords, "shared">): Option {
  return valueOption("--templates", shared["--templates"]);
}

/** A value from a closed list that has no default. */
export function oneOfOption(flag: string, words: ValuedFlag, choices: readonly string[]): Option {
  return valueOption(flag, words).argParser((given) => oneOf(flag, given, choices));
}

/** A port of this computer; without it, any that is free. */
export function portOption(words: ValuedFlag): Option {
  return valueOption("--port", words).argParser((given) => {
    const port = /^\d{1,5}$/.test(given) ? Number(given) : 0;
    if (port < 1 || port > 65_535) throw new UsageError(({ notAPort }) => notAPort("--port", given));
    return port;
  });
}

/** A whole number, zero or more. */
export function countOption(flag: string, words: ValuedFlag): Option {
  return valueOption(flag, words).argParser((given) => {
    if (!/^\d{1,9}$/.test(given)) throw new UsageError(({ notACount }) => notACount(flag, given));
    return Number(given);
  });
}

/** More threads than any machine has processors. The help says it too. */
const maxJobs = 999;
/** More shards than anybody has machines. The help says it too. */
const maxShards = 999_999;

/** How many things are done at the same time: a whole number from 1 to `maxJobs`, or `auto`. */
export function jobsOption(flag: string, words: ValuedFlag): Option {
  return valueOption(flag, words)
    .default(1)
    .argParser((given) => {
      if (given === "auto") return given;
      const jobs = /^\d{1,3}$/.test(given) ? Number(given) : 0;
      if (jobs < 1 || jobs > maxJobs) throw new UsageError(({ notJobs }) => notJobs(flag, given, maxJobs));
      return jobs;
    });
}

/** One part of several, `2/4`. */
export function shardOption(flag: string, words: ValuedFlag): Option {
  return valueOption(flag, words).argParser<Shard>((given) => {
    const [number = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(given) ?? []).slice(1).map(Number);
    if (number < 1 || number > of || of > maxShards)
      throw new UsageError(({ notAShard }) => notAShard(flag, given, maxShards));
    return { number, of };
  });
}
