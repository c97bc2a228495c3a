import type { ReportWords } from "../messages-reports.ts";
import { diff } from "./messages-diff.ts";
import { explain } from "./messages-explain.ts";
import { drift } from "./messages-drift.ts";
import { templates } from "./messages-templates.ts";

/** What the commands report, in Hungarian. A path begins a sentence or follows a colon, where it needs no article. */
export const reports: ReportWords = {
  using: (file) => `Használt adatfájl: ${file}`,
  trouble: {
    unreadable: (file, why) => `${file} nem olvasható: ${why}.`,
    readReasons: {
      missing: "nincs ilyen fájl",
      denied: "nincs hozzá olvasási joga",
      directory: "ez egy mappa",
      "not-a-directory": "nincs ilyen fájl",
      special: "nem közönséges fájl",
      "too-large": "túl nagy",
      busy: "olvasás közben folyamatosan változik",
    },
    unwritable: (path, why) => `${path} nem írható: ${why}.`,
    writeReasons: {
      missing: "a mappája nem létezik, és nem hozható létre",
      denied: "nincs oda írási joga",
      directory: "ugyanilyen nevű mappa van a helyén",
      "not-a-directory": "egy mappa helyén fájl van",
      busy: "egy másik program használja",
      full: "megtelt a lemez",
    },
    stdoutFailed: (why) => `nem lehet írni a szabványos kimenetre: ${why}.`,
    printingFailed: (why) => `a PDF-fájl nem készült el: ${why}`,
    interrupted: "megszakítva: egyetlen fájl sem maradt félig kiírva.",
    noDates:
      "az adatokból nem adódnak időpontok: a naptárhoz kell egy gyakoriság (például document.reviewEvery) és egy kezdőnap (document.lastReviewed vagy document.effective).",
    threadEnded: (file, why) => `${file}: a dokumentumok nem készültek el, mert a munkaszál leállt: ${why}`,
    mistake: (what) => `ez a program hibája; kérjük, jelezze: ${what}`,
    debug: (setting) => `A hiba helye ezzel a beállítással jelenik meg: ${setting}.`,
  },
  render: {
    wrote: (written, folder, unchanged) =>
      `${String(written)} fájl kiírva ide: ${folder}` +
      (unchanged === 0 ? "" : ` (változatlan: ${String(unchanged)})`),
    wroteOne: (path) => `Kiírva: ${path}`,
    unchangedOne: (path) => `Változatlan: ${path}`,
    states: { new: "új", changed: "módosul", same: "változatlan", edited: "átírva", stale: "elavult" },
    withoutSandbox:
      "A böngésző homokozó (sandbox) nélkül fut, mert ez a rendszer nem engedi a használatát. Az oldalakban nincs szkript, és kívülről semmit sem töltenek be.",
  },
  many: {
    finished: (done, all, file, files) =>
      `${String(done)}/${String(all)}  ${file}  ${files === null ? "nincs dokumentum" : `${String(files)} fájl`}`,
    progress: (done, all, perSecond) => `${String(done)}/${String(all)}  ${perSecond}/mp`,
    decimalMark: ",",
    shard: (shard, own, all) =>
      `Rész: ${shard}; ${own === 0 ? "egy adatfájl sem jut rá" : `${String(own)} adatfájl`} (összesen ${String(all)})`,
  },
  promises: {
    columns: {
      promise: "Ígéret",
      target: "Célérték",
      clock: "Időalap",
      madeIn: "Forrás",
      statedIn: "Hol szerepel",
    },
    clocks: { working: "munkaidő", calendar: "naptári idő" },
  },
  diff,
  explain,
  drift,
  templates,
  browsers: {
    none: "Nincs böngésző a PDF-fájlok elkészítéséhez. Az átnézett helyek:",
    lookedAt: "Az átnézett helyek:",
    toGetOne: (command) => `Böngésző telepítése: ${command}`,
    notNeeded: "A Markdown- és a HTML-fájlokhoz nem kell böngésző.",
    outcomes: {
      used: "használatban",
      missing: "hiányzik",
      unusable: "nem működik",
      "too-old": "túl régi",
      "not-tried": "kihagyva",
    },
    carried: "mellékelt",
    details: {
      "not set": "nincs beállítva",
      "a folder": "ez egy mappa",
      "not executable": "nem futtatható",
      "carried for Linux x64 only": "csak Linux x64 rendszerhez mellékelt",
      "@sparticuz/chromium is not installed": "a @sparticuz/chromium nincs telepítve",
      "needs glibc": "glibc kell hozzá",
    },
    failures: {
      noAnswer: (seconds) => `${seconds} másodpercen belül nem válaszolt`,
      notInTime: (seconds) => `egy oldal ${seconds} másodpercen belül nem készült el`,
      connectionLost: "megszakadt a kapcsolat a böngészővel",
      pageCrashed: "az oldal összeomlott",
      browserFailed: (why) => `a böngésző leállt: ${why}`,
      ended: (code) => `kilépési kód: ${code}`,
      killed: (signal) => `leállító jelzés: ${signal}`,
      notUnpacked: (why) => `nem csomagolható ki: ${why}`,
      notPdf: "a böngésző nem PDF-fájlt adott vissza",
      halfPdf: "a böngésző csonka PDF-fájlt adott vissza",
      noText: "a böngésző PDF-fájljában nincs szöveg; talán nem talál betűkészletet ezen a rendszeren",
      noTags: "a böngésző PDF-fájljában nincsenek képernyőolvasóknak szánt címkék",
      otherLanguage: (language) => `a böngésző nem jelölte meg az oldal nyelvét: ${language}`,
      strangePdf: "a böngésző PDF-fájlja nem olvasható",
      noPages: (parts) =>
        `a böngésző nem adta meg, melyik oldalon vannak a szabályzatgyűjtemény következő részei: ${parts}`,
      pagesMoved:
        "a címsorok az oldalszámok minden beírása után más oldalra kerültek; a tartalomjegyzék hibás lenne",
      tooMuch: (pages) => `a szöveg nem fér el; a rendelkezésre álló oldalak száma: ${pages}`,
    },
  },
  doctor: {
    prints: (version, path, sandboxed) =>
      `Böngésző: ${version} (${path}), ` +
      (sandboxed
        ? "PDF-et készít, homokozóban (sandbox)"
        : "PDF-et készít, homokozó (sandbox) nélkül, mert ez a rendszer nem engedi a használatát"),
    printsNot: (version, path, why) =>
      `Böngésző: ${version} (${path}), nem készít PDF-et: ${why ?? "az ok ismeretlen"}`,
    fonts: (files, kilobytes) =>
      `Betűkészletek: ${String(files)} fájl, ${String(kilobytes)} kB; minden oldalba csak a szükséges rész kerül`,
    settings: "Beállítások:",
    names: {
      language: "nyelv",
      browser: "böngésző",
      today: "mai nap",
      "pdf-date": "a PDF-fájlok dátuma",
      colour: "színek",
      "working-directory": "munkakönyvtár",
    },
    fallbacks: { browser: "az első működő", "pdf-date": "az adatfájlból", colour: "terminálon" },
    origins: {
      environment: "környezeti változó",
      clock: "rendszeróra",
      process: "folyamat",
      default: "alapértelmezés",
    },
    testPage: "a próbaoldal",
  },
};
