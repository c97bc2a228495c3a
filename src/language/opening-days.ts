import type { Day } from "../company/facts.ts";

const week: readonly Day[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** Days that follow one another, as a sentence names them: `mon` to `fri`. A single day is a run of its own. */
export interface RunOfDays {
  readonly from: Day;
  readonly to: Day;
}

/** Gathers days into runs, in the order given. Two days in a row stay two: people say "Saturday and Sunday". */
export function runsOfDays(days: readonly Day[]): readonly RunOfDays[] {
  const runs: { from: Day; to: Day; length: number }[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last !== undefined && isNext(last.to, day)) {
      last.to = day;
      last.length += 1;
    } else runs.push({ from: day, to: day, length: 1 });
  }
  return runs.flatMap(({ from, to, length }) =>
    length === 2
      ? [
          { from, to: from },
          { from: to, to },
        ]
      : [{ from, to }],
  );
}

function isNext(before: Day, day: Day): boolean {
  return week[(week.indexOf(before) + 1) % week.length] === day;
}
