import type { ReportWords } from "../messages-reports.ts";
import { diff } from "./messages-diff.ts";
import { explain } from "./messages-explain.ts";
import { drift } from "./messages-drift.ts";
import { templates } from "./messages-templates.ts";

function filesOf(count: number): string {
  if (count === 1) return "1 soubor";
  return `${String(count)} ${count >= 2 && count <= 4 ? "soubory" : "souborů"}`;
}

function written(count: number): string {
  if (count === 1) return "Zapsán";
  return count >= 2 && count <= 4 ? "Zapsány" : "Zapsáno";
}

/** What the commands report, in Czech. */
export const reports: ReportWords = {
  using: (file) => `Používá se soubor ${file}`,
  trouble: {
    unreadable: (file, why) => `soubor ${file} nelze přečíst: ${why}.`,
    readReasons: {
      missing: "neexistuje",
      denied: "nemáte právo ho číst",
      directory: "je to složka",
      "not-a-directory": "neexistuje",
      special: "není to běžný soubor",
      "too-large": "je příliš velký",
      busy: "během čtení se stále mění",
    },
    unwritable: (path, why) => `soubor ${path} nelze zapsat: ${why}.`,
    writeReasons: {
      missing: "jeho složka neexistuje a nelze ji vytvořit",
      denied: "nemáte tam právo zapisovat",
      directory: "na jeho místě je složka téhož jména",
      "not-a-directory": "na místě složky je soubor",
      busy: "má ho otevřený jiný program",
      full: "disk je plný",
    },
    stdoutFailed: (why) => `na standardní výstup nelze zapisovat: ${why}.`,
    printingFailed: (why) => `tisk se nezdařil: ${why}`,
    interrupted: "přerušeno: žádný soubor nezůstal zapsaný jen zčásti.",
    noDates:
      "z údajů nevyplývají žádné termíny: kalendář potřebuje interval, např. document.reviewEvery, a den, od kterého se počítá, document.lastReviewed nebo document.effective.",
    threadEnded: (file, why) =>
      `dokumenty podle souboru ${file} nevznikly, protože skončilo pracovní vlákno: ${why}`,
    mistake: (what) => `toto je chyba programu, nahlaste ji, prosím: ${what}`,
    debug: (setting) => `Kde k ní došlo, ukáže ${setting}.`,
  },
  render: {
    wrote: (count, folder, unchanged) =>
      `${written(count)} ${filesOf(count)} do ${folder}${unchanged === 0 ? "" : `, beze změny: ${String(unchanged)}`}`,
    wroteOne: (path) => `Zapsán soubor ${path}`,
    unchangedOne: (path) => `Beze změny: ${path}`,
    states: { new: "nový", changed: "změněný", same: "stejný", edited: "upravený", stale: "zastaralý" },
    withoutSandbox:
      "Prohlížeč tiskne bez sandboxu, protože ho tento systém nepovoluje. Stránky neobsahují žádný skript a nic nenačítají zvenčí.",
  },
  many: {
    finished: (done, all, file, files) =>
      `${String(done)} z ${String(all)}  ${file}  ${files === null ? "bez dokumentů" : filesOf(files)}`,
    progress: (done, all, perSecond) => `${String(done)} z ${String(all)}  ${perSecond}/s`,
    decimalMark: ",",
    shard: (shard, own, all) =>
      `Část ${shard}: ${own === 0 ? "žádný" : String(own)} z ${String(all)} ${all === 1 ? "souboru" : "souborů"} s údaji`,
  },
  promises: {
    columns: {
      promise: "Slib",
      target: "Cíl",
      clock: "Čas",
      madeIn: "Zdroj",
      statedIn: "Kde je uveden",
    },
    clocks: { working: "pracovní", calendar: "kalendářní" },
  },
  diff,
  explain,
  drift,
  templates,
  browsers: {
    none: "Nenašel se prohlížeč, který by vytiskl soubory PDF. Prohledaná místa:",
    lookedAt: "Prohledaná místa:",
    toGetOne: (command) => `Prohlížeč získáte příkazem: ${command}`,
    notNeeded: "Pro Markdown a HTML není prohlížeč potřeba.",
    outcomes: {
      used: "používá se",
      missing: "chybí",
      unusable: "nefunguje",
      "too-old": "příliš starý",
      "not-tried": "nezkoušen",
    },
    carried: "přibalený",
    details: {
      "not set": "není nastaveno",
      "a folder": "je to složka",
      "not executable": "není spustitelný",
      "carried for Linux x64 only": "přibalen je jen pro Linux x64",
      "@sparticuz/chromium is not installed": "balíček @sparticuz/chromium není nainstalován",
      "needs glibc": "vyžaduje glibc",
    },
    failures: {
      noAnswer: (seconds) => `žádná odpověď do ${seconds} s`,
      notInTime: (seconds) => `stránka se nevytiskla do ${seconds} s`,
      connectionLost: "spojení s prohlížečem se přerušilo",
      pageCrashed: "stránka se zhroutila",
      browserFailed: (why) => `prohlížeč selhal: ${why}`,
      ended: (code) => `skončil s návratovým kódem ${code}`,
      killed: (signal) => `byl ukončen signálem ${signal}`,
      notUnpacked: (why) => `nelze ho rozbalit: ${why}`,
      notPdf: "prohlížeč vrátil něco, co není PDF",
      halfPdf: "prohlížeč vrátil neúplné PDF",
      noText: "prohlížeč nevytiskl žádný text; možná v tomto systému nenašel žádné písmo",
      noTags: "prohlížeč vytiskl stránku bez značek pro čtečky obrazovky",
      otherLanguage: (language) => `prohlížeč neoznačil jazyk stránky jako ${language}`,
      strangePdf: "prohlížeč vytvořil PDF, které nelze přečíst",
      noPages: (parts) => `prohlížeč neuvedl, na kterých stranách jsou tyto části svazku: ${parts}`,
      pagesMoved: "nadpisy se po každém doplnění čísel stran posunuly na jiné strany; obsah by byl chybný",
      tooMuch: (pages) => `text se nevejde; počet stran k dispozici: ${pages}`,
    },
  },
  doctor: {
    prints: (version, path, sandboxed) =>
      `Prohlížeč ${version} (${path}): tiskne ` +
      (sandboxed ? "v sandboxu" : "bez sandboxu, protože ho tento systém nepovoluje"),
    printsNot: (version, path, why) =>
      `Prohlížeč ${version} (${path}): netiskne: ${why ?? "důvod není znám"}`,
    fonts: (files, kilobytes) =>
      `Písma: ${filesOf(files)}, ${String(kilobytes)} kB; do stránek se vkládá jen to, co potřebují`,
    settings: "Nastavení:",
    names: {
      language: "jazyk",
      browser: "prohlížeč",
      today: "dnešní datum",
      "pdf-date": "datum v souborech PDF",
      colour: "barvy",
      "working-directory": "pracovní složka",
    },
    fallbacks: { browser: "první funkční", "pdf-date": "podle údajů", colour: "v terminálu" },
    origins: {
      environment: "proměnná prostředí",
      clock: "hodiny",
      process: "proces",
      default: "výchozí",
    },
    testPage: "zkušební stránka",
  },
};
