import type { Facts } from "../company/facts.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { PosterWords } from "../language/handbook-words.ts";
import type { Ledger, PromiseRecord } from "../promise/ledger.ts";
import { promiseName, promiseTime } from "./promise-words.ts";
import { finished, nameAndRole, personOf } from "./written.ts";

type GroupName = keyof PosterWords["groups"];

export interface PosterGroup {
  /** Plain text. */
  readonly title: string;
  /** What is promised and its time, Markdown inline text. */
  readonly lines: readonly (readonly [name: string, time: string])[];
}

/** All response times of a company on one chart. */
export interface Poster {
  readonly title: string;
  /** How many columns the groups flow through. */
  readonly columns: number;
  readonly groups: readonly PosterGroup[];
  /** How times are counted, and when the company is open; plain text. */
  readonly notes: readonly string[];
}

const order: readonly GroupName[] = ["contact", "inquiries", "priorities", "complaints", "escalation"];

/** The wall chart, from the ledger. Promises that are about no customer waiting, such as training, are not on it. */
export function posterOf(facts: Facts, ledger: Ledger, pack: LanguagePack): Poster {
  const { poster } = pack.handbook;
  const promises = [...ledger.values()];
  const groups = order.flatMap((name) => {
    const lines = promises
      .filter((promise) => groupOf(promise) === name)
      .map((promise) => [lineName(promise, facts, pack), promiseTime(promise, pack)] as const);
    return lines.length === 0 ? [] : [{ title: poster.groups[name], lines }];
  });
  return { title: poster.title, columns: columnsFor(groups), groups, notes: notesOf(facts, promises, pack) };
}

/** A step of the ladder goes by who takes the case, because its number alone helps nobody. */
function lineName(promise: PromiseRecord, facts: Facts, pack: LanguagePack): string {
  const [, step] = /^escalation\.(\d+)$/.exec(promise.id) ?? [];
  const to = step === undefined ? undefined : facts.escalation?.[Number(step) - 1]?.to;
  if (step === undefined || to === undefined) return promiseName(promise, pack);
  return finished(`${step}. ${nameAndRole(personOf(facts, to), pack)}`, pack);
}

/** Longer columns would make the type smaller than narrower ones do. */
const longestColumn = 24;

/** As many columns as large type allows, from two, or one for a single group, to four. */
function columnsFor(groups: readonly PosterGroup[]): number {
  // A heading with the air around it takes about two lines.
  const height = groups.reduce((sum, { lines }) => sum + lines.length + 2, 0);
  return Math.min(4, Math.max(Math.min(2, groups.length), Math.ceil(height / longestColumn)));
}

/** Promises that nobody outside waits for. */
const inward = new Set(["complaint.review", "document.review", "training.repeat", "conduct.monitor"]);

function groupOf({ id }: PromiseRecord): GroupName | null {
  if (inward.has(id)) return null;
  const [family] = id.split(".");
  if (family === "complaint") return "complaints";
  if (family === "priority") return "priorities";
  if (family === "escalation") return "escalation";
  return family === "inquiry" || family === "issue" ? "inquiries" : "contact";
}

function notesOf(
  { hours }: Facts,
  promises: readonly PromiseRecord[],
  pack: LanguagePack,
): readonly string[] {
  const { clock, hours: open } = pack.handbook.poster;
  const days = (hours?.open ?? []).map((each) => `${pack.phrases.days(each)} ${pack.phrases.times(each)}`);
  const counted = promises.filter((promise) => groupOf(promise) !== null);
  const working = counted.some((promise) => promise.clock === "working");
  const notes = [
    ...(days.length === 0 ? [] : [`${open}: ${pack.phrases.apart(days)}.`]),
    clock.calendar,
    ...(working ? [days.length === 0 ? clock.weekdays : clock.openingHours] : []),
  ];
  return notes.map((note) => finished(note, pack));
}
