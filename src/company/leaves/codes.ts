import * as z from "zod";
import { describe, type Field, refuse, replaceBy } from "../field.ts";
import { nearest } from "../nearest.ts";

/** ISO 3166-1 alpha-2, the 249 officially assigned codes. */
const countries: ReadonlySet<string> = new Set(
  `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT
  BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH
  ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT
  HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS
  LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI
  NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG
  SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG
  UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
`
    .trim()
    .split(/\s+/),
);

/** Codes in daily use that ISO does not assign. */
const otherCountryCodes: Readonly<Record<string, string>> = { UK: "GB", EL: "GR" };

/** The code whose name comes nearest, of those that the platform has English names for. */
function codeByName(name: string, codes: Iterable<string>, type: "region" | "language"): string | null {
  const names = new Intl.DisplayNames(["en"], { type, fallback: "none" });
  const byName = new Map([...codes].map((code) => [names.of(code) ?? code, code]));
  return byName.get(nearest(name, [...byName.keys()]) ?? "") ?? null;
}

function suggestCountry(found: string): string | null {
  const upper = found.toUpperCase();
  if (Object.hasOwn(otherCountryCodes, upper)) return otherCountryCodes[upper] ?? null;
  if (countries.has(upper)) return upper;
  return found.length > 3 ? codeByName(found, countries, "region") : null;
}

/** A country, ISO 3166-1 alpha-2. */
export function country(field: Field): z.ZodType<string, string> {
  const schema = z.string().transform((written, context) => {
    const found = written.trim();
    if (countries.has(found)) return found;
    const suggestion = suggestCountry(found);
    return refuse(context, {
      code: "facts/not-a-country",
      args: { found, suggestion },
      fix: replaceBy(suggestion),
    });
  });
  return describe(schema, "code", field);
}

/** Languages whose code is often mistaken for that of a country, and those suggested by name. */
const otherLanguageCodes: Readonly<Record<string, string>> = { gr: "el", cz: "cs", gb: "en", uk: "en" };
const commonLanguages =
  "ar bg bn bs ca cs cy da de el en es et fa fi fr ga he hi hr hu hy is it ja ka ko lt lv mk mt nb nl pl pt ro ru sk sl sq sr sv th tr uk ur vi zh".split(
    " ",
  );

function isLanguage(code: string): boolean {
  if (!/^[a-z]{2,3}$/.test(code)) return false;
  return new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }).of(code) !== undefined;
}

function suggestLanguage(found: string): string | null {
  const lower = found.toLowerCase();
  if (isLanguage(lower)) return lower;
  if (Object.hasOwn(otherLanguageCodes, lower)) return otherLanguageCodes[lower] ?? null;
  const primary = lower.split(/[-_]/)[0] ?? "";
  if (primary !== lower && isLanguage(primary)) return primary;
  return found.length > 3 ? codeByName(found, commonLanguages, "language") : null;
}

/** A language that people speak, as a code of two or three letters: `hu`. */
export function spokenLanguage(field: Field): z.ZodType<string, string> {
  const schema = z.string().transform((written, context) => {
    const found = written.trim();
    if (isLanguage(found)) return found;
    const suggestion = suggestLanguage(found);
    return refuse(context, {
      code: "facts/not-a-language",
      args: { found, suggestion },
      fix: replaceBy(suggestion),
    });
  });
  return describe(schema, "code", field);
}

function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false; // `Intl` has no other way to say that it does not know a zone.
  }
}

/** `Budapest` and `Europe/Budapset` are both near `Europe/Budapest`. */
function suggestTimezone(found: string): string | null {
  const zones = Intl.supportedValuesOf("timeZone");
  const city = nearest(
    found,
    zones.map((zone) => zone.split("/").at(-1) ?? zone),
  );
  return nearest(found, zones) ?? zones.find((zone) => zone.split("/").at(-1) === city) ?? null;
}

/** A time zone of the IANA database: `Europe/Budapest`. */
export function timezone(field: Field): z.ZodType<string, string> {
  const schema = z.string().transform((written, context) => {
    const found = written.trim();
    if (/^[A-Za-z]/.test(found) && isTimezone(found)) return found;
    const suggestion = suggestTimezone(found);
    return refuse(context, {
      code: "facts/not-a-timezone",
      args: { found, suggestion },
      fix: replaceBy(suggestion),
    });
  });
  return describe(schema, "code", field);
}
