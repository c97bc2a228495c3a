import type { LanguagePack } from "../pack.ts";
import { calendarWords } from "./calendar-words.ts";
import { checkWords } from "./findings.ts";
import { handbookWords } from "./handbook-words.ts";
import { phrases } from "./phrases.ts";
import { textRules } from "./text-rules.ts";

export const hu: LanguagePack = {
  tag: "hu",
  name: "magyar",
  phrases,
  check: checkWords,
  textRules,
  forms: {
    /** Whom a document addresses, as a subject. */
    audience: {
      employees: "minden munkatárs",
      staff: "a teljes személyzet",
      customers: "minden ügyfél",
    },
    /** `minden munkatársra vonatkozik`. */
    "audience-sublative": {
      employees: "minden munkatársra",
      staff: "a teljes személyzetre",
      customers: "minden ügyfélre",
    },
    /** `minden munkatárstól elvárjuk`. */
    "audience-ablative": {
      employees: "minden munkatárstól",
      staff: "a teljes személyzettől",
      customers: "minden ügyféltől",
    },
    /** What the company supplies: `szolgáltatásaink minősége`. */
    offering: {
      product: "termékeink",
      service: "szolgáltatásaink",
      both: "termékeink és szolgáltatásaink",
    },
    /** One case of it: `valamelyik termékünkkel kapcsolatos probléma`. */
    item: {
      product: "valamelyik termékünkkel",
      service: "valamelyik szolgáltatásunkkal",
      both: "valamelyik termékünkkel vagy szolgáltatásunkkal",
    },
    by: { email: "e-mailben", phone: "telefonon" },
    feedback: {
      survey: "ügyfélfelmérés",
      email: "e-mail",
      phone: "telefonbeszélgetés",
      form: "visszajelzési űrlap",
      reviews: "online értékelés",
    },
    selfService: {
      "knowledge-base": "tudásbázis a gyakori kérdésekre adott válaszokkal",
      forum: "fórum, ahol az ügyfelek egymásnak segítenek",
      feedback: "visszajelzési felület",
      history: "a korábbi megkeresések előzményei",
    },
  },
  titles: {
    policy: { short: "Ügyfélszolgálati politika", full: "Ügyfélszolgálati politika" },
    standards: { short: "Ügyfélszolgálati szabványok", full: "Ügyfélszolgálati szabványok" },
    guidelines: { short: "Ügyfélszolgálati irányelvek", full: "Ügyfélszolgálati irányelvek" },
    playbook: { short: "Ügyfélszolgálati kézikönyv", full: "Ügyfélszolgálati kézikönyv" },
    procedures: { short: "Ügyfélszolgálati eljárások", full: "Ügyfélszolgálati eljárások" },
    "code-of-practice": {
      short: "Ügyfélszolgálati gyakorlati kódex",
      full: "Ügyfélszolgálati gyakorlati kódex",
    },
    charter: { short: "Ügyfélkarta", full: "Ügyfélkarta" },
  },
  masthead: {
    version: (version) => `Verzió: ${version}`,
    effective: (date) => `Hatálybalépés: ${date}`,
  },
  page: { contents: "Tartalom", skip: "Ugrás a szöveghez", pageOf: ["", "/", ". oldal"] },
  index: {
    title: "Ügyfélszolgálati dokumentumok",
    skip: "Ugrás a listához",
    columns: { document: "Dokumentum", length: "Terjedelem", files: "Megnyitás" },
    lengths: { short: "Rövid", full: "Teljes" },
    formats: { md: "Markdown", html: "HTML", pdf: "PDF" },
  },
  handbook: handbookWords,
  calendar: calendarWords,
  nothing: "–",
};
