import type * as z from "zod";
import { describe, type Field, refuse, replaceBy } from "../field.ts";
import { nearest } from "../nearest.ts";
import { isLanguageCode, suggestLanguageCode } from "../spoken-languages.ts";
import { leaf } from "./leaf.ts";

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

/** The country whose name comes nearest, of those that the platform has English names for. */
function countryByName(name: string): string | null {
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const byName = new Map([...countries].map((code) => [names.of(code) ?? code, code]));
  return byName.get(nearest(name, [...byName.keys()]) ?? "") ?? null;
}

function suggestCountry(found: string): string | null {
  const upper = found.toUpperCase();
  if (Object.hasOwn(otherCountryCodes, upper)) return otherCountryCodes[upper] ?? null;
  if (countries.has(upper)) return upper;
  return found.length > 3 ? countryByName(found) : null;
}

/** A country, ISO 3166-1 alpha-2. */
export function country(field: Field): z.ZodType<string, string> {
  const schema = leaf((found, context) => {
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

/** A language that people speak, ISO 639-1: `hu`. */
export function spokenLanguage(field: Field): z.ZodType<string, string> {
  const schema = leaf((found, context) => {
    if (isLanguageCode(found)) return found;
    const suggestion = suggestLanguageCode(found);
    return refuse(context, {
      code: "facts/not-a-language",
      args: { found, suggestion },
      fix: replaceBy(suggestion),
    });
  });
  return describe(schema, "code", field);
}

function isTimezone(name: string): boolean {
  // The list is at hand; a format takes ten milliseconds to make, and knows the older names as well.
  if (Intl.supportedValuesOf("timeZone").includes(name)) return true;
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
  const schema = leaf((found, context) => {
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
