import type { TemplatesWords } from "../messages-templates.ts";

function textsOf(count: number): string {
  if (count === 1) return "1 text";
  return count >= 2 && count <= 4 ? `${String(count)} texty` : `${String(count)} textů`;
}

/** In the accusative, as after `až na`. */
function placesOf(count: number): string {
  if (count === 1) return "1 místo";
  return count >= 2 && count <= 4 ? `${String(count)} místa` : `${String(count)} míst`;
}

/** What `charter templates` reports, in Czech. */
export const templates: TemplatesWords = {
  list: {
    fromPackage: "balíček",
    changes: { replaced: "vaše znění", added: "přidáno", "left-out": "vynecháno" },
    lacking: "beze změny",
    originals: { changed: "balíček má nový text", unrecorded: "původní text není zaznamenán" },
    summary: (own, lacking) =>
      own === 0
        ? "Vše je stejné jako v balíčku."
        : own === 1
          ? `Od balíčku se liší 1 text, ${lacking === 0 ? "a to ve všech jazycích" : "ne však ve všech jazycích"}.`
          : `Od balíčku se liší ${textsOf(own)}, ${lacking === 0 ? "ve všech jazycích tytéž" : `z toho ne ve všech jazycích: ${String(lacking)}`}.`,
  },
  eject: {
    wrote: (path) => `Zapsáno: ${path}`,
    kept: (path) => `${path}: soubor už existuje a zůstává beze změny`,
    next: (command, folder) =>
      `${folder === null ? "" : `Do souboru s údaji přidejte „templates: ${folder}“, aby se složka používala. `}Upravte text a pak spusťte: ${command}`,
  },
  update: {
    merged: (path) => `${path}: sloučeno s novým textem balíčku`,
    conflicts: (path, places) =>
      `${path}: sloučeno až na ${placesOf(places)}, kde se změnily oba texty; hledejte <<<<<<<`,
    recorded: (path) => `${path}: původní text zaznamenán`,
    gone: (path) => `${path}: text, který soubor nahrazuje, už v balíčku není`,
    upToDate: "Všechny šablony jsou aktuální.",
    unrecorded: (path, others, command) =>
      `${path}${others === 0 ? "" : ` a další (${String(others)})`}: není zaznamenán text balíčku, který ${others === 0 ? "tento soubor nahrazuje" : "tyto soubory nahrazují"}, takže se jeho změny nepoznají. Zaznamená ho příkaz: ${command}`,
    settle: (command) => `Vyřešte označená místa a pak spusťte: ${command}`,
  },
  test: {
    title: "Test šablon",
    companies: "Údaje",
    languages: "Jazyky",
    combinations: "Kombinace",
    documents: "Vytvořené dokumenty",
    optionalParts: "Volitelné části",
    findings: "Nálezy",
    noFindings: "Žádné nálezy.",
    golden: "Očekávané dokumenty",
    goldenStates: { same: "odpovídají", written: "zapsány", none: "žádné; zapíše je --update" },
    pairwise: "každá dvojice volitelných částí, s nimi i bez nich",
    whole: "každá kombinace volitelných částí",
    passed: "V pořádku",
    failed: "Nalezeny chyby",
    severity: "Závažnost",
    place: "Místo",
    message: "Zpráva",
  },
};
