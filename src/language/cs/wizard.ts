import type { WizardWords } from "../wizard-words.ts";
import { promptWords } from "./prompt-words.ts";
import { options } from "./wizard-options.ts";
import { questions } from "./wizard-questions.ts";

/** The wizard in Czech. */
export const wizardWords: WizardWords = {
  prompt: promptWords,
  sections: {
    start: "Jazyky",
    company: "Společnost",
    channels: "Kanály a lhůty pro odpověď",
    people: "Lidé a eskalace",
    complaints: "Stížnosti",
    measures: "Ukazatele a školení",
    control: "Údaje o dokumentech",
  },
  place: (number, of, section) => `${String(number)} z ${String(of)} · ${section}`,
  questions,
  options,
  inLanguage: (question, language) => `${question} (jazyk: ${language})`,
  about: (question, who) => `${question} (${who})`,
  another: (question) => `${question} (ještě něco; prázdný Enter: už nic)`,
  messages: {
    notATime: (example) => `Toto není doba. Napište celé číslo a jednotku, například: ${example}.`,
    notHours: (example) => `Toto není otevírací doba. Napište dny a časy, například: ${example}.`,
    tooMuch: "Na jednu odpověď je to příliš dlouhé. Zkontrolujte, co jste vložili.",
    needed: "Bez této odpovědi dokumenty nevzniknou.",
    pickOne: "Vyberte prosím aspoň jednu možnost.",
  },
  hints: {
    time: (example) => `Pište takto: ${example}.`,
    share: (example) => `Můžete přidat i podíl případů, ve kterých lhůtu dodržíte: ${example}.`,
    hours: (example) => `Pište takto: ${example}.`,
    words: "Oddělujte je čárkami.",
    date: "Pište rok-měsíc-den, například 2026-12-01.",
  },
  text: {
    welcome:
      "Stačí několik odpovědí a dokumenty vaší zákaznické podpory budou hotové. Každá odpověď se hned uloží a kdykoli se můžete vrátit.",
    sentences: "V dokumentech bude stát:",
    suggested: "Navrhujeme:",
    reviewTitle: "Přehled",
    promises: "Co slibujete",
    noPromises: "Zatím žádné sliby: objeví se, až se vyřeší nálezy níže.",
    findings: "Co našla kontrola",
    noFindings: "Není co opravovat.",
    inFile: "Na co se neptáme; upravte přímo v souboru",
    leftOut: "vynecháno",
    error: "chyba",
    warning: "upozornění",
    reviewQuestion: ["Co teď uděláme?", "Dokud to nepotvrdíte, nic se nezapíše."],
    changeSection: ["Který oddíl chcete změnit?", "Ostatní odpovědi zůstanou."],
    changeQuestion: ["Kterou odpověď chcete změnit?", "Ostatní odpovědi zůstanou."],
    removeItem: (number, name) => `Odebrat: ${number}. ${name}`,
    backToReview: "Zpět k přehledu",
    writeAnyway: ["Zapsat soubor tak, jak je", "před tvorbou dokumentů bude třeba chyby opravit"],
    resume: (target, answers) => [
      `Pro soubor ${target} máte odpovědi, které ještě nejsou zapsané (${String(answers)}). Chcete s nimi pokračovat?`,
      "Uložily se, když jste odešli.",
    ],
    targetChanged: "Soubor se od té doby změnil. Vaše odpovědi se promítnou do jeho nynějšího obsahu.",
    draftUnreadable: "Uložené odpovědi nelze přečíst: jsou poškozené, nebo z jiné verze. Začneme znovu.",
    draftKept: (draft, command) => `Vaše odpovědi zůstaly v souboru ${draft}. Pokračování: ${command}`,
    nothingWritten: "Nic nebylo zapsáno.",
    render: ["Máme teď dokumenty vytvořit?", "Markdown, webové stránky a PDF, do složky out."],
    again: "Totéž znovu, bez otázek:",
  },
  inFileReasons: {
    format: "zapíše se samo.",
    files: "jiné soubory, na kterých tento staví, nebo vlastní šablony.",
    names: "vlastní nadpis nebo tvar názvu, jen když obvyklý nesedí.",
    book: "jak se dokumenty svazují a tisknou.",
    history: "historie změn; roste s každým vydáním.",
    derived: "vyplývá z adres, které jste uvedli.",
  },
};
