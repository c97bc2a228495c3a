import type { FindingWordsOf } from "../../diagnostic/diagnostic.ts";
import type { FrontMatterReason, LockReason, OwnPieceArgs } from "../../diagnostic/own-piece-codes.ts";
import { code, did, list, number, quote, say } from "./finding-phrases.ts";

type Words = (found: string) => readonly [message: string, hint: string];

const frontMatter: Readonly<Record<FrontMatterReason, Words>> = {
  unclosed: () => [
    "Řádky nad textem začínají značkou `---` a nejsou uzavřeny.",
    "Napište `---` na samostatný řádek nad text.",
  ],
  unfenced: (key) => [
    `${code(`${key}:`)} by se vytisklo jako text, protože nestojí mezi řádky \`---\`.`,
    "Dejte ho mezi dva řádky, na nichž je jen `---`; první z nich musí být na samém začátku souboru.",
  ],
  "not-a-line": () => ["Tento řádek není klíč s hodnotou.", "Napište například `after: commitment.answer`."],
  "unknown-key": (key) => [
    `Klíč ${code(key)} tu neexistuje.`,
    "Lze tu použít: `after`, `before`, `in` nebo `leave-out`.",
  ],
  "no-value": (key) => [
    `Klíč ${code(key)} nemá hodnotu.`,
    "Za dvojtečku napište označení ustanovení nebo oddílu.",
  ],
  "not-true": (value) => [
    `${quote(value)} tu stát nemůže.`,
    "Napište `leave-out: true`, nebo soubor smažte.",
  ],
  "place-twice": () => [
    "Ustanovení nebo oddíl má jen jedno místo.",
    "Ponechte jen jeden z klíčů `after`, `before` a `in`.",
  ],
  "no-place": (id) => [
    `Není určeno, kam patří ${code(id)}.`,
    "Nad text napište mezi dva řádky `---` klíč `after:`, `before:` nebo `in:` a označení; všechna označení vypíše `charter templates list`.",
  ],
  "not-movable": (id) => [
    `${code(id)} nezačíná ${code("own.")}, takže označuje text z balíčku, a ten zůstává na svém místě.`,
    "Odstraňte tento řádek, nebo dejte textu vlastní označení, které začíná `own.`.",
  ],
  "no-language": () => ["Z názvu souboru není zřejmé, v jakém jazyce text je.", "Přejmenujte soubor."],
  "leave-out-own": (id) => [`${code(id)} je vaše vlastní.`, "Chcete-li ho vynechat, smažte soubor."],
  "leave-out-text": (id) => [
    `Soubor vynechává ${code(id)}, a přitom obsahuje i text nebo určení místa.`,
    "Ponechte buď `leave-out: true`, nebo text.",
  ],
  "leave-out-beside-text": (id) => [
    `Tento soubor vynechává ${code(id)}, ale v jiném souboru má text.`,
    "Smažte jeden z obou souborů.",
  ],
  "section-text": (id) => [
    `Oddíl ${code(id)} nelze nahradit celý.`,
    "Nahraďte jednotlivě jeho ustanovení ve složce `clauses/`, nebo celý dokument.",
  ],
  "section-clause": (id) => [
    `${code(id)} je ustanovení, ale toto je složka pro oddíly.`,
    "Přesuňte soubor do složky `clauses/`.",
  ],
  "section-in": () => ["Oddíl stojí za jiným oddílem nebo před ním.", "Napište `after:` nebo `before:`."],
};

const changes = {
  replaced: "tu má vaše vlastní znění",
  added: "je tu přidáno",
  "left-out": "je tu vynecháno",
} as const;

const shapes = {
  row: "řádek tabulky (`| … | … |`)",
  item: "položka seznamu (`- …`)",
  step: "krok (`1. …`)",
  quote: "citovaný text (`> …`)",
  text: "odstavec",
  table: "tabulka s vlastním záhlavím",
  head: "text, který končí záhlavím tabulky (`| … | … |` nad `| --- | --- |`)",
  gap: "prázdný řádek",
  nothing: "nic",
} as const;

const locks: Readonly<Record<LockReason, string>> = {
  unreadable: "nelze číst",
  "not-json": "je poškozen",
  version: "zapsala novější verze",
};

/** What is said about single clauses and sections of a company's own, in Czech. */
export const ownPieceFindings: FindingWordsOf<OwnPieceArgs> = {
  "template/front-matter": ({ reason, found, suggestion }) => {
    const [message, hint] = frontMatter[reason](found);
    // These suggest a name, which is not typed at the place of the finding.
    if (suggestion !== null && reason === "no-language")
      return say(message, `Přejmenujte soubor, například na ${code(suggestion)}.`);
    if (suggestion !== null && reason === "section-clause")
      return say(message, `Přesuňte soubor sem: ${code(suggestion)}.`);
    if (suggestion !== null && reason === "not-movable")
      return say(
        message,
        `Odstraňte tento řádek, nebo dejte textu vlastní označení, například ${code(suggestion)}.`,
      );
    if (suggestion !== null && reason === "leave-out-beside-text")
      return say(message, `Smažte buď tento soubor, nebo ${code(suggestion)}.`);
    return say(message, did(suggestion, hint));
  },
  "template/own-place": ({ reason, id, target, suggestion, limits }) => {
    switch (reason) {
      case "unknown":
        return say(
          `V tomto dokumentu není ${code(target)}, takže by se ${code(id)} nikdy nevytisklo.`,
          did(suggestion, "Označení v dokumentu vypíše `charter templates list`."),
        );
      case "parts":
        return say(
          `Oddíl ${code(target)} končí vlastními pododdíly, takže by se zdálo, že ustanovení na jeho konci patří k nim.`,
          "Umístěte ho za některé ustanovení nebo před ně.",
        );
      case "section":
        return say(
          `${code(target)} je oddíl, kdežto ${code(id)} je ustanovení.`,
          `Napište ${code(`in: ${target}`)}, má-li stát na konci oddílu, nebo uveďte ustanovení; má-li to být vlastní oddíl, přesuňte soubor do složky ${code("sections/")}.`,
        );
      case "clause":
        return say(
          `${code(target)} je ustanovení, u ${code(id)} tu však má být uveden oddíl.`,
          did(suggestion, "Uveďte označení oddílu; všechna vypíše `charter templates list`."),
        );
      case "given-way":
        return say(
          `${code(id)} se z tohoto souboru netiskne: nahrazují ho jiné vaše soubory, každý pro jednu verzi dokumentu.`,
          "Smažte tento soubor, nebo jeden z nich.",
        );
      case "left-out":
        return say(
          `${code(id)} se netiskne: oddíl ${code(target)}, ve kterém stojí, je vynechán.`,
          "Oddíl ponechte, nebo tento soubor smažte; vlastní text lze umístit do jiného oddílu.",
        );
      case "circle":
        return say(
          `${code(id)} stojí vedle ${code(target)}, které vede zpět k sobě samému nebo k souboru s chybou.`,
          "Jedno z nich umístěte vedle ustanovení nebo oddílu z balíčku.",
        );
      case "too-many":
        return say(
          `${code(id)} už je nad limit: do dokumentu lze přidat nejvýše ${number(limits.added)} ustanovení a oddílů, z toho nejvýše ${number(limits.row)} v jedné řadě za sebou.`,
          "Spojte několik z nich do jednoho souboru.",
        );
      default:
        return say(`${code(id)} by stálo mezi přílohami.`, "Umístěte ho před první přílohu.");
    }
  },
  "template/empty": ({ id }) =>
    say(
      `${code(id)} nemá text.`,
      "Napište text; má-li se vynechat, napište mezi dva řádky `---` klíč `leave-out: true`.",
    ),
  "template/outside-clause": ({ section }) =>
    say(
      `V oddílu ${code(section)} jsou vyznačena ustanovení a tento text stojí mimo ně.`,
      "Dejte ho také do `{{#clause}}`, nebo značky odstraňte: celý text pak bude jedno ustanovení.",
    ),
  "template/other-shape": ({ id, expected, found, isAdded }) =>
    say(
      isAdded
        ? `${id === "" ? "Tento řádek" : code(id)} stojí na místě, kam patří ${shapes[expected]}, ale je to ${shapes[found]}.`
        : `V balíčku je ${code(id)} ${shapes[expected]}, zde ${shapes[found]}.`,
      found === "gap"
        ? "Prázdný řádek odstraňte: ukončuje tabulku."
        : isAdded
          ? "Napište ho stejně jako sousední řádky, nebo ho umístěte až za poslední z nich."
          : "Napište ho stejně jako v balíčku, aby zapadlo do okolního textu.",
    ),
  "template/emptied": ({ id, shape, lead }) =>
    say(
      `Bez ${code(id)} nezbude ${shape === "row" ? "v tabulce žádný řádek" : "v seznamu žádná položka"}, ale ${code(lead)} ${shape === "row" ? "ji" : "ho"} stále uvozuje.`,
      `Vynechejte i ${code(lead)} nebo celý oddíl, anebo ponechte aspoň ${shape === "row" ? "jeden řádek" : "jednu položku"}.`,
    ),
  "template/row-cells": ({ id, expected, found }) =>
    expected === null
      ? say(
          `${id === "" ? "Tento text" : code(id)} je řádek tabulky, ale žádná tabulka vedle něj není.`,
          "Umístěte ho za některý řádek tabulky nebo před něj, anebo nad text napište záhlaví a řádek `|---|---|`.",
        )
      : say(
          `Počet buněk v ${id === "" ? "tomto řádku" : `řádku ${code(id)}`} neodpovídá počtu sloupců tabulky (buňky: ${String(found)}, sloupce: ${String(expected)}).`,
          "Napište tolik buněk, kolik mají ostatní řádky, každou mezi dva znaky `|`.",
        ),
  "template/not-called-for": ({ id, promises, facts }) => {
    const reasons = [
      ...(promises.length === 0 ? [] : [`neobsahují slib ${list(promises.map(code), "nebo")}`]),
      ...(facts.length === 0 ? [] : [`neuvádějí ${list(facts.map(code), "nebo")}`]),
    ];
    return say(
      `${code(id)} se netiskne: údaje ${list(reasons, "a")}.`,
      "Doplňte údaje, nebo text napište bez nich.",
    );
  },
  "template/left-out": ({ id, promises, isLegal }) =>
    say(
      promises.length > 0
        ? `${code(id)} je vynecháno, takže tento dokument už neobsahuje slib ${list(promises.map(code), "nebo")}.`
        : `${code(id)} je vynecháno, a přitom uvádí, co ve většině zemí vyžaduje zákon.`,
      isLegal
        ? "Poraďte se nejprve s někým, kdo zná právo vaší země."
        : "Má-li se znovu tisknout, smažte soubor.",
    ),
  "template/not-in-language": ({ id, change, languages }) =>
    say(
      `${code(id)} ${changes[change]}, ne však v ${languages.length === 1 ? "jazyce" : "jazycích"} ${list(languages.map(code), "a")}.`,
      "Udělejte stejnou změnu v každém jazyce, v souboru s jazykem v názvu.",
    ),
  "template/other-place": ({ id, here, there, language }) =>
    say(
      `${code(id)} stojí v jazyce ${code(language)} jinde: ${code(there)}, zde ${code(here)}.`,
      "Dejte mu v každém jazyce stejné místo.",
    ),
  "template/original-changed": ({ changes: pieces, more }) => {
    const told = pieces.map(({ was, is }) =>
      was === ""
        ? `nově ${quote(is)}`
        : is === ""
          ? `${quote(was)} už není`
          : `místo ${quote(was)} je nyní ${quote(is)}`,
    );
    const rest = more > 0 ? `; a další změny (${String(more)})` : "";
    return say(
      `Balíček změnil text, který tento soubor nahrazuje: ${told.join("; ")}${rest}.`,
      "`charter templates update` převezme vše, co není v rozporu s vaším zněním.",
    );
  },
  "template/conflict": ({ mark }) =>
    say(
      `${quote(mark)} vyznačuje místo, kde se změnilo vaše znění i znění balíčku.`,
      "Ponechte jedno z nich, nebo napište třetí, a smažte tři řádky se značkami.",
    ),
  "template/lock": ({ path, reason }) =>
    say(
      `Záznam původních textů ${quote(path)} ${locks[reason]}, takže není známo, co balíček změnil.`,
      "Obnovte ho ze správy verzí, nebo ho smažte a spusťte `charter templates update`.",
    ),
  "template/never-printed": ({ id }) =>
    say(
      `${code(id)} se s žádnými zkoušenými údaji nevytiskne, ať v nich chybí cokoli.`,
      "Ověřte, které údaje a sliby jeho text vyžaduje.",
    ),
  "template/unused-fact": ({ key }) =>
    say(
      `Údaje uvádějí ${code(key)}, ale v žádném dokumentu se to netiskne.`,
      "Použijte údaj v některém ustanovení, nebo ho odstraňte.",
    ),
  "template/stray-number": ({ found }) =>
    say(
      `${quote(found)} je číslo zapsané přímo v šabloně.`,
      "Může-li se změnit, napište místo něj údaj; jinak ho ponechte.",
    ),
  "template/trial-stopped": ({ company, done, of, seconds }) =>
    say(
      `Test byl po ${String(seconds)} s zastaven; s údaji ${quote(company)} bylo vyzkoušeno ${String(done)} z ${String(of)} kombinací.`,
      "Prodlužte časový limit přepínačem `--timeout`, nebo přepínačem `--language` vyberte méně jazyků.",
    ),
  "template/golden": ({ path, state }) =>
    say(
      state === "changed"
        ? `Dokument se liší od očekávaného v souboru ${quote(path)}.`
        : state === "gone"
          ? `Soubor ${quote(path)} očekává dokument, který už nevzniká.`
          : `Chybí soubor ${quote(path)}, se kterým by se dokument porovnal.`,
      "Přečtěte si rozdíl; je-li správný, spusťte `charter templates test --update`.",
    ),
};
