import type { Unit } from "../../company/duration.ts";

/** The forms of a unit that sentences ask for. Written out: no rule moves the accent of a Greek plural rightly. */
export interface UnitForms {
  /** After "εντός". */
  readonly genitive: { readonly one: string; readonly other: string };
  /** After "κάθε". */
  readonly accusative: { readonly one: string; readonly other: string };
  /** In a table and after a colon. */
  readonly nominative: { readonly one: string; readonly other: string };
}

/** One is singular; every other number, 21 too, is plural. */
export const units: Readonly<Record<Unit, UnitForms>> = {
  second: {
    genitive: { one: "δευτερολέπτου", other: "δευτερολέπτων" },
    accusative: { one: "δευτερόλεπτο", other: "δευτερόλεπτα" },
    nominative: { one: "δευτερόλεπτο", other: "δευτερόλεπτα" },
  },
  ring: {
    genitive: { one: "κουδουνίσματος", other: "κουδουνισμάτων" },
    accusative: { one: "κουδούνισμα", other: "κουδουνίσματα" },
    nominative: { one: "κουδούνισμα", other: "κουδουνίσματα" },
  },
  minute: {
    genitive: { one: "λεπτού", other: "λεπτών" },
    accusative: { one: "λεπτό", other: "λεπτά" },
    nominative: { one: "λεπτό", other: "λεπτά" },
  },
  hour: {
    genitive: { one: "ώρας", other: "ωρών" },
    accusative: { one: "ώρα", other: "ώρες" },
    nominative: { one: "ώρα", other: "ώρες" },
  },
  "working hour": {
    genitive: { one: "εργάσιμης ώρας", other: "εργάσιμων ωρών" },
    accusative: { one: "εργάσιμη ώρα", other: "εργάσιμες ώρες" },
    nominative: { one: "εργάσιμη ώρα", other: "εργάσιμες ώρες" },
  },
  day: {
    genitive: { one: "ημέρας", other: "ημερών" },
    accusative: { one: "ημέρα", other: "ημέρες" },
    nominative: { one: "ημέρα", other: "ημέρες" },
  },
  "working day": {
    genitive: { one: "εργάσιμης ημέρας", other: "εργάσιμων ημερών" },
    accusative: { one: "εργάσιμη ημέρα", other: "εργάσιμες ημέρες" },
    nominative: { one: "εργάσιμη ημέρα", other: "εργάσιμες ημέρες" },
  },
  week: {
    genitive: { one: "εβδομάδας", other: "εβδομάδων" },
    accusative: { one: "εβδομάδα", other: "εβδομάδες" },
    nominative: { one: "εβδομάδα", other: "εβδομάδες" },
  },
  month: {
    genitive: { one: "μήνα", other: "μηνών" },
    accusative: { one: "μήνα", other: "μήνες" },
    nominative: { one: "μήνας", other: "μήνες" },
  },
  year: {
    genitive: { one: "έτους", other: "ετών" },
    accusative: { one: "έτος", other: "έτη" },
    nominative: { one: "έτος", other: "έτη" },
  },
};
