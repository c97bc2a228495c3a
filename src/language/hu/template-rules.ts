import type { TemplateRules } from "../template-rules.ts";

const number =
  "(?:tizen|huszon|harminc|negyven|ötven|hatvan|hetven|nyolcvan|kilencven)?(?:egy|két|kettő|három|négy|öt|hat|hét|nyolc|kilenc)|" +
  "tíz|tiz|húsz|harminc|negyven|ötven|hatvan|hetven|nyolcvan|kilencven|száz|fél|másfél|néhány|pár";

const kind = "(?:(?:teljes|egész|naptári|további|üzleti|munka)(?: |-)){0,2}";
const unit =
  "(?:másod)?perc(?:en|et|re|ig|es|enként|nyi|cel|nél|ek)?|(?:munka)?ór(?:a|át|án|ára|áig|ás|ánként|ánál|ával|ányi|ai|akor)|" +
  "(?:munka)?nap(?:on|ot|ra|ig|os|onként|nál|pal|i|nyi|okon|ok|ja)?|hét(?:en|re|ig|tel|nél)?|het(?:et|es|enként|i|ente)|" +
  "hónap(?:on|ot|ra|ig|os|onként|nál|ja|nyi)?|hav(?:onta|i)|negyedév(?:en|et|ente|es|enként)?|év(?:en|et|re|ig|es|enként|ente|nél|i)?|" +
  "(?:m|mn|munkan)\\. ?nap(?:on|ot|ra|ig|os|onként)?|mnap(?:on|ot|ra|ig|os)?|" +
  "csengés(?:en|re|t|ből|ig|nél|es)?|csöngés(?:en|re|t|ig)?|kicsengés(?:en|re|t|ig)?";

const month =
  "(?:január|február|március|április|május|június|július|augusztus|szeptember|október|november|december)";
const weekday = "(?:hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap)";

export const templateRules: TemplateRules = {
  numbers: number,
  units: `${kind}(?:${unit})`,
  shortUnits: "ó\\.?|p|h|mn\\.?",
  ordinals: "második|harmadik|negyedik|ötödik|hatodik|\\d{1,3}\\.",
  ordinalUnits: "csengés\\p{L}{0,3}|csöngés\\p{L}{0,3}|kicsengés\\p{L}{0,3}|munkanap\\p{L}{0,4}",
  timesInWords: [
    "percenként|óránként|naponta|naponként|hetenként|hetente|havonta|negyedévente|félévente|évente(?! legfeljebb)",
    "(?:napi|heti|havi|negyedéves|éves) (?:egy|két|kétszer|egyszer|rendszeresség|gyakoriság)\\p{L}{0,4}",
    "minden (?:percben|órában|héten|hónapban|negyedévben|évben|munkanapon)",
    "(?:két|három|négy|öt|hat|nyolc|tíz|tizenkét|huszonnégy)(?:percenként|óránként|naponta|naponként|hetente|hetenként|havonta|havonként|évente|évenként)",
    "minden (?:hétfőn|kedden|szerdán|csütörtökön|pénteken|szombaton|vasárnap)",
    "(?:(?:adott|következő|a) )(?:munkanap|nap|hét|hónap) végéig|délig|délben|éjfélig|éjfélkor",
    "(?:(?:munka)?napon|(?:munka)?órán|percen|héten|hónapon|éven) belül",
    "holnap(?:ig|ra)|holnapután(?:ig|ra)?|(?:legkésőbb|már) holnap|holnap (?:reggel|délelőtt|délben|délután|este|délig|estig)",
    // "Hétfőtől péntekig" may say what a working day is.
    `(?<!t[őo]l )${weekday}(?:ig|re|ra)`,
    `${month}(?:ig| (?:elejéig|közepéig|végéig))`,
    "fél ?ór\\p{L}{1,3}|negyed ?ór\\p{L}{1,3}|félnap\\p{L}{0,3}",
    "aznap|még ma|másnap|(?:ugyanaznap)|(?:következő|ugyanazon a|ugyanazon) (?:munka)?nap\\p{L}{0,3}",
    "(?:egy|két|három|négy|öt|hat|nyolc|tíz|tizenöt|húsz|huszonnégy|harminc|negyvennyolc)(?:munkanapos|napos|órás|perces|hetes|hónapos|éves)\\p{L}{0,4}",
  ].join("|"),
  timesOfDay: "\\d{1,2}(?:[.:]\\d{2})? ?(?:órakor|órától|óráig|h-kor)",
  percent: "százalék\\p{L}{0,4}",
  shares: [
    "(?:három|négy|öt|tíz|tiz|húsz|száz|\\d{1,3}-?)b[óő]l (?:legalább |átlagosan |több mint )?" +
      `(?:(?:${number})\\p{L}{0,4}|\\d{1,3}(?:-?\\p{L}{1,3})?)`,
    "(?:három|négy|öt|tíz|tiz|húsz|száz|\\d{1,3}) \\p{L}{2,25}b[óő]l (?:legalább |átlagosan |több mint )?" +
      `(?:(?:${number})\\p{L}{0,4}|\\d{1,3}(?:-?\\p{L}{1,3})?)`,
    "(?:egyharmad|kétharmad|egynegyed|háromnegyed|egyötöd|négyötöd|egytized|kilenctized)(?! ?ór)\\p{L}{0,4}",
    "(?:esetek|hívások|ügyfelek|panaszok|megkeresések|levelek|kérdések|üzenetek) (?:legalább |több mint )?(?:a )?(?:fele|felé\\p{L}{1,3}|harmad\\p{L}{1,4}|negyed\\p{L}{1,4}|tized\\p{L}{1,4})",
  ].join("|"),
  // "27-i" belongs to a law.
  dates: `(?:\\d{4}\\. ?)?${month} \\d{1,2}\\.?-?(?:j?[áé]n|j?[áé]?ig|j?[áé]?t[óő]l)`,
  phoneLead: "tel(?:\\.|efon|efonszám|efonszámon)?|hívja(?: a)?|a következő számon|fax",
  postalCode:
    "(?:H-)?[1-9]\\d{3} (?:Budapest|Debrecen|Szeged|Miskolc|Pécs|Győr)|[1-9]\\d{3} \\p{Lu}\\p{Ll}+, \\p{Lu}\\p{Ll}*",
  articles: "az?",
  prepositions: null,
  timePrepositions: null,
  suffixes: "-?\\p{Ll}{1,8}",
  saidBefore: "minden",
  saidAfter: "belül|alatt",
  foreignQuestionMark: null,
};
