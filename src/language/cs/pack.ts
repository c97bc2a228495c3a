import type { LanguagePack } from "../pack.ts";
import { calendarWords } from "./calendar-words.ts";
import { checkWords } from "./findings.ts";
import { handbookWords } from "./handbook-words.ts";
import { phrases } from "./phrases.ts";
import { textRules } from "./text-rules.ts";

const titles = {
  policy: "Politika zákaznické podpory",
  standards: "Standardy zákaznické podpory",
  guidelines: "Pokyny pro zákaznickou podporu",
  playbook: "Příručka zákaznické podpory",
  procedures: "Postupy zákaznické podpory",
  "code-of-practice": "Kodex chování v zákaznické podpoře",
  charter: "Zákaznická charta",
} as const;

export const cs: LanguagePack = {
  tag: "cs",
  name: "Čeština",
  phrases,
  check: checkWords,
  textRules,
  forms: {
    /** Whom a document addresses, in the accusative: `vztahuje se na všechny zaměstnance`. */
    audience: {
      employees: "všechny zaměstnance",
      staff: "veškerý personál",
      customers: "všechny zákazníky",
    },
    /** In the genitive: `od všech zaměstnanců očekáváme`. */
    "audience-genitive": {
      employees: "všech zaměstnanců",
      staff: "veškerého personálu",
      customers: "všech zákazníků",
    },
    /** What the company supplies, in the nominative and accusative: `zlepšujeme naše služby`. */
    offering: { product: "naše produkty", service: "naše služby", both: "naše produkty a služby" },
    /** In the genitive: `kvalita našich služeb`. */
    "offering-genitive": {
      product: "našich produktů",
      service: "našich služeb",
      both: "našich produktů a služeb",
    },
    /** One case of it, in the instrumental: `potíž s některým z našich produktů`. */
    item: {
      product: "některým z našich produktů",
      service: "některou z našich služeb",
      both: "některým z našich produktů nebo některou z našich služeb",
    },
    by: { email: "e-mailem", phone: "telefonicky" },
    /** In the nominative, for a list after a colon. */
    feedback: {
      survey: "zákaznické průzkumy",
      email: "e-mail",
      phone: "telefonické hovory",
      form: "formulář pro zpětnou vazbu",
      reviews: "internetové recenze",
    },
    selfService: {
      "knowledge-base": "znalostní báze s odpověďmi na časté dotazy",
      forum: "diskusní fórum zákazníků",
      feedback: "schránka na připomínky",
      history: "přehled dřívějších požadavků",
    },
  },
  titles: {
    policy: { short: titles.policy, full: titles.policy },
    standards: { short: titles.standards, full: titles.standards },
    guidelines: { short: titles.guidelines, full: titles.guidelines },
    playbook: { short: titles.playbook, full: titles.playbook },
    procedures: { short: titles.procedures, full: titles.procedures },
    "code-of-practice": { short: titles["code-of-practice"], full: titles["code-of-practice"] },
    charter: { short: titles.charter, full: titles.charter },
  },
  masthead: {
    version: (version) => `Verze ${version}`,
    effective: (date) => `Účinnost od ${date}`,
  },
  page: { contents: "Obsah", skip: "Přejít k textu", pageOf: ["Strana ", " z ", ""] },
  index: {
    title: "Dokumenty zákaznické podpory",
    skip: "Přejít na seznam",
    columns: { document: "Dokument", length: "Rozsah", files: "Ke čtení" },
    lengths: { short: "Stručné znění", full: "Úplné znění" },
    formats: { md: "Markdown", html: "HTML", pdf: "PDF" },
  },
  handbook: handbookWords,
  calendar: calendarWords,
  nothing: "–",
};
