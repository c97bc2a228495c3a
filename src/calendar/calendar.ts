import { createHash } from "node:crypto";
import type { Facts } from "../company/facts.ts";
import { formatPath } from "../diagnostic/place.ts";
import type { LanguagePack } from "../language/pack.ts";
import { contentLine, dayValue, textValue } from "./content-line.ts";
import { dutiesOf } from "./duties.ts";
import type { Duty } from "./duties.ts";

/**
 * The dates that the promises of a company bring with them, as an iCalendar file (RFC 5545): reviews, training, checks.
 * Each is repeated, lasts a day, keeps nobody from other appointments and reminds of itself before. A date keeps its
 * identity when it moves, so that a calendar into which the file is read again has it once. The same facts give the same
 * bytes on any day. `null` where the facts bring no dates.
 */
export function calendarOf(facts: Facts, pack: LanguagePack): string | null {
  const duties = dutiesOf(facts);
  if (duties.length === 0) return null;
  const name = pack.calendar.name(facts.company.name);
  return [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", `-//service-charter//charter//${pack.tag.toUpperCase()}`),
    contentLine("CALSCALE", "GREGORIAN"),
    contentLine("NAME", textValue(name)),
    // What calendars called it before RFC 7986, and many still do.
    contentLine("X-WR-CALNAME", textValue(name)),
    ...duties.map((duty) => eventOf(duty, facts, pack)),
    contentLine("END", "VCALENDAR"),
  ].join("");
}

function eventOf(duty: Duty, facts: Facts, pack: LanguagePack): string {
  const language = `LANGUAGE=${pack.tag}`;
  const summary = `${facts.company.name}: ${pack.handbook.promises.names[duty.id]}`;
  const stamp = editionDay(facts);
  return [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", identityOf(duty, facts)),
    contentLine("DTSTAMP", `${dayValue(stamp)}T000000Z`),
    // A calendar takes a changed date only from a later edition.
    contentLine("SEQUENCE", String(Date.parse(`${stamp}T00:00:00Z`) / 86_400_000)),
    contentLine("DTSTART;VALUE=DATE", dayValue(duty.first)),
    contentLine("RRULE", duty.rule),
    contentLine(`SUMMARY;${language}`, textValue(summary)),
    contentLine(`DESCRIPTION;${language}`, textValue(descriptionOf(duty, pack))),
    contentLine("TRANSP", "TRANSPARENT"),
    contentLine("BEGIN", "VALARM"),
    contentLine("ACTION", "DISPLAY"),
    contentLine("TRIGGER", `-P${String(duty.notice)}D`),
    contentLine(`DESCRIPTION;${language}`, textValue(summary)),
    contentLine("END", "VALARM"),
    contentLine("END", "VEVENT"),
  ].join("");
}

/** What was promised, since when, and what to do when it is done. */
function descriptionOf({ id, promise, since }: Duty, { calendar, phrases }: LanguagePack): string {
  const rhythm = calendar.promised(phrases.every(promise.target), formatPath(promise.path));
  const sentences = [rhythm, calendar.since(phrases.date(since))];
  return [...sentences, ...(id === "document.review" ? [calendar.afterReview] : [])].join("\n");
}

/** The same for the same duty of the same company, in whatever language and on whatever day. */
function identityOf({ id }: Duty, { company }: Facts): string {
  const digest = createHash("sha256").update(JSON.stringify([company.name, company.country, id]), "utf8");
  return `${id}-${digest.digest("hex").slice(0, 24)}@service-charter`;
}

/** The last day on which somebody touched the edition, as far as the facts know. */
function editionDay({ document }: Facts): string {
  const changes = (document?.changes ?? []).map((change) => change.date);
  const days = [document?.lastReviewed, ...changes].filter((day) => day !== undefined).toSorted();
  return days.at(-1) ?? document?.effective ?? "2000-01-01";
}
