import type { InitMessages } from "../init-messages.ts";

export const initMessages: InitMessages = {
  usage: {
    noTerminal:
      "chybí terminál, ve kterém by se daly položit otázky. Spusťte příkaz v terminálu; nebo zadejte --answers SOUBOR --yes, a program se na nic nezeptá; nebo --plain, a odpovědi přečte z roury.",
    needsFile: "příkaz init zapisuje soubor; místo - zadejte jeho název.",
    stdinTaken:
      "--answers - čte standardní vstup, ten je však potřeba pro otázky; přidejte --yes, a program se na nic nezeptá.",
    existsAlready: (file) => `soubor ${file} už existuje; přidejte --yes, a změní se bez otázek.`,
  },
  newFile: (file) => `Nový soubor: ${file}`,
  oldFile: (file) => `Úprava souboru ${file}. Co nezměníte, zůstane, jak je.`,
  draftFrom: (draft, date, time) => `Soubor ${draft}: poslední uložení ${date}, ${time}.`,
  draftElsewhere: (other, own) =>
    `Do souboru ${other} ukládá odpovědi jiný spuštěný příkaz charter init. Vaše odpovědi se proto ukládají do souboru ${own}, aby se navzájem nepřepsaly.`,
  cannotWrite: (file, reason) => `Soubor ${file} nelze zapsat: ${reason}.`,
  reasons: {
    missing: "taková složka neexistuje",
    denied: "nemáte k tomu oprávnění",
    directory: "je to složka",
    "not-a-directory": "na místě složky je soubor",
    "too-large": "je příliš velký",
    busy: "má ho otevřený jiný program",
    full: "disk je plný",
  },
  notEditable: (file) =>
    `Nic se nezměnilo: soubor ${file} nelze přečíst až do konce. Opravte, co je uvedeno výše, a spusťte charter init znovu.`,
  refused: (file, key) =>
    `Nic se nezměnilo: ${key} v souboru ${file} je zapsáno tak, že to nelze změnit bez zásahu do jiných řádků. Změňte to tam ručně.`,
  changedMeanwhile: (file) =>
    `Nic se nezapsalo: soubor ${file} se od první otázky změnil. Spusťte charter init znovu a pokračujte se svými odpověďmi.`,
  keptIn: (draft) => `Vaše odpovědi jsou uloženy v souboru ${draft}.`,
  wrote: (file) => `Zapsán soubor ${file}`,
  changeLater: (command) => `Odpověď změníte příkazem: ${command}`,
  nothingToChange: (file) => `V souboru ${file} už to všechno stojí; zůstal, jak byl.`,
};
