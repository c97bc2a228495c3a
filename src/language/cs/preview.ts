import type { PreviewWords } from "../preview-words.ts";

/** The preview in Czech. */
export const previewWords: PreviewWords = {
  name: "Náhled",
  skip: "Přejít na dokument",
  controls: {
    document: "Dokument",
    language: "Jazyk",
    length: "Rozsah",
    view: "Zobrazení",
    screen: "Na obrazovce",
    print: "V tisku",
  },
  printed: "Stránky tak, jak se tisknou",
  openPdf: "Otevřít PDF samostatně",
  state: {
    lastGood: "Zobrazena je poslední verze dokumentu bez chyb.",
    noPage: "Zatím není co zobrazit. Dokument se objeví, jakmile budou chyby opraveny.",
    updated: "Dokument byl aktualizován.",
    printing: "Stránky se tisknou …",
    connectionLost: "Náhled už neběží nebo není dostupný. Stránka se dál pokouší o spojení.",
    connectionBack: "Náhled opět běží.",
  },
  findings: "Nálezy",
  trace: {
    heading: "Odkud věta pochází",
    howTo: "Klikněte na větu v dokumentu, nebo na ni přejděte klávesou Tab a šipkami a stiskněte Enter.",
    previous: "Předchozí ustanovení",
    next: "Další ustanovení",
    clause: "Ustanovení",
    section: "Oddíl",
    template: "Šablona",
    own: "vlastní",
    supplied: "z balíčku",
    facts: "Údaje",
    promises: "Sliby",
    noFacts: "žádné",
    noPromises: "žádné",
    alsoIn: "Uveden také zde",
    gone: "Toto ustanovení už v dokumentu není.",
  },
  promises: {
    heading: "Sliby",
    columns: { promise: "Slib", time: "Lhůta", madeIn: "Zdroj" },
    sinceStart: {
      unchanged: "Od spuštění náhledu se žádný slib nezměnil.",
      changed: "Co se od spuštění náhledu změnilo, je vyznačeno.",
    },
    sinceRender: {
      unchanged: (lock) => `Od posledního vytvoření dokumentů (${lock}) se žádný slib nezměnil.`,
      changed: (lock) => `Co se od posledního vytvoření dokumentů (${lock}) změnilo, je vyznačeno.`,
    },
    none: "Údaje neobsahují žádný slib.",
    escalation: (who) => `Eskalace: ${who}`,
    before: (target) => `dříve: ${target}`,
  },
  terminal: {
    started: (file) => `Náhled souboru ${file}; sleduje, co uložíte. Ukončíte jej klávesami Ctrl+C.`,
    portTaken: (port) =>
      `port ${String(port)} se už používá; zvolte jiný pomocí --port, nebo --port vynechte.`,
    portDenied: (port) =>
      `systém nedovoluje použít port ${String(port)}; pomocí --port zvolte port od 1024 výše.`,
    failed: (port, why) => `port ${String(port)} nelze použít: ${why}.`,
  },
  refused: "Náhled odpovídá jen své vlastní stránce na tomto počítači.",
  notFound: "Takovou stránku náhled nemá.",
};
