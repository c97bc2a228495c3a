import { someChanges } from "../changed-promises.ts";
import type { AuditArgs, LogoReason, Script } from "../../diagnostic/audit-codes.ts";
import type { FindingWordsOf } from "../../diagnostic/diagnostic.ts";
import { codePoint, someOf } from "../unprintable.ts";
import { code, list, quote, say } from "./finding-phrases.ts";

const scripts: Readonly<Record<Script, string>> = {
  Latin: "latinkou",
  Greek: "řeckým písmem",
  Cyrillic: "cyrilicí",
};

const logoReasons: Readonly<Record<LogoReason, string>> = {
  missing: "neexistuje",
  unreadable: "nelze přečíst",
  outside: "leží mimo projekt",
  "too-large": "je příliš velké",
  "not-an-image": "neodpovídá své příponě",
};

const logoHints: Readonly<Record<LogoReason, string>> = {
  missing: "Cesta vychází od souboru s údaji. Bez loga nelze vytvořit HTML ani PDF.",
  unreadable: "Ověřte, že jde o soubor a že ho smíte číst.",
  outside: "Odkaz vede mimo projekt. Uložte samotný soubor vedle souboru s údaji nebo do podsložky.",
  "too-large": "Vkládá se do každé stránky; použijte menší.",
  "not-an-image": "Uložte ho znovu jako SVG nebo PNG se správnou příponou.",
};

/** What became of a promise. */
const changeKinds = {
  stricter: "přísnější",
  looser: "mírnější",
  added: "nový",
  removed: "zrušený",
  changed: "změněný",
} as const;

const lockProblems = {
  damaged: "je poškozený",
  merging: "obsahuje nevyřešený konflikt slučování",
  newer: "zapsala novější verze programu",
  unreadable: "nelze přečíst",
};

/** What is said about texts and files, in Czech. */
export const auditFindings: FindingWordsOf<AuditArgs> = {
  "text/placeholder": ({ found, sure }) =>
    sure
      ? say(
          `Zde zbylo nevyplněné místo: ${quote(found)}.`,
          "Napište, co sem patří, nebo klíč odstraňte: co chybí, to se v dokumentech vynechá.",
        )
      : say(
          `Toto vypadá jako nevyplněné místo: ${quote(found)}.`,
          "Je-li to tak, napište, co sem patří. V dokumentech se text vytiskne tak, jak je.",
        ),
  "text/mixed-scripts": ({ word, script, foreign, right }) =>
    say(
      `Ve slově ${quote(word)} se mísí dvě abecedy: je psáno ${scripts[script]}, ale obsahuje ${list(
        foreign.map(
          ({ letter, position }) => `${quote(letter)} (${String(position)}. písmeno, ${codePoint(letter)})`,
        ),
        "a",
      )}.${right === null ? "" : ` Jednou abecedou: ${quote(right)}.`}`,
      "Napište slovo znovu jednou abecedou. Pokud se název opravdu píše takto, oddělte jeho části spojovníkem: „e-ΕΦΚΑ“.",
    ),
  "text/missing-glyph": ({ characters, right }) =>
    say(
      `Písmo dokumentů neobsahuje: ${list(someOf(characters, quote), "a")}.`,
      right === null ? "Použijte jiné znaky, nebo to napište slovy." : `Napište ${quote(right)}.`,
    ),
  "text/wrong-form": ({ found, right }) =>
    say(
      `${quote(found)}: tvar podstatného jména neodpovídá číslovce nebo slovu před ní. Správně je ${quote(right)}.`,
      `Napište ${quote(right)}.`,
    ),
  "text/wrong-article": ({ found, right }) =>
    say(`${quote(found)}: člen je nesprávný. Správně je ${quote(right)}.`, `Napište ${quote(right)}.`),
  "text/wrong-preposition": ({ found, right }) =>
    say(
      `${quote(found)}: před touto hláskou se předložka vokalizuje. Správně je ${quote(right)}.`,
      `Napište ${quote(right)}.`,
    ),
  "text/question-mark": ({ found, right }) =>
    say(
      `${quote(found)}: otázka v řečtině končí znakem „;“. Správně je ${quote(right)}.`,
      `Napište ${quote(right)}.`,
    ),
  "text/final-sigma": ({ found, right }) =>
    say(
      `${quote(found)}: sigma se na konci slova píše „ς“. Správně je ${quote(right)}.`,
      `Napište ${quote(right)}.`,
    ),
  "text/missing-accent": ({ words }) =>
    say(
      `V řeckém textu chybí přízvuk: ${list(words.map(quote), "a")}.`,
      "Každé slovo o více slabikách pište s přízvukem.",
    ),
  "text/unsure-article": ({ phrase, other, key }) =>
    say(
      `V dokumentech bude ${quote(phrase)}; čte-li se název jinak, bylo by správně ${quote(other)}.`,
      `Správný člen určuje klíč ${code("company.nameForms.hu.article")}: ${code("a")}, nebo ${code("az")}. Příklad ponechává dnešní znění: ${code(key)}.`,
    ),
  "files/unusable-logo": ({ path, reason, limit }) =>
    say(
      `Logo ${quote(path)} ${logoReasons[reason]}${reason === "too-large" ? ` (více než ${String(limit / 1e6)} MB)` : ""}.`,
      logoHints[reason],
    ),
  "files/version-unchanged": ({ version, changes, proposed, lock }) =>
    say(
      `Verze je stále ${version}, ale sliby se od vytvoření jejích dokumentů změnily: ${someChanges(changes, changeKinds)}.`,
      `Zapište do ${code("document.version")} ${proposed === null ? "novou verzi" : code(proposed)}, aby čtenáři vydání rozeznali. Co bylo vytvořeno, je zaznamenáno v ${code(lock)}.`,
    ),
  "files/unusable-lock": ({ path, problem }) =>
    say(
      `Soubor ${path} ${lockProblems[problem]}, takže nelze zjistit, co bylo naposledy vytvořeno, tedy zda se od té doby změnily sliby a které soubory jsou zastaralé.`,
      problem === "newer"
        ? "Aktualizujte charter, nebo dokumenty vytvořte znovu touto verzí programu."
        : `Vytvořte dokumenty znovu; ${code("charter render")} přitom zapíše i nový ${code(path)}.`,
    ),
};
