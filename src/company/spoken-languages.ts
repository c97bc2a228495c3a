import { nearest } from "./nearest.ts";

/** The languages of ISO 639-1, each code with its English name. Our own list: what `Intl` knows depends on the Node. */
const table = `
  aa Afar, ab Abkhaz, ae Avestan, af Afrikaans, ak Akan, am Amharic, an Aragonese, ar Arabic, as Assamese,
  av Avaric, ay Aymara, az Azerbaijani, ba Bashkir, be Belarusian, bg Bulgarian, bi Bislama, bm Bambara,
  bn Bengali, bo Tibetan, br Breton, bs Bosnian, ca Catalan, ce Chechen, ch Chamorro, co Corsican, cr Cree,
  cs Czech, cu Church Slavic, cv Chuvash, cy Welsh, da Danish, de German, dv Divehi, dz Dzongkha, ee Ewe, el Greek,
  en English, eo Esperanto, es Spanish, et Estonian, eu Basque, fa Persian, ff Fula, fi Finnish, fj Fijian,
  fo Faroese, fr French, fy West Frisian, ga Irish, gd Scottish Gaelic, gl Galician, gn Guarani, gu Gujarati,
  gv Manx, ha Hausa, he Hebrew, hi Hindi, ho Hiri Motu, hr Croatian, ht Haitian Creole, hu Hungarian, hy Armenian,
  hz Herero, ia Interlingua, id Indonesian, ie Interlingue, ig Igbo, ii Sichuan Yi, ik Inupiaq, io Ido,
  is Icelandic, it Italian, iu Inuktitut, ja Japanese, jv Javanese, ka Georgian, kg Kongo, ki Kikuyu, kj Kuanyama,
  kk Kazakh, kl Greenlandic, km Khmer, kn Kannada, ko Korean, kr Kanuri, ks Kashmiri, ku Kurdish, kv Komi,
  kw Cornish, ky Kyrgyz, la Latin, lb Luxembourgish, lg Luganda, li Limburgish, ln Lingala, lo Lao, lt Lithuanian,
  lu Luba-Katanga, lv Latvian, mg Malagasy, mh Marshallese, mi Maori, mk Macedonian, ml Malayalam, mn Mongolian,
  mr Marathi, ms Malay, mt Maltese, my Burmese, na Nauru, nb Bokmal, nd North Ndebele, ne Nepali, ng Ndonga,
  nl Dutch, nn Nynorsk, no Norwegian, nr South Ndebele, nv Navajo, ny Nyanja, oc Occitan, oj Ojibwa, om Oromo,
  or Odia, os Ossetic, pa Punjabi, pi Pali, pl Polish, ps Pashto, pt Portuguese, qu Quechua, rm Romansh,
  rn Kirundi, ro Romanian, ru Russian, rw Kinyarwanda, sa Sanskrit, sc Sardinian, sd Sindhi, se Northern Sami,
  sg Sango, si Sinhala, sk Slovak, sl Slovenian, sm Samoan, sn Shona, so Somali, sq Albanian, sr Serbian, ss Swati,
  st Southern Sotho, su Sundanese, sv Swedish, sw Swahili, ta Tamil, te Telugu, tg Tajik, th Thai, ti Tigrinya,
  tk Turkmen, tl Tagalog, tn Tswana, to Tongan, tr Turkish, ts Tsonga, tt Tatar, tw Twi, ty Tahitian, ug Uyghur,
  uk Ukrainian, ur Urdu, uz Uzbek, ve Venda, vi Vietnamese, vo Volapuk, wa Walloon, wo Wolof, xh Xhosa, yi Yiddish,
  yo Yoruba, za Zhuang, zh Chinese, zu Zulu
`;

const names: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split(/,\s+/)
    .map((entry) => [entry.slice(0, 2), entry.slice(3)] as const),
);
const codes: ReadonlyMap<string, string> = new Map([...names].map(([code, name]) => [name, code]));

/** Codes that are written for a language and are those of a country. */
const countryCodes: Readonly<Record<string, string>> = {
  at: "de",
  cn: "zh",
  cz: "cs",
  dk: "da",
  gb: "en",
  gr: "el",
  jp: "ja",
  ua: "uk",
  us: "en",
};

/** Whether a text is the code of a language in ISO 639-1: `hu`. */
export function isLanguageCode(code: string): boolean {
  return names.has(code);
}

/** The code that was most likely meant: in capitals, that of a country, with a region, or the English name. */
export function suggestLanguageCode(found: string): string | null {
  const lower = found.toLowerCase();
  const primary = lower.split(/[-_]/)[0] ?? "";
  if (isLanguageCode(primary)) return primary;
  if (Object.hasOwn(countryCodes, primary)) return countryCodes[primary] ?? null;
  return found.length > 3 ? (codes.get(nearest(found, [...codes.keys()]) ?? "") ?? null) : null;
}

/** The English name of a language, by its code; the code itself where there is none. */
export function englishName(code: string): string {
  return names.get(code) ?? code;
}
