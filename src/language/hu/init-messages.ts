import type { InitMessages } from "../init-messages.ts";

export const initMessages: InitMessages = {
  usage: {
    noTerminal:
      "nincs terminál, amelyen a kérdések feltehetők. Futtassa terminálban; vagy adja meg az --answers FÁJL --yes kapcsolókat, akkor nincs kérdés; vagy a --plain kapcsolót, akkor a válaszok csővezetéken is érkezhetnek.",
    needsFile: "az init fájlt ír; a - helyett adjon meg egy fájlnevet.",
    stdinTaken:
      "az --answers - a szabványos bemenetet olvassa, amely a kérdésekhez kell; a --yes kapcsolóval nincs kérdés.",
    existsAlready: (file) => `${file}: már létezik; a --yes kapcsolóval kérdés nélkül módosítható.`,
  },
  newFile: (file) => `Új fájl: ${file}`,
  oldFile: (file) => `Módosítás: ${file}. Amin Ön nem változtat, az marad, ahogy van.`,
  draftFrom: (draft, date, time) => `${draft}: utolsó mentés: ${date}, ${time}.`,
  draftElsewhere: (other, own) =>
    `A charter init egy másik futása ide menti a válaszait: ${other}. Hogy a kettő ne írja felül egymást, a mostani válaszok ide kerülnek: ${own}.`,
  cannotWrite: (file, reason) => `${file} nem írható: ${reason}.`,
  reasons: {
    missing: "nincs ilyen mappa",
    denied: "nincs hozzá jogosultsága",
    directory: "ez egy mappa",
    "not-a-directory": "mappa helyett fájl van ott",
    "too-large": "túl nagy",
    busy: "egy másik program használja",
    full: "a lemez megtelt",
  },
  notEditable: (file) =>
    `Semmi sem változott: ${file} nem olvasható végig. Javítsa ki a fentieket, majd futtassa újra: charter init.`,
  refused: (file, key) =>
    `Semmi sem változott. Ez a kulcs úgy van leírva, hogy más sorok érintése nélkül nem módosítható: ${key} (${file}). Kérjük, írja át ott kézzel.`,
  changedMeanwhile: (file) =>
    `Semmit sem írtunk a fájlba, mert az első kérdés óta megváltozott: ${file}. A válaszaival így folytathatja: charter init.`,
  keptIn: (draft) => `A válaszait ez a fájl őrzi: ${draft}.`,
  wrote: (file) => `Elkészült: ${file}`,
  changeLater: (command) => `Így módosíthat egy választ: ${command}`,
  nothingToChange: (file) => `${file}: mindez már benne van; a fájl nem változott.`,
};
