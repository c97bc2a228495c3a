import { someChanges } from "../changed-promises.ts";
import type { AuditArgs, LogoReason, Script } from "../../diagnostic/audit-codes.ts";
import type { FindingWordsOf } from "../../diagnostic/diagnostic.ts";
import { codePoint, someOf } from "../unprintable.ts";
import { code, list, quote, say } from "./finding-phrases.ts";

const scripts: Readonly<Record<Script, string>> = {
  Latin: "latin",
  Greek: "görög",
  Cyrillic: "cirill",
};

const logoReasons: Readonly<Record<LogoReason, string>> = {
  missing: "A logó nem található",
  unreadable: "A logó nem olvasható",
  outside: "A logó a projekten kívül van",
  "too-large": "A logó túl nagy",
  "not-an-image": "A logó tartalma nem felel meg a kiterjesztésének",
};

const logoHints: Readonly<Record<LogoReason, string>> = {
  missing: "Az útvonalat az adatfájlhoz képest kell megadni. A logó nélkül nem készülhet HTML és PDF.",
  unreadable: "Ellenőrizze, hogy fájlról van-e szó, és hogy van-e joga olvasni.",
  outside:
    "Egy hivatkozás kivezet a projektből. Tegye magát a fájlt az adatfájl mellé vagy egy alatta lévő mappába.",
  "too-large": "Minden oldalra bekerül; mentse kisebb méretben.",
  "not-an-image": "Mentse újra SVG vagy PNG formátumban, a megfelelő kiterjesztéssel.",
};

/** What became of a promise. */
const changeKinds = {
  stricter: "szigorúbb",
  looser: "enyhébb",
  added: "új",
  removed: "megszűnt",
  changed: "módosult",
} as const;

const lockProblems = {
  damaged: "a fájl sérült",
  merging: "a fájlban feloldatlan összefésülési ütközés van",
  newer: "a fájlt a program újabb verziója írta",
  unreadable: "a fájl nem olvasható",
};

/** What is said about texts and files, in Hungarian. */
export const auditFindings: FindingWordsOf<AuditArgs> = {
  "text/placeholder": ({ found, sure }) =>
    sure
      ? say(
          `Itt kitöltetlen hely maradt: ${quote(found)}.`,
          "Írja be, ami ide való, vagy törölje a kulcsot: ami hiányzik, az kimarad a dokumentumokból.",
        )
      : say(
          `Ez kitöltetlen helynek látszik: ${quote(found)}.`,
          "Ha az, írja be, ami ide való. A dokumentumokban a szöveg változatlanul jelenik meg.",
        ),
  "text/mixed-scripts": ({ word, script, foreign, right }) =>
    say(
      `Ebben a szóban két ábécé keveredik: ${quote(word)}. A szó ${scripts[script]} betűs, de ez is benne van: ${list(
        foreign.map(
          ({ letter, position }) => `${quote(letter)} (${String(position)}. betű, ${codePoint(letter)})`,
        ),
        "és",
      )}.${right === null ? "" : ` Egy ábécével írva: ${quote(right)}.`}`,
      "Gépelje be újra a szót egyetlen ábécével. Ha a nevet valóban így írják, kötőjellel válassza szét a részeit: „e-ΕΦΚΑ”.",
    ),
  "text/missing-glyph": ({ characters, right }) =>
    say(
      `A dokumentumok betűtípusában nincs meg: ${list(someOf(characters, quote), "és")}.`,
      right === null ? "Használjon más karaktert, vagy írja ki szóval." : `Ezt írja: ${quote(right)}.`,
    ),
  "text/wrong-form": ({ found, right }) =>
    say(
      `${quote(found)}: a szó alakja nem illik a számhoz vagy az előtte álló szóhoz. Helyesen: ${quote(right)}.`,
      `Ezt írja: ${quote(right)}.`,
    ),
  "text/wrong-article": ({ found, right }) =>
    say(`${quote(found)}: hibás a névelő. Helyesen: ${quote(right)}.`, `Ezt írja: ${quote(right)}.`),
  "text/wrong-preposition": ({ found, right }) =>
    say(
      `${quote(found)}: e hang előtt az elöljárószó magánhangzót kap. Helyesen: ${quote(right)}.`,
      `Ezt írja: ${quote(right)}.`,
    ),
  "text/question-mark": ({ found, right }) =>
    say(
      `${quote(found)}: a görög kérdés végén „;” áll. Helyesen: ${quote(right)}.`,
      `Ezt írja: ${quote(right)}.`,
    ),
  "text/final-sigma": ({ found, right }) =>
    say(
      `${quote(found)}: szó végén a szigma alakja „ς”. Helyesen: ${quote(right)}.`,
      `Ezt írja: ${quote(right)}.`,
    ),
  "text/missing-accent": ({ words }) =>
    say(
      `A görög szövegből hiányzik az ékezet: ${list(words.map(quote), "és")}.`,
      "A több szótagú szavakat írja ékezettel.",
    ),
  "text/unsure-article": ({ phrase, other, key }) =>
    say(
      `A dokumentumokban ez fog állni: ${quote(phrase)}. Ha a név kiejtése más, ez a helyes: ${quote(other)}.`,
      `A helyes névelőt ez a kulcs dönti el: ${code("company.nameForms.hu.article")}; értéke ${code("a")} vagy ${code("az")}. A példa a mostani névelőt tartja meg: ${code(key)}.`,
    ),
  "files/unusable-logo": ({ path, reason, limit }) =>
    say(
      `${logoReasons[reason]}: ${quote(path)}${reason === "too-large" ? ` (több mint ${String(limit / 1e6)} MB)` : ""}.`,
      logoHints[reason],
    ),
  "files/version-unchanged": ({ version, changes, proposed, lock }) =>
    say(
      `Az ígéretek megváltoztak, mióta a dokumentumok elkészültek, a verziószám viszont változatlan (${version}). A változások: ${someChanges(changes, changeKinds)}.`,
      `A ${code("document.version")} értéke ${proposed === null ? "új verzió" : code(proposed)} legyen, hogy az olvasók meg tudják különböztetni a kiadásokat. Az akkori ígéreteket ez a fájl őrzi: ${code(lock)}.`,
    ),
  "files/unusable-lock": ({ path, problem }) =>
    say(
      `${path}: ${lockProblems[problem]}, ezért nem tudni, mi készült legutóbb, változtak-e azóta az ígéretek, és mely fájlok elavultak.`,
      problem === "newer"
        ? "Frissítse a charter programot, vagy készítse el újra a dokumentumokat ezzel a verzióval."
        : `Készítse el újra a dokumentumokat; a ${code("charter render")} parancs ezt a fájlt is újra kiírja.`,
    ),
};
