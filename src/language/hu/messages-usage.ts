import type { UsageWords } from "../messages-usage.ts";
import { list, quote } from "./finding-phrases.ts";

function into(where: string | null): string {
  return where === null ? "a szabványos kimenetre" : `${where}: ebbe a fájlba`;
}

function didYouMean(meant: readonly string[]): string {
  return meant.length === 0 ? "" : ` Erre gondolt: ${list(meant, "vagy")}?`;
}

/** What is wrong with the command line, in Hungarian. Names follow a colon, where they need neither article nor suffix. */
export const usage: UsageWords = {
  unknownCommand: (name, meant) => `nincs ilyen parancs: ${quote(name)}.${didYouMean(meant)}`,
  unknownOption: (flag, meant) => `nincs ilyen kapcsoló: ${quote(flag)}.${didYouMean(meant)}`,
  valueMissing: (flag) => `hiányzik a kapcsoló értéke: ${flag}.`,
  argumentMissing: (name) => `hiányzik egy argumentum: ${name}.`,
  optionMissing: (flag) => `hiányzik egy kapcsoló: ${flag}.`,
  notTogether: (flag, other) => `ez a két kapcsoló együtt nem használható: ${flag} és ${other}.`,
  tooManyArguments: (allowed, given) =>
    `túl sok argumentum (${String(given)}); ` +
    (allowed === 0 ? "a parancsnak nincs argumentuma." : `legfeljebb ${String(allowed)} adható meg.`),
  seeHelp: (command) => `Súgó: ${command} --help`,

  noneOf: (flag, value, choices) =>
    `${flag}: érvénytelen érték: ${quote(value)}; a választható értékek: ${choices.join(", ")}.`,
  notTwoOf: (flag, value, choices) =>
    `${flag}: érvénytelen érték: ${quote(value)}; írjon két különböző értéket vesszővel elválasztva ezek közül: ${choices.join(", ")}.`,
  notADay: (flag, value) =>
    `${flag}: érvénytelen dátum: ${quote(value)}; a helyes alak év-hónap-nap, például 2026-11-22.`,
  notACount: (flag, value) => `${flag}: érvénytelen érték: ${quote(value)}; írjon egész számot: 0, 1, 2 …`,
  notAShard: (flag, value, most) =>
    `${flag}: érvénytelen érték: ${quote(value)}; a helyes alak rész/összes, például 2/4, ahol a rész legalább 1, és legfeljebb annyi, mint az összes, az összes pedig legfeljebb ${String(most)}.`,
  notJobs: (flag, value, most) =>
    `${flag}: érvénytelen érték: ${quote(value)}; írjon egy számot 1 és ${String(most)} között, vagy azt, hogy auto.`,
  notAnEpoch: (flag, value) =>
    `${flag}: érvénytelen érték: ${quote(value)}; írja be az 1970 óta eltelt másodpercek számát.`,
  notAPort: (flag, value) =>
    `${flag}: érvénytelen port: ${quote(value)}; írjon egy számot 1 és 65535 között.`,

  noFile:
    "adjon meg egy adatfájlt, vagy futtassa a charter parancsot olyan mappában, amelyben van charter.yaml.",
  noMatch: (pattern) => `erre a mintára egyetlen YAML-fájl sem illik: ${quote(pattern)}.`,
  stdinTwice: "a szabványos bemenet csak egyszer olvasható.",
  previewNeedsFile: "az előnézet egy fájlt követ; a szabványos bemenet nem követhető.",
  writeNeedsFile: (flag, given) => `a ${flag} csak fájlba tud írni; ez nem fájl: ${given}.`,
  unknownRevision: (revision) =>
    `ebben a tárolóban nincs ilyen változat: ${quote(revision)}; sekély klónból hiányozhat.`,
  unknownReference: (ref, meant) =>
    `nincs ${quote(ref)} nevű kód, ígéret, kulcs, pont vagy dokumentum, és egyetlen pont sem tartalmaz ilyen szöveget.${didYouMean(meant)}`,
  fixNeedsFile: (flag) => `${flag}: írható fájlra van szükség, a szabványos bemenet nem az.`,
  noFolder: (flag, path) => `${flag}: nincs ilyen mappa: ${path}.`,
  sameFolder: (file, other) =>
    `ezeknek az adatfájloknak a dokumentumai ugyanabba a mappába kerülnének: ${file}, ${other}; futtassa a parancsot külön-külön, más-más -o mappával.`,

  unknownTemplate: (reference, meant, command) =>
    `nincs ilyen: ${quote(reference)}.${didYouMean(meant)} A választékot ez a parancs mutatja: „${command}”.`,
  severalTemplates: (reference, choices) =>
    `több dokumentumban is szerepel: ${quote(reference)}; ezek közül írjon egyet: ${list(choices, "vagy")}.`,
  templateExists: (path) =>
    `már létezik: ${path}; előbb törölje vagy nevezze át. A program semmit sem írt ki.`,
  templateOutside: (path) => `kivezet a sablonmappából: ${path}. A program semmit sem írt ki.`,
  noTemplates:
    "sem az adatfájl, sem a --templates kapcsoló nem nevez meg sablonmappát; írjon az adatfájlba egy ilyen sort: `templates: templates`.",

  noOutput: "az -o után mappa, fájl vagy a szabványos kimenetet jelentő - jel álljon.",
  foreignEnding: (path) => `${path}: a dokumentumok kiterjesztése .md, .html vagy .pdf lehet.`,
  oneFormat: (where) =>
    `${into(where)} csak egyféle formátum kerülhet; adja meg: --to md, --to html vagy --to pdf.`,
  endingDiffers: (path, ending, format) =>
    `${path}: a kiterjesztés .${ending}, a --to értéke viszont ${format}.`,
  parallelNeedsFolder: (where) =>
    `${into(where)} csak egy dokumentum kerülhet, a --parallel viszont további fájlokat ír egy mappába.`,
  oneDocument: (where) => `${into(where)} csak egy dokumentum kerülhet; adja meg például: --document policy.`,
  oneExtra: (where, flags) =>
    `${into(where)} csak egy dokumentum kerülhet; ezek közül csak egyet adjon meg: ${list(flags, "és")}.`,
  otherFormats: (flag, formats) =>
    `${flag}: csak ilyen formátumban készül: ${list(formats, "vagy")}; adja meg a --to kapcsolóval vagy a fájl kiterjesztésével.`,
  emptyBook: (kinds) =>
    `--handbook: az adatfájlban a \`handbook.documents\` egyiket sem tartalmazza ezek közül: ${kinds.join(", ")}.`,
  emptyCard: "--card: az adatfájlban nincs `escalation`, ezért nincs mit nyomtatni.",
  oneFactsFile: (where) => `${into(where)} csak egy dokumentum kerülhet; egyetlen adatfájlt adjon meg.`,
  oneLanguage: (where) =>
    `${into(where)} csak egy dokumentum kerülhet, az adatfájlban viszont több nyelv van; válasszon egyet: --language.`,
  stdoutTwice: "a --format json és az -o - egyaránt a szabványos kimenetre írna; az egyiket hagyja el.",
  outputIsInput: (path) => `-o ${path}: ez maga az adatfájl.`,
  languageNotInFile: (language, languages) =>
    `--language ${language}: az adatfájlban csak ez szerepel: ${list(languages, "és")}.`,
  languageNotWritten: (pair, language) =>
    `--parallel ${pair}: ezen a nyelven nem készül dokumentum: ${language}.`,
};
