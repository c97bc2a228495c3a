import type { LanguagePack } from "../pack.ts";
import { calendarWords } from "./calendar-words.ts";
import { checkWords } from "./findings.ts";
import { handbookWords } from "./handbook-words.ts";
import { phrases } from "./phrases.ts";
import { textRules } from "./text-rules.ts";

export const en: LanguagePack = {
  tag: "en",
  name: "English",
  phrases,
  check: checkWords,
  textRules,
  forms: {
    /** Whom a document addresses: `applies to all employees`. */
    audience: { employees: "all employees", staff: "all staff", customers: "all customers" },
    /** What the company supplies: `the quality of our services`. */
    offering: { product: "our products", service: "our services", both: "our products and services" },
    /** One case of it: `a problem with one of our products`. */
    item: {
      product: "one of our products",
      service: "one of our services",
      both: "one of our products or services",
    },
    by: { email: "by e-mail", phone: "by phone" },
    feedback: {
      survey: "customer surveys",
      email: "e-mail",
      phone: "phone calls",
      form: "a feedback form",
      reviews: "online reviews",
    },
    selfService: {
      "knowledge-base": "a knowledge base with answers to common questions",
      forum: "a forum where customers help one another",
      feedback: "a feedback box",
      history: "the history of earlier requests",
    },
  },
  titles: {
    policy: { short: "Customer Service Policy", full: "Customer Service Policy" },
    standards: { short: "Customer Service Standards", full: "Customer Service Standards" },
    guidelines: { short: "Customer Service Guidelines", full: "Customer Service Guidelines" },
    playbook: { short: "Customer Service Playbook", full: "Customer Service Playbook" },
    procedures: { short: "Customer Service Procedures", full: "Customer Service Procedures" },
    "code-of-practice": {
      short: "Code of Practice for Customer Service",
      full: "Code of Practice for Customer Service",
    },
    charter: { short: "Customer Charter", full: "Customer Charter" },
  },
  masthead: {
    version: (version) => `Version ${version}`,
    effective: (date) => `In force from ${date}`,
  },
  page: { contents: "Contents", skip: "Skip to the text", pageOf: ["Page ", " of ", ""] },
  index: {
    title: "Customer service documents",
    skip: "Skip to the list",
    columns: { document: "Document", length: "Length", files: "Read" },
    lengths: { short: "Short", full: "Full" },
    formats: { md: "Markdown", html: "HTML", pdf: "PDF" },
  },
  handbook: handbookWords,
  calendar: calendarWords,
  nothing: "–",
};
