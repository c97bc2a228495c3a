import type { CheckWords } from "../../diagnostic/diagnostic.ts";
import { auditFindings } from "./audit-findings.ts";
import { factsFindings } from "./facts-findings.ts";
import { templateFindings } from "./template-findings.ts";
import { yamlFindings } from "./yaml-findings.ts";

function count(number: number, one: string, other: string): string {
  return `${String(number)} ${number === 1 ? one : other}`;
}

/** Findings and the words around them in Greek. */
export const checkWords: CheckWords = {
  findings: { ...yamlFindings, ...factsFindings, ...auditFindings, ...templateFindings },
  severity: { error: "σφάλμα", warning: "προειδοποίηση" },
  write: "Γράψτε:",
  example: "Για παράδειγμα:",
  samples: [
    ["+44 20 7946 00", "+30 210 555 01"],
    ["Europe/London", "Europe/Athens"],
    ["GB", "GR"],
    ["Alfa Ltd", "Άλφα Α.Ε."],
    ["Dana Whitlock", "Ελένη Νικολάου"],
    ["dana@alfa.example", "eleni@alfa.example"],
    ["care@alfa.example", "exypiretisi@alfa.example"],
    ["complaints@alfa.example", "parapona@alfa.example"],
    ["Customer Service Manager", "Υπεύθυνη εξυπηρέτησης πελατών"],
  ],
  summary: (errors, warnings) =>
    [
      errors > 0 ? count(errors, "σφάλμα", "σφάλματα") : null,
      warnings > 0 ? count(warnings, "προειδοποίηση", "προειδοποιήσεις") : null,
    ]
      .filter((part) => part !== null)
      .join(", "),
  nothing: (files, more, templates) => {
    const others = more === 0 ? [] : [count(more, "ακόμη αρχείο", "ακόμη αρχεία")];
    const own = templates === 0 ? [] : [count(templates, "δικό σας πρότυπο", "δικά σας πρότυπα")];
    return `${[...files, ...others, ...own].join(", ")}: κανένα εύρημα`;
  },
};
