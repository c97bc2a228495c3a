import type { LanguagePack } from "../pack.ts";
import { calendarWords } from "./calendar-words.ts";
import { checkWords } from "./findings.ts";
import { handbookWords } from "./handbook-words.ts";
import { phrases } from "./phrases.ts";
import { textRules } from "./text-rules.ts";

export const el: LanguagePack = {
  tag: "el",
  name: "Ελληνικά",
  phrases,
  check: checkWords,
  textRules,
  forms: {
    /** Whom a document addresses, in the accusative: "ισχύει για όλους τους εργαζομένους". */
    audience: {
      employees: "όλους τους εργαζομένους",
      staff: "όλο το προσωπικό",
      customers: "όλους τους πελάτες",
    },
    /** What the company supplies, in the accusative: "βελτιώνουμε τις υπηρεσίες μας". */
    offering: {
      product: "τα προϊόντα μας",
      service: "τις υπηρεσίες μας",
      both: "τα προϊόντα και τις υπηρεσίες μας",
    },
    /** The same in the genitive: "η ποιότητα των υπηρεσιών μας". */
    "offering-genitive": {
      product: "των προϊόντων μας",
      service: "των υπηρεσιών μας",
      both: "των προϊόντων και των υπηρεσιών μας",
    },
    /** One case of it, in the accusative: "πρόβλημα με κάποιο προϊόν". */
    item: {
      product: "κάποιο προϊόν μας",
      service: "κάποια υπηρεσία μας",
      both: "κάποιο προϊόν ή κάποια υπηρεσία μας",
    },
    by: { email: "μέσω email", phone: "τηλεφωνικά" },
    feedback: {
      survey: "έρευνες πελατών",
      email: "email",
      phone: "τηλεφωνικές κλήσεις",
      form: "φόρμα σχολίων",
      reviews: "διαδικτυακές κριτικές",
    },
    selfService: {
      "knowledge-base": "γνωσιακή βάση με απαντήσεις σε συχνές ερωτήσεις",
      forum: "φόρουμ όπου οι πελάτες βοηθούν ο ένας τον άλλον",
      feedback: "φόρμα σχολίων",
      history: "ιστορικό των προηγούμενων αιτημάτων",
    },
  },
  titles: {
    policy: { short: "Πολιτική εξυπηρέτησης πελατών", full: "Πολιτική εξυπηρέτησης πελατών" },
    standards: { short: "Πρότυπα εξυπηρέτησης πελατών", full: "Πρότυπα εξυπηρέτησης πελατών" },
    guidelines: {
      short: "Κατευθυντήριες γραμμές εξυπηρέτησης πελατών",
      full: "Κατευθυντήριες γραμμές εξυπηρέτησης πελατών",
    },
    playbook: {
      short: "Εγχειρίδιο εξυπηρέτησης πελατών (playbook)",
      full: "Εγχειρίδιο εξυπηρέτησης πελατών (playbook)",
    },
    procedures: { short: "Διαδικασίες εξυπηρέτησης πελατών", full: "Διαδικασίες εξυπηρέτησης πελατών" },
    "code-of-practice": {
      short: "Κώδικας πρακτικής για την εξυπηρέτηση πελατών",
      full: "Κώδικας πρακτικής για την εξυπηρέτηση πελατών",
    },
    charter: { short: "Χάρτης εξυπηρέτησης πελατών", full: "Χάρτης εξυπηρέτησης πελατών" },
  },
  masthead: {
    version: (version) => `Έκδοση ${version}`,
    effective: (date) => `Έναρξη ισχύος: ${date}`,
  },
  page: { contents: "Περιεχόμενα", skip: "Μετάβαση στο κείμενο", pageOf: ["Σελίδα ", " από ", ""] },
  index: {
    title: "Έγγραφα εξυπηρέτησης πελατών",
    skip: "Μετάβαση στη λίστα",
    columns: { document: "Έγγραφο", length: "Έκταση", files: "Ανάγνωση" },
    lengths: { short: "Σύντομη", full: "Πλήρης" },
    formats: { md: "Markdown", html: "HTML", pdf: "PDF" },
  },
  handbook: handbookWords,
  calendar: calendarWords,
  nothing: "–",
  annexLetters: "ΑΒΓΔΕ",
};
