import type { PreviewWords } from "../preview-words.ts";

/** The preview in Hungarian. */
export const previewWords: PreviewWords = {
  name: "Előnézet",
  skip: "Ugrás a dokumentumra",
  controls: {
    document: "Dokumentum",
    language: "Nyelv",
    length: "Terjedelem",
    view: "Nézet",
    screen: "Képernyőn",
    print: "Nyomtatásban",
  },
  printed: "Az oldalak nyomtatásban",
  openPdf: "A PDF megnyitása külön",
  state: {
    lastGood: "A dokumentum az utolsó hibátlan változatot mutatja.",
    noPage: "Még nincs mit megjeleníteni. A dokumentum a hibák kijavítása után azonnal megjelenik.",
    updated: "A dokumentum frissült.",
    printing: "Az oldalak nyomtatása folyamatban …",
    connectionLost: "Az előnézet már nem fut, vagy nem érhető el. Ez az oldal tovább próbálkozik.",
    connectionBack: "Az előnézet újra fut.",
  },
  findings: "Észrevételek",
  trace: {
    heading: "Honnan származik egy mondat",
    howTo:
      "Kattintson a dokumentum egyik mondatára, vagy lépjen rá a Tab billentyűvel és a nyilakkal, majd nyomja le az Entert.",
    previous: "Előző pont",
    next: "Következő pont",
    clause: "Pont",
    section: "Szakasz",
    template: "Sablon",
    own: "saját",
    supplied: "a csomagból",
    facts: "Adatok",
    promises: "Ígéretek",
    noFacts: "nincs",
    noPromises: "nincs",
    alsoIn: "Itt is szerepel",
    gone: "Ez a pont már nincs a dokumentumban.",
  },
  promises: {
    heading: "Ígéretek",
    columns: { promise: "Ígéret", time: "Idő", madeIn: "Forrás" },
    sinceStart: {
      unchanged: "Az előnézet indítása óta egyetlen ígéret sem változott.",
      changed: "Ami az előnézet indítása óta változott, meg van jelölve.",
    },
    sinceRender: {
      unchanged: (lock) =>
        `A dokumentumok legutóbbi elkészítése óta egyetlen ígéret sem változott (${lock}).`,
      changed: (lock) => `Ami a dokumentumok legutóbbi elkészítése óta változott, meg van jelölve (${lock}).`,
    },
    none: "Az adatok nem tartalmaznak ígéretet.",
    escalation: (who) => `Eszkaláció: ${who}`,
    before: (target) => `korábban: ${target}`,
  },
  terminal: {
    started: (file) => `Előnézet: ${file}; követi, amit elment. A Ctrl+C leállítja.`,
    portTaken: (port) =>
      `ez a port foglalt: ${String(port)}; adjon meg másikat a --port kapcsolóval, vagy hagyja el a kapcsolót.`,
    portDenied: (port) =>
      `a rendszer nem engedi ennek a portnak a használatát: ${String(port)}; a --port kapcsolóval válasszon 1024-es vagy nagyobb számú portot.`,
    failed: (port, why) => `ez a port nem használható (${String(port)}): ${why}.`,
  },
  refused: "Az előnézet csak a saját oldalának válaszol ezen a számítógépen.",
  notFound: "Az előnézetnek nincs ilyen oldala.",
};
