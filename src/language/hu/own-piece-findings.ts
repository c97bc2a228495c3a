import type { FindingWordsOf } from "../../diagnostic/diagnostic.ts";
import type { FrontMatterReason, LockReason, OwnPieceArgs } from "../../diagnostic/own-piece-codes.ts";
import { code, did, list, number, quote, say, startingThe, the } from "./finding-phrases.ts";

type Words = (found: string) => readonly [message: string, hint: string];

const frontMatter: Readonly<Record<FrontMatterReason, Words>> = {
  unclosed: () => [
    "A szöveg feletti sorokat `---` nyitja meg, de semmi sem zárja le.",
    "Írjon `---` jelet külön sorba a szöveg fölé.",
  ],
  unfenced: (key) => [
    `${startingThe(`${key}:`)} szövegként jelenne meg, mert nem \`---\` sorok között áll.`,
    "Tegye két olyan sor közé, amelyben csak `---` van; az első legyen a fájl legelső sora.",
  ],
  "not-a-line": () => ["Ez a sor nem kulcs és érték.", "Írja például ezt: `after: commitment.answer`."],
  "unknown-key": (key) => [
    `Itt nincs ilyen kulcs: ${code(key)}.`,
    "Ezek közül választhat: `after`, `before`, `in` és `leave-out`.",
  ],
  "no-value": (key) => [
    `${startingThe(key)} kulcsnak nincs értéke.`,
    "A kettőspont után írja oda egy pont vagy szakasz azonosítóját.",
  ],
  "not-true": (value) => [
    `Itt nem állhat ez: ${quote(value)}.`,
    "Írja ezt: `leave-out: true`, vagy törölje a fájlt.",
  ],
  "place-twice": () => [
    "Egy pontnak vagy szakasznak csak egy helye lehet.",
    "Csak az egyiket tartsa meg: `after`, `before` vagy `in`.",
  ],
  "no-place": (id) => [
    `Nem derül ki, hol a helye: ${code(id)}.`,
    "A szöveg fölé, két `---` sor közé írja oda az `after:`, `before:` vagy `in:` kulcsot és egy azonosítót; az azonosítókat a `charter templates list` parancs sorolja fel.",
  ],
  "not-movable": (id) => [
    `${startingThe(id)} azonosító nem \`own.\` kezdetű, ezért ez a szöveg a csomag egyik szövegét helyettesíti, és annak a helyén marad.`,
    "Törölje ezt a sort, vagy adjon a szövegnek saját azonosítót, amely így kezdődik: `own.`.",
  ],
  "no-language": () => ["A fájl nevéből nem derül ki, milyen nyelvű a szöveg.", "Nevezze át a fájlt."],
  "leave-out-own": (id) => [`${startingThe(id)} az Öné.`, "Ha ki akarja hagyni, törölje a fájlt."],
  "leave-out-text": (id) => [
    `Ez a fájl kihagyja ezt: ${code(id)}, de szöveg vagy hely is van benne.`,
    "Vagy a `leave-out: true` sort, vagy a szöveget tartsa meg.",
  ],
  "leave-out-beside-text": (id) => [
    `Ez a fájl kihagyja ezt: ${code(id)}, egy másik fájlban viszont szövege van.`,
    "Törölje a két fájl egyikét.",
  ],
  "section-text": (id) => [
    `${startingThe(id)} szakasz egészben nem cserélhető le.`,
    "A pontjait egyenként cserélje le a `clauses/` mappában, vagy cserélje le az egész dokumentumot.",
  ],
  "section-clause": (id) => [
    `${startingThe(id)} egy pont, ez a mappa viszont a szakaszoké.`,
    "Helyezze át a fájlt a `clauses/` mappába.",
  ],
  "section-in": () => ["Egy szakasz egy másik után vagy előtt áll.", "Ezt írja: `after:` vagy `before:`."],
};

const changes = {
  replaced: "szövege itt az Öné",
  added: "itt hozzáadott szöveg",
  "left-out": "itt kimarad",
} as const;

const shapes = {
  row: "táblázatsor (`| … | … |`)",
  item: "listaelem (`- …`)",
  step: "lépés (`1. …`)",
  quote: "idézett szöveg (`> …`)",
  text: "bekezdés",
  table: "saját fejlécű táblázat",
  head: "táblázatfejléccel végződő szöveg (`| … | … |`, alatta `| --- | --- |`)",
  gap: "üres sor",
  nothing: "nincs semmi",
} as const;

const locks: Readonly<Record<LockReason, string>> = {
  unreadable: "nem olvasható",
  "not-json": "sérült",
  version: "a program újabb verziójával készült",
};

/** What is said about single clauses and sections of a company's own, in Hungarian. */
export const ownPieceFindings: FindingWordsOf<OwnPieceArgs> = {
  "template/front-matter": ({ reason, found, suggestion }) => {
    const [message, hint] = frontMatter[reason](found);
    // These suggest a name, which is not typed at the place of the finding.
    if (suggestion !== null && reason === "no-language")
      return say(message, `Nevezze át a fájlt, például erre: ${code(suggestion)}.`);
    if (suggestion !== null && reason === "section-clause")
      return say(message, `Helyezze át a fájlt ide: ${code(suggestion)}.`);
    if (suggestion !== null && reason === "not-movable")
      return say(
        message,
        `Törölje ezt a sort, vagy adjon a szövegnek saját azonosítót, például ezt: ${code(suggestion)}.`,
      );
    if (suggestion !== null && reason === "leave-out-beside-text")
      return say(message, `Törölje ezt a fájlt vagy a másikat: ${code(suggestion)}.`);
    return say(message, did(suggestion, hint));
  },
  "template/own-place": ({ reason, id, target, suggestion, limits }) => {
    switch (reason) {
      case "unknown":
        return say(
          `Ebben a dokumentumban nincs ilyen: ${code(target)}, ezért ${the(id)} soha nem jelenne meg.`,
          did(suggestion, "A dokumentum azonosítóit a `charter templates list` parancs sorolja fel."),
        );
      case "section":
        return say(
          `${startingThe(target)} szakasz, ${the(id)} viszont pont.`,
          `Ha a szakasz végére szánja, ezt írja: ${code(`in: ${target}`)}; egyébként nevezzen meg egy pontot. Ha saját szakaszt szeretne, a fájlt ide tegye: ${code("sections/")}.`,
        );
      case "clause":
        return say(
          `${startingThe(target)} pont, ${the(id)} viszont szakasz.`,
          did(
            suggestion,
            "Azt a szakaszt nevezze meg, amely elé vagy mögé kerül; az azonosítókat a `charter templates list` parancs sorolja fel.",
          ),
        );
      case "given-way":
        return say(
          `Ebből a fájlból ${the(id)} nem jelenik meg: más fájljai, mindegyik a dokumentum egyik változatához, átveszik a helyét.`,
          "Törölje ezt a fájlt vagy azok egyikét.",
        );
      case "left-out":
        return say(
          `${startingThe(id)} nem jelenik meg, mert kimarad az a szakasz, amelyben áll: ${code(target)}.`,
          "Tartsa meg a szakaszt, vagy törölje ezt a fájlt; a saját szöveg másik szakaszba is kerülhet.",
        );
      case "circle":
        return say(
          `${startingThe(id)} helye ${the(target)} mellett volna, az pedig önmagához vagy egy hibás fájlhoz vezet vissza.`,
          "Az egyiket tegye a csomag egyik pontja vagy szakasza mellé.",
        );
      case "too-many":
        return say(
          `${startingThe(id)} már nem fér bele: egy dokumentumba legfeljebb ${number(limits.added)} további pont és szakasz kerülhet, egymás mellé pedig ${number(limits.row)}.`,
          "Vonjon össze többet egyetlen fájlba.",
        );
      case "parts":
        return say(
          `${startingThe(target)} szakasz végén alszakaszok állnak, ezért egy pont a végén hozzájuk tartozónak látszana.`,
          "Tegye egy pont elé vagy mögé.",
        );
      default:
        return say(`${startingThe(id)} a mellékletek közé kerülne.`, "Tegye az első melléklet elé.");
    }
  },
  "template/empty": ({ id }) =>
    say(
      `Nincs szövege: ${code(id)}.`,
      "Írja meg a szöveget, vagy ha ki akarja hagyni, írja két `---` sor közé: `leave-out: true`.",
    ),
  "template/outside-clause": ({ section }) =>
    say(
      `${startingThe(section)} szakaszban jelölt pontok vannak, ez a szöveg pedig rajtuk kívül áll.`,
      "Tegye ezt is `{{#clause}}` blokkba, vagy törölje a jelöléseket: akkor az egész szöveg egyetlen pont.",
    ),
  "template/other-shape": ({ id, expected, found, isAdded }) =>
    say(
      isAdded
        ? `${id === "" ? "Ide" : `${startingThe(id)} helyére`} ${shapes[expected]} illik, ez viszont ${shapes[found]}.`
        : `${startingThe(id)} a csomagban ${shapes[expected]}, itt viszont ${shapes[found]}.`,
      found === "gap"
        ? "Törölje az üres sort, mert megszakítja a táblázatot."
        : isAdded
          ? "Írja ugyanolyan formában, mint a szomszédait, vagy tegye az utolsó szomszédja mögé."
          : "Írja ugyanúgy, mint a csomagban, hogy illeszkedjen a szomszédaihoz.",
    ),
  "template/emptied": ({ id, shape, lead }) =>
    say(
      `${startingThe(id)} nélkül ${shape === "row" ? "a táblázatnak egyetlen sora sem marad" : "a lista üres marad"}, ${the(lead)} pont viszont továbbra is bevezeti.`,
      `Hagyja ki ${the(lead)} pontot is, vagy az egész szakaszt, vagy tartson meg legalább egy ${shape === "row" ? "sort" : "elemet"}.`,
    ),
  "template/row-cells": ({ id, expected, found }) =>
    expected === null
      ? say(
          `${id === "" ? "Ez" : startingThe(id)} táblázatsor, de nincs mellette táblázat.`,
          "Tegye egy sor elé vagy mögé, vagy írjon fölé fejlécet és egy `|---|---|` sort.",
        )
      : say(
          `${id === "" ? "Ebben a sorban" : `${startingThe(id)} egyik sorában`} ${String(found)} cella van, a táblázatnak viszont ${String(expected)} oszlopa.`,
          "Annyi cellát írjon, ahány a többi sorban van, mindegyiket két `|` jel közé.",
        ),
  "template/not-called-for": ({ id, promises, facts }) => {
    const reasons = [
      ...(promises.length === 0 ? [] : [`nincs ilyen ígéret: ${list(promises.map(code), "és")}`]),
      ...(facts.length === 0 ? [] : [`nincs ilyen adat: ${list(facts.map(code), "és")}`]),
    ];
    return say(
      `${startingThe(id)} nem jelenik meg, mert az adatok között ${reasons.join("; ")}.`,
      "Egészítse ki az adatokat, vagy fogalmazza meg nélkülük.",
    );
  },
  "template/left-out": ({ id, promises, isLegal }) =>
    say(
      promises.length > 0
        ? `${startingThe(id)} kimarad, így a dokumentum már nem ígéri ezt: ${list(promises.map(code), "és")}.`
        : `${startingThe(id)} kimarad, pedig azt mondja ki, amit a legtöbb országban a törvény előír.`,
      isLegal
        ? "Előbb kérdezzen meg valakit, aki ismeri az Ön országának jogát."
        : "Ha újra meg akarja jeleníteni, törölje a fájlt.",
    ),
  "template/not-in-language": ({ id, change, languages }) =>
    say(
      `${startingThe(id)} ${changes[change]}, de ezeken a nyelveken nem: ${list(languages.map(code), "és")}.`,
      "Végezze el ugyanezt a változtatást minden nyelven, olyan fájlban, amelynek a nevében ott a nyelv.",
    ),
  "template/other-place": ({ id, here, there, language }) =>
    say(
      `${startingThe(id)} máshol áll ezen a nyelven: ${code(language)}; ott ${code(there)}, itt ${code(here)}.`,
      "Minden nyelven ugyanott legyen.",
    ),
  "template/original-changed": ({ changes: pieces, more }) => {
    const told = pieces.map(({ was, is }) =>
      was === ""
        ? `új: ${quote(is)}`
        : is === ""
          ? `kimaradt: ${quote(was)}`
          : `${quote(was)} helyett ${quote(is)}`,
    );
    const rest = more > 0 ? `; és még ${String(more)} változás` : "";
    return say(
      `A csomagban megváltozott az a szöveg, amelyet ez helyettesít: ${told.join("; ")}${rest}.`,
      "A `charter templates update` parancs átveszi mindazt, ami nem ütközik az Ön szövegével.",
    );
  },
  "template/conflict": ({ mark }) =>
    say(
      `${quote(mark)} jelöli azt a helyet, ahol az Ön szövege és a csomagé is megváltozott.`,
      "Tartsa meg az egyiket, vagy írjon egy harmadikat, és törölje a három jelölősort.",
    ),
  "template/lock": ({ path, reason }) =>
    say(
      `Az eredeti szövegek nyilvántartása (${quote(path)}) ${locks[reason]}, ezért nem tudni, mi változott a csomagban.`,
      "Állítsa vissza a verziókezelőből, vagy törölje, és futtassa ezt: `charter templates update`.",
    ),
  "template/never-printed": ({ id }) =>
    say(
      `${startingThe(id)} egyik kipróbált adatfájllal sem jelenik meg, bármi hiányzik is belőlük.`,
      "Nézze meg, milyen adatokat és ígéreteket kíván a szövege.",
    ),
  "template/unused-fact": ({ key }) =>
    say(
      `Az adatok között szerepel ${the(key)}, de egyik dokumentum sem írja ki.`,
      "Használja fel egy pontban, vagy vegye ki az adatok közül.",
    ),
  "template/stray-number": ({ found }) =>
    say(
      `${quote(found)} a sablonba írt szám.`,
      "Ha változhat, írja helyette az adatot; különben hagyja így.",
    ),
  "template/trial-stopped": ({ company, done, of, seconds }) =>
    say(
      `A próba ${String(seconds)} másodperc után leállt; ${quote(company)}: összesen ${String(of)} kombinációból ${String(done)} került sorra.`,
      "Adjon több időt a `--timeout` kapcsolóval, vagy próbáljon ki kevesebb nyelvet a `--language` kapcsolóval.",
    ),
  "template/golden": ({ path, state }) =>
    say(
      state === "changed"
        ? `A dokumentum nem olyan, mint amilyet ${quote(path)} elvár.`
        : state === "gone"
          ? `${quote(path)} olyan dokumentumot vár el, amely már nem készül el.`
          : `Nincs meg a fájl, amellyel a dokumentumot össze lehetne vetni: ${quote(path)}.`,
      "Nézze át a különbséget; ha rendben van, futtassa ezt: `charter templates test --update`.",
    ),
};
