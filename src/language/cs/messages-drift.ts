import type { DriftWords } from "../messages-drift.ts";

function filesDiffer(count: number): string {
  if (count === 1) return "1 soubor se liší";
  return count >= 2 && count <= 4 ? `${String(count)} soubory se liší` : `${String(count)} souborů se liší`;
}

/** Files that are not what would be written, in Czech. */
export const drift: DriftWords = {
  replacedEdited: (path) => `${path}: soubor byl ručně upraven; přepsán`,
  replacedUnknown: (path) => `${path}: původní soubor nebyl v charter.lock; přepsán`,
  stale: (path) => `${path}: zastaralý soubor; zapsal ho dřívější běh, tento už ho nezapisuje`,
  removed: (path) => `${path}: zastaralý soubor; odstraněn`,
  keptEdited: (path) => `${path}: zastaralý, ale ručně upravený soubor; ponechán`,
  keptUnread: (path, why) => `${path}: zastaralý soubor, který nelze přečíst (${why}); ponechán`,
  notRemoved: (path) => `${path}: zastaralý soubor, který nelze odstranit`,
  toRemove: (flag) => `Zastaralé soubory odstraní ${flag}.`,
  besideEditions: (folder, file) =>
    `Ve složce ${folder} jsou vydání podle několika souborů s údaji. Dokumenty podle souboru ${file} se ukládají vedle jejich složek a úvodní stránka odkazuje i na ně.`,
  takesPage: (path, company) =>
    `Soubor ${path} byl úvodní stránkou společnosti „${company}“. Nyní odkazuje na vydání podle těchto souborů s údaji; ostatní dokumenty této společnosti zůstávají ve složce beze změny.`,
  linksNothing: (path, count, some) =>
    count === 1
      ? `Soubor ${path} odkazuje na vydání, které neexistuje, protože jeho soubor s údaji nebylo možné zpracovat: ${some}`
      : `Soubor ${path} odkazuje na vydání, která neexistují (${String(count)}), protože jejich soubory s údaji nebylo možné zpracovat: ${some}`,
  problems: {
    damaged: (path) => `soubor ${path} je poškozený; pokračuje se, jako by neexistoval.`,
    merging: (path) =>
      `soubor ${path} obsahuje nevyřešený konflikt slučování; pokračuje se, jako by neexistoval. Příkaz render ho zapíše znovu.`,
    newer: (path) => `soubor ${path} zapsala novější verze programu; pokračuje se, jako by neexistoval.`,
    unreadable: (path) => `soubor ${path} nelze přečíst; pokračuje se, jako by neexistoval.`,
  },
  states: { missing: "chybí", foreign: "cizí" },
  causes: {
    facts: "změnily se údaje",
    templates: "změnily se šablony programu",
    ownTemplates: "změnily se vlastní šablony",
    settings: "zapsáno s jiným nastavením",
    hand: "ručně upraveno",
    unknown: "není v charter.lock",
    linked: "odkazuje na jiné soubory",
    program: (from, to) => `změnila se verze programu: ${from} → ${to}`,
    browser: (from, to) => `změnila se verze prohlížeče: ${from} → ${to}`,
  },
  leftAlone: "nezapsal ho charter; zůstává beze změny",
  wouldGo: "byl by odstraněn",
  wouldStay: "byl by ponechán",
  pagesDiffer: (was, now) => `stránky se liší: nyní ${was} bajtů, po zápisu ${now} bajtů`,
  upToDate: (files) =>
    files === 1 ? "Soubor je aktuální" : `Všechny soubory jsou aktuální: ${String(files)}`,
  differs: (files, others) =>
    `${filesDiffer(files)} od toho, co by se zapsalo` +
    (others === 0 ? "" : `; aktuálních: ${String(others)}`),
  othersDiffer: (files) => `Další soubory, které se liší (styly, písma, charter.lock): ${String(files)}`,
  toWrite: (flag) => `Co se liší, zapíše týž příkaz bez ${flag}.`,
};
