import type { TemplatesWords } from "../messages-templates.ts";

/** What `charter templates` reports, in Hungarian. */
export const templates: TemplatesWords = {
  list: {
    fromPackage: "csomag",
    changes: { replaced: "saját szöveg", added: "hozzáadva", "left-out": "kihagyva" },
    lacking: "változatlan",
    originals: { changed: "a csomagban új szöveg van", unrecorded: "az eredeti nincs feljegyezve" },
    summary: (own, lacking) => {
      if (own === 0) return "Minden úgy van, ahogyan a csomagban.";
      if (own === 1) {
        return `1 szöveg tér el a csomagtól, ${lacking === 0 ? "minden nyelven ugyanaz" : "de nem minden nyelven"}.`;
      }
      const where =
        lacking === 0 ? "minden nyelven ugyanazok" : `közülük ${String(lacking)} nem minden nyelven`;
      return `${String(own)} szöveg tér el a csomagtól, ${where}.`;
    },
  },
  eject: {
    wrote: (path) => `Kiírva: ${path}`,
    kept: (path) => `Már létezik, változatlan marad: ${path}`,
    next: (command, folder) =>
      `${folder === null ? "" : `A mappa használatához írja ezt az adatfájlba: „templates: ${folder}”. `}Módosítsa a szöveget, majd futtassa ezt: ${command}`,
  },
  update: {
    merged: (path) => `${path}: összevonva a csomag új szövegével`,
    conflicts: (path, places) =>
      `${path}: összevonva, de ${String(places)} helyen mindkét szöveg megváltozott; keresse ezt: <<<<<<<`,
    recorded: (path) => `${path}: az eredeti szöveg feljegyezve`,
    gone: (path) => `${path}: a csomagban már nincs meg az a szöveg, amelyet a fájl helyettesít`,
    upToDate: "Minden sablon naprakész.",
    unrecorded: (path, others, command) =>
      `${path}${others === 0 ? "" : ` és további ${String(others)} fájl`}: nincs feljegyezve, hogy a csomag melyik szövegét helyettesíti, ezért annak változása nem derül ki. Így jegyezheti fel: ${command}`,
    settle: (command) => `Döntsön a megjelölt helyekről, majd futtassa ezt: ${command}`,
  },
  test: {
    title: "Sablonpróba",
    companies: "Adatok",
    languages: "Nyelvek",
    combinations: "Kombinációk",
    documents: "Elkészült dokumentumok",
    optionalParts: "Elhagyható részek",
    findings: "Észrevételek",
    noFindings: "Nincs észrevétel.",
    golden: "Elvárt dokumentumok",
    goldenStates: {
      same: "megegyeznek",
      written: "kiírva",
      none: "nincsenek; az --update kapcsoló kiírja őket",
    },
    pairwise: "az elhagyható részek minden párja, velük és nélkülük",
    whole: "az elhagyható részek minden kombinációja",
    passed: "Megfelelt",
    failed: "Nem felelt meg",
    severity: "Súlyosság",
    place: "Hely",
    message: "Üzenet",
  },
};
