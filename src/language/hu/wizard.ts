import type { WizardWords } from "../wizard-words.ts";
import { promptWords } from "./prompt-words.ts";
import { options } from "./wizard-options.ts";
import { questions } from "./wizard-questions.ts";

/** The wizard in Hungarian. */
export const wizardWords: WizardWords = {
  prompt: promptWords,
  sections: {
    start: "Nyelvek",
    company: "A cég",
    channels: "Csatornák és válaszidők",
    people: "Munkatársak és eszkaláció",
    complaints: "Panaszok",
    measures: "Mutatók és képzés",
    control: "A dokumentumok adatai",
  },
  place: (number, of, section) => `${String(number)}/${String(of)} · ${section}`,
  questions,
  options,
  inLanguage: (question, language) => `${question} (nyelv: ${language})`,
  about: (question, who) => `${question} (${who})`,
  another: (question) => `${question} (van még; üres Enter: nincs több)`,
  messages: {
    notATime: (example) => `Ez nem időtartam. Írjon egész számot és egységet, például: ${example}.`,
    notHours: (example) => `Ez nem nyitvatartás. Írjon napokat és időpontokat, például: ${example}.`,
    tooMuch: "Ez túl hosszú egyetlen válasznak. Nézze meg, mit illesztett be.",
    needed: "E válasz nélkül nem készülnek el a dokumentumok.",
    pickOne: "Kérjük, válasszon legalább egyet.",
  },
  hints: {
    time: (example) => `Így írja be: ${example}.`,
    share: (example) => `Azt is megadhatja, az esetek mekkora hányadában tartják be: ${example}.`,
    hours: (example) => `Így írja be: ${example}.`,
    words: "Vesszővel válassza el őket.",
    date: "Év-hónap-nap alakban, például 2026-12-01.",
  },
  text: {
    welcome:
      "Néhány kérdés, és elkészülnek az ügyfélszolgálati dokumentumok. Minden választ azonnal elmentünk, és Ön bármikor visszaléphet.",
    sentences: "Ez fog állni a dokumentumokban:",
    suggested: "Javaslatunk:",
    reviewTitle: "Áttekintés",
    promises: "Amit Önök ígérnek",
    noPromises: "Még nincsenek ígéretek: az alábbi hibák javítása után jelennek meg.",
    findings: "Az ellenőrzés eredménye",
    noFindings: "Nincs mit javítani.",
    inFile: "Amire nincs kérdés; a fájlban szerkeszthető",
    leftOut: "kihagyva",
    error: "hiba",
    warning: "figyelmeztetés",
    reviewQuestion: ["Mi legyen a következő lépés?", "Amíg Ön nem kéri, semmit sem írunk a fájlba."],
    changeSection: ["Melyik szakaszt módosítja?", "A többi válasz megmarad."],
    changeQuestion: ["Melyik választ módosítja?", "A többi válasz megmarad."],
    removeItem: (number, name) => `Eltávolítás: ${number}. ${name}`,
    backToReview: "Vissza az áttekintéshez",
    writeAnyway: ["A fájl mentése így", "a dokumentumokhoz előbb javítani kell a hibákat"],
    resume: (target, answers) => [
      `Ehhez a fájlhoz vannak még be nem írt válaszai: ${target} (${String(answers)}). Folytatja velük?`,
      "Kilépéskor megőriztük őket.",
    ],
    targetChanged: "A fájl azóta megváltozott. Válaszait a mostani tartalmába írjuk be.",
    draftUnreadable:
      "Az elmentett válaszok nem olvashatók: megsérültek, vagy más verzióból valók. Elölről kezdjük.",
    draftKept: (draft, command) => `Válaszai itt megmaradtak: ${draft}. Folytatás: ${command}`,
    nothingWritten: "Semmit sem írtunk a fájlba.",
    render: ["Elkészítsük most a dokumentumokat?", "Markdown, weboldalak és PDF, az out mappába."],
    again: "Ugyanez újra, kérdések nélkül:",
  },
  inFileReasons: {
    format: "magától kerül bele.",
    files: "más fájlok, amelyekre ez épül, vagy saját sablonok.",
    names: "cím vagy névalak, csak ha a szokásos nem megfelelő.",
    book: "a dokumentumok kötése és nyomtatása.",
    history: "a változásnapló; minden kiadással bővül.",
    derived: "a megadott elérhetőségekből következik.",
  },
};
