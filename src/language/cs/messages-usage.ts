import type { UsageWords } from "../messages-usage.ts";
import { list, quote } from "./finding-phrases.ts";

function into(where: string | null): string {
  return where === null ? "na standardní výstup" : `do souboru ${where}`;
}

function didYouMean(meant: readonly string[]): string {
  return meant.length === 0 ? "" : ` Neměli jste na mysli ${list(meant, "nebo")}?`;
}

/** What is wrong with the command line, in Czech. */
export const usage: UsageWords = {
  unknownCommand: (name, meant) => `příkaz ${quote(name)} neexistuje.${didYouMean(meant)}`,
  unknownOption: (flag, meant) => `přepínač ${quote(flag)} neexistuje.${didYouMean(meant)}`,
  valueMissing: (flag) => `u přepínače ${flag} chybí hodnota.`,
  argumentMissing: (name) => `chybí argument ${name}.`,
  optionMissing: (flag) => `chybí přepínač ${flag}.`,
  notTogether: (flag, other) => `přepínače ${flag} a ${other} nelze použít současně.`,
  tooManyArguments: (allowed, given) =>
    `příliš mnoho argumentů (${String(given)}); ` +
    (allowed === 0 ? "příkaz žádné nemá." : `nejvyšší počet: ${String(allowed)}.`),
  seeHelp: (command) => `Nápovědu vypíše ${command} --help`,

  noneOf: (flag, value, choices) =>
    `${flag}: neplatná hodnota ${quote(value)}; platné hodnoty: ${choices.join(", ")}.`,
  notTwoOf: (flag, value, choices) =>
    `${flag}: neplatná hodnota ${quote(value)}; napište dvě různé z těchto hodnot a oddělte je čárkou: ${choices.join(", ")}.`,
  notADay: (flag, value) =>
    `${flag}: ${quote(value)} není platné datum; napište rok-měsíc-den, např. 2026-11-22.`,
  notACount: (flag, value) => `${flag}: neplatná hodnota ${quote(value)}; napište celé číslo: 0, 1, 2 …`,
  notAShard: (flag, value, most) =>
    `${flag}: neplatná hodnota ${quote(value)}; napište část/počet, např. 2/4; část je číslo od 1 do počtu, počet nejvýše ${String(most)}.`,
  notJobs: (flag, value, most) =>
    `${flag}: neplatná hodnota ${quote(value)}; napište číslo od 1 do ${String(most)}, nebo auto.`,
  notAnEpoch: (flag, value) =>
    `${flag}: neplatná hodnota ${quote(value)}; napište počet sekund od roku 1970.`,
  notAPort: (flag, value) => `${flag}: neplatný port ${quote(value)}; napište číslo od 1 do 65535.`,

  noFile: "zadejte soubor s údaji, nebo spusťte charter ve složce, kde je charter.yaml.",
  noMatch: (pattern) => `vzoru ${quote(pattern)} neodpovídá žádný soubor YAML.`,
  stdinTwice: "standardní vstup lze číst jen jednou.",
  previewNeedsFile: "náhled sleduje soubor; standardní vstup sledovat nelze.",
  writeNeedsFile: (flag, given) =>
    `přepínač ${flag} potřebuje soubor, do kterého může zapsat; ${given} jím není.`,
  unknownRevision: (revision) =>
    `revize ${quote(revision)} v tomto repozitáři není; v mělkém klonu může chybět.`,
  unknownReference: (ref, meant) =>
    `neexistuje kód, slib, klíč, ustanovení ani dokument ${quote(ref)} a žádné ustanovení takový text neobsahuje.${didYouMean(meant)}`,
  fixNeedsFile: (flag) =>
    `přepínač ${flag} potřebuje soubor, do kterého může zapsat; standardní vstup jím není.`,
  noFolder: (flag, path) => `${flag}: složka ${path} neexistuje.`,
  sameFolder: (file, other) =>
    `dokumenty podle souborů ${file} a ${other} by se zapsaly do stejné složky; vytvořte je po jednom, pokaždé s jiným -o.`,

  unknownTemplate: (reference, meant, command) =>
    `${quote(reference)} neexistuje.${didYouMean(meant)} Co je k dispozici, vypíše „${command}“.`,
  severalTemplates: (reference, choices) =>
    `${quote(reference)} je ve více dokumentech; napište ${list(choices, "nebo")}.`,
  templateExists: (path) => `${path} už existuje; nejprve ho smažte nebo přejmenujte. Nic nebylo zapsáno.`,
  templateOutside: (path) => `${path} vede mimo složku se šablonami. Nic nebylo zapsáno.`,
  noTemplates:
    "složku se šablonami neuvádí ani soubor s údaji, ani přepínač --templates; přidejte do souboru s údaji řádek, například `templates: templates`.",

  noOutput: "přepínač -o vyžaduje složku, soubor, nebo - pro standardní výstup.",
  foreignEnding: (path) => `${path}: dokumenty se zapisují jako .md, .html nebo .pdf.`,
  oneFormat: (where) =>
    `${into(where)} lze zapsat jen jeden formát; přidejte --to md, --to html nebo --to pdf.`,
  endingDiffers: (path, ending, format) =>
    `soubor ${path} má příponu .${ending}, ale --to požaduje ${format}.`,
  parallelNeedsFolder: (where) =>
    `--parallel přidává soubory do složky, ale ${into(where)} lze zapsat jen jeden dokument.`,
  oneDocument: (where) => `${into(where)} lze zapsat jen jeden dokument; přidejte např. --document policy.`,
  oneExtra: (where, flags) =>
    `${into(where)} lze zapsat jen jeden dokument; zvolte jediný z přepínačů ${list(flags, "a")}.`,
  otherFormats: (flag, formats) =>
    `${flag} lze zapsat jen ve formátu ${list(formats, "nebo")}; zvolte jej v --to nebo příponou souboru.`,
  emptyBook: (kinds) =>
    `--handbook: \`handbook.documents\` v souboru s údaji neobsahuje žádný z dokumentů: ${kinds.join(", ")}.`,
  emptyCard: "--card: soubor s údaji nemá `escalation`, není tedy co tisknout.",
  oneFactsFile: (where) => `${into(where)} lze zapsat jen jeden dokument; zadejte jen jeden soubor s údaji.`,
  oneLanguage: (where) =>
    `${into(where)} lze zapsat jen jeden dokument, ale soubor s údaji má více jazyků; přidejte --language.`,
  stdoutTwice: "--format json i -o - potřebují standardní výstup; jeden z přepínačů vynechte.",
  outputIsInput: (path) => `-o ${path}: to je přímo soubor s údaji.`,
  languageNotInFile: (language, languages) =>
    `--language ${language}: soubor s údaji má jen jazyky: ${list(languages, "a")}.`,
  languageNotWritten: (pair, language) => `--parallel ${pair}: dokumenty v jazyce ${language} se nezapisují.`,
};
