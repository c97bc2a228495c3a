import type { Day } from "../company/facts.ts";

const week: readonly Day[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** Days that follow one another, as a sentence names them: `mon` to `fri`. A single day is a run of its own. */
export interface RunOfDays {
  readonly from: Day;
  readonly to: Day;
}

/** Gathers days into runs, in the order given. Two days in a row stay two: people say "Saturday and Sunday". */
export function runsOfDays(days: readonly Day[]): readonly RunOfDays[] {
  const runs: Day[][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && isNext(before, day)) last.push(day);
    else runs.push([day]);
  }
  return runs.flatMap((run) => {
    const [from] = run;
    const to = run.at(-1);
    if (from === undefined || to === undefined) return [];
    return run.length === 2 ? run.map((day) => ({ from: day, to: day })) : [{ from, to }];
  });
}

function isNext(before: Day, day: Day): boolean {
  return week[(week.indexOf(before) + 1) % week.length] === day;
}
