import type { FindingText, FindingWordsOf } from "../../diagnostic/diagnostic.ts";
import type {
  ForbiddenSyntax,
  TemplateArgs,
  TemplateFileReason,
  TemplateLimits,
  TemplateSyntaxReason,
  VariableUse,
} from "../../diagnostic/template-codes.ts";
import { code, did, list, number, quote, say, some, startingThe, the } from "./finding-phrases.ts";
import { ownPieceFindings } from "./own-piece-findings.ts";

const folders: Readonly<Record<TemplateFileReason, (most: TemplateLimits) => string>> = {
  missing: () => "Nincs ilyen sablonmappa",
  outside: () => "A sablonmappa a projekten kívül van",
  denied: () => "A sablonmappa nem olvasható",
  "not-utf-8": () => "A sablonmappa nem olvasható",
  "word-processor": () => "A sablonmappa nem olvasható",
  "too-large": ({ characters, tags }) =>
    `A mappa sablonjai együtt több mint ${number(characters)} karakterből vagy ${number(tags)} címkéből állnak`,
  "too-many": (most) =>
    `A mappában több mint ${number(most.files)} fájl vagy ${number(most.folders)} almappa van, aligha sablonmappa`,
  unnamed: () => "Az Ön sablonjainak egyike sem érvényesül, mert az adatfájl nem nevezi meg a mappájukat",
};

const files: Readonly<Record<TemplateFileReason, (most: TemplateLimits) => FindingText>> = {
  missing: () => say("Ez a hivatkozás sehová sem vezet.", "Magát a fájlt tegye ide."),
  outside: () => say("Ez a hivatkozás kivezet a sablonmappából.", "Magát a fájlt tegye ide."),
  denied: () =>
    say("Ez a sablon nem olvasható.", "Ellenőrizze, hogy fájlról van-e szó, és hogy van-e joga olvasni."),
  "not-utf-8": () =>
    say("Ez a sablon nem UTF-8 kódolású.", "Mentse a fájlt a szerkesztőjében UTF-8 kódolással."),
  "word-processor": () =>
    say(
      "Ez a fájl szövegszerkesztő formátumú, nem egyszerű szöveg.",
      "Mentse el egyszerű szövegként, UTF-8 kódolással, ugyanezen a néven.",
    ),
  "too-large": ({ bytes }) =>
    say(
      `A fájl nagyobb ${number(bytes)} bájtnál; ekkorára egyetlen sablonnak sincs szüksége.`,
      "Ellenőrizze, hogy a megfelelő fájlról van-e szó.",
    ),
  "too-many": () => say("Itt túl sok a fájl.", "Ebben a mappában csak sablonokat tartson."),
  unnamed: () =>
    say(
      "Az Ön sablonjainak egyike sem érvényesül, mert az adatfájl nem nevezi meg a mappájukat.",
      "Nevezze meg a mappát az adatfájlban.",
    ),
};

const syntax: Readonly<Record<TemplateSyntaxReason, string>> = {
  "unclosed-tag": "Ez a címke nyitva maradt.",
  "missing-quote": "Ebből a címkéből hiányzik egy idézőjel.",
  "typographic-quotes": 'A címkékben csak egyenes idézőjel (`"`) állhat.',
  "unclosed-block": "Ez a blokk nyitva maradt.",
  "wrong-close": "Ez a címke nem azt a blokkot zárja, amelyik nyitva van.",
  unopened: "Ez a címke olyan blokkot zár, amely nem volt megnyitva.",
  other: "Ez a címke nem értelmezhető.",
};

const forbidden: Readonly<Record<ForbiddenSyntax, readonly [message: string, hint: string]>> = {
  else: [
    "A sablonokban nincs `else`: az adatok döntik el, hogy egy pont megjelenik-e.",
    "Írjon egy-egy pontot a két esetre.",
  ],
  "block-parameters": ["A sablonokban nincs `as |név|`.", "Írja ezt: `{{this}}`, vagy az oszlop nevét."],
  "named-arguments": ["Itt nem állhat `név=érték`.", "Törölje."],
  "partial-arguments": [
    "A részlet beillesztéséhez csak a neve kell, semmi más.",
    "Írja például ezt: `{{> questions}}`.",
  ],
  "inline-partial": [
    "Sablonon belül nem lehet részletet definiálni.",
    "Tegye a szöveget külön fájlba a `partials/` mappában.",
  ],
  data: ["A `@` jellel kezdődő nevek a program saját nevei.", "Használja az adatokat: `{{company.name}}`."],
  literal: ["A címke adatot ír ki, ez pedig nem az.", "Írja a szöveget kapcsos zárójelek nélkül."],
};

const uses: Readonly<Record<VariableUse, string>> = {
  list: "lista",
  rows: "sorokból álló lista",
  duration: "időtartam",
  choice: "listából választott érték, amelyet szóval kell kiírni",
  promise: "egy ígéret neve",
  block: "adatok csoportja",
  text: "szöveg",
};

function missing(what: string, { id, section, partial, languages }: TemplateArgs["template/missing-clause"]) {
  const where = section === "" ? "" : ` Ebbe a szakaszba tartozik: ${code(section)}.`;
  const others = languages.length === 0 ? "" : ` Más nyelven megvan: ${list(languages.map(code), "és")}.`;
  const hint =
    partial === null
      ? `Vegye át a beépített sablonból${languages.length === 0 ? ", ha nem szándékosan hagyta ki" : ""}.`
      : `Vegye fel azt a sort, amellyel a dokumentumba kerül: ${code(`{{> ${partial}}}`)}.`;
  return say(`Hiányzik ${what}: ${code(id)}.${where}${others}`, hint);
}

/** What is written out, and what to write instead where that is known. */
const literal = (
  what: string,
  { found, whole, proposals }: TemplateArgs["template/literal-time"],
  hint: string,
) =>
  say(
    `A sablonba közvetlenül beírt ${what}: ${quote(found)}. Ilyen csak az adatokból kerülhet a dokumentumba.`,
    proposals.length === 0 ? hint : `${quote(whole)} helyett ezt írja: ${list(proposals.map(code), "vagy")}.`,
  );

const parts = { section: "szakasz", clause: "pont" } as const;

/**
 * What is said about templates, in Hungarian. One table, because whoever writes or reads a language goes through it from top to
 * bottom.
 */
export const templateFindings: FindingWordsOf<TemplateArgs> = {
  ...ownPieceFindings,
  "template/folder": ({ path, reason, limits }) =>
    say(
      `${folders[reason](limits)}: ${quote(path)}.`,
      reason === "unnamed"
        ? "Írja ezt a sort az adatfájlba, vagy adja meg a mappát a `--templates` kapcsolóval."
        : reason === "too-many" || reason === "too-large"
          ? files["too-many"](limits).hint
          : "Az útvonalat az adatfájlhoz képest kell megadni; a mappának a projekten belül kell lennie.",
    ),
  "template/unreadable": ({ reason, limits }) => files[reason](limits),
  "template/unknown-file": ({ path, suggestion }) =>
    say(
      `Ez a fájl egyetlen sablonnak sem lép a helyére, ezért semmi sem jelenik meg belőle: ${quote(path)}.`,
      did(
        suggestion,
        "A sablonok helye: `<típus>/<nyelv>.<terjedelem>.md.hbs`, `partials/<nyelv>/<név>.md.hbs`, `clauses/<típus>/<azonosító>.<nyelv>.md` vagy `sections/<típus>/<azonosító>.<nyelv>.md`.",
      ),
    ),

  "template/syntax": ({ reason, found, expected, suggestion, quotes }) =>
    say(
      `${syntax[reason]} Itt ez áll: ${quotes.length > 0 ? list(quotes.map(code), "és") : code(found)}.`,
      did(
        suggestion,
        quotes.length > 0
          ? 'Írjon helyettük egyenes idézőjelet: `"…"`.'
          : expected.length === 0
            ? "Nézze át itt a kapcsos zárójeleket és az idézőjeleket."
            : `Itt ez állhat: ${list(expected.map(code), "vagy")}.`,
      ),
    ),
  "template/too-large": ({ of, limit }) =>
    of === "depth"
      ? say(
          `A blokkok egymásba ágyazása meghaladja a határt (${String(limit)} szint).`,
          "Zárja le a blokkot, mielőtt a következőt megnyitja.",
        )
      : of === "findings"
        ? say(
            `Több mint ${String(limit)} észrevétel van; a továbbiak nem jelennek meg.`,
            "Javítsa ki a felsoroltakat, majd futtassa újra az ellenőrzést.",
          )
        : say(
            `A kimenet meghaladná a határt (${String(limit)} ${of === "pieces" ? "címke és szövegrész" : "karakter"}).`,
            "Keresse meg azt a részletet, amely újra meg újra beilleszt másokat.",
          ),
  "template/unsupported": ({ what }) => say(...forbidden[what]),
  "template/raw-output": ({ found }) =>
    say(
      `Itt a kelleténél több kapcsos zárójel áll: ${code(found)}.`,
      "Kettő-kettő elég: az adatok különleges karaktereit a program már kezeli.",
    ),
  "template/unknown-helper": ({ name, suggestion, known }) =>
    say(
      `Nincs ilyen segédfüggvény: ${code(name)}.`,
      did(suggestion, `Ezek közül választhat: ${list(known.map(code), "és")}.`),
    ),
  "template/wrong-arguments": ({ helper, example }) =>
    say(`${startingThe(helper)} segédfüggvényt nem így kell használni.`, `Írja így: ${code(example)}.`),
  "template/wrong-use": ({ variable, use, example }) =>
    say(
      `${startingThe(variable)} változó itt nem állhat, mert az értéke: ${uses[use]}.`,
      `Írja például ezt: ${code(example)}.`,
    ),
  "template/unknown-variable": ({ name, suggestion, known }) =>
    say(
      `Itt nincs ilyen változó: ${code(name)}.`,
      did(
        suggestion,
        known.length > 0
          ? `Itt ez állhat: ${some(known)}.`
          : "Írja be azt a kulcsot, amely alatt az adat az adatfájlban áll, vagy az ígéret azonosítóját; az azonosítókat a `charter promises` parancs sorolja fel.",
      ),
    ),
  "template/unknown-form": ({ form, suggestion, known }) =>
    say(
      `Ennek a szónak nincs ilyen alakja: ${code(form)}.`,
      did(suggestion, `Ezek közül választhat: ${list(known.map(code), "és")}.`),
    ),
  "template/unfilled": ({ variable, clause }) =>
    say(
      `Az adatok között nincs ${code(variable)}, ezért a szövegben${clause === null ? "" : ` (${code(clause)} pont)`} üres hely maradna.`,
      "Adja meg az adatot, vagy tegye a mondatot olyan pontba, amely csak vele együtt jelenik meg.",
    ),
  "template/unknown-partial": ({ name, suggestion, known }) =>
    say(
      `Nincs ilyen részlet: ${code(name)}.`,
      did(suggestion, `Ezek közül választhat: ${list(known.map(code), "és")}.`),
    ),
  "template/partial-cycle": ({ name }) =>
    say(
      `${startingThe(name)} részlet közvetlenül vagy más részleteken át önmagát illeszti be.`,
      "Törölje ezt a sort.",
    ),

  "template/unknown-promise": ({ promise, suggestion }) =>
    say(
      `Nincs ilyen ígéret: ${code(promise)}.`,
      did(suggestion, "Az Ön ígéreteit a `charter promises` parancs sorolja fel."),
    ),
  "template/undeclared-promise": ({ promise, clause, statedBy }) =>
    say(
      clause === null
        ? `${startingThe(promise)} ígéret minden ponton kívül áll.`
        : `${startingThe(clause)} pont nem mondhatja ki ${the(promise)} ígéretet: a pont az ígéret nélkül is megjelenne.`,
      statedBy.length === 0
        ? "Ezt az ígéretet a dokumentum egyetlen pontja sem mondja ki; törölje."
        : `Ebben a dokumentumban itt a helye: ${list(statedBy.map(code), "vagy")}.`,
    ),
  "template/lost-promise": ({ promise, clause }) =>
    say(
      `${startingThe(clause)} pont már nem mondja ki ${the(promise)} ígéretet.`,
      `Ha nem szándékosan hagyta ki, tegye vissza, például így: ${code(`{{within "${promise}"}}`)}.`,
    ),

  "template/unknown-section": ({ id, suggestion }) =>
    say(
      `Ebben a dokumentumban nincs ilyen szakasz, ezért soha nem jelenne meg: ${code(id)}.`,
      did(suggestion, "Annak a szakasznak az azonosítóját írja ide, amelynek a helyére lép."),
    ),
  "template/unknown-clause": ({ id, suggestion }) =>
    say(
      `Ebben a dokumentumban nincs ilyen pont, ezért soha nem jelenne meg: ${code(id)}.`,
      did(suggestion, "Annak a pontnak az azonosítóját írja ide, amelynek a helyére lép."),
    ),
  "template/duplicate": ({ part, id, firstFile, firstLine }) =>
    say(
      `${startingThe(id)} ${parts[part]} kétszer szerepel; az első helye: ${firstFile}, ${String(firstLine)}. sor.`,
      "Csak az egyiket tartsa meg.",
    ),
  "template/missing-section": (args) => missing("egy szakasz", args),
  "template/missing-clause": (args) => missing("egy pont", args),
  "template/misplaced": ({ part, id, reason, where }) => {
    const which = `${startingThe(id)} ${parts[part]}`;
    if (reason === "each")
      return say(`${which} ismétlődő blokkon belül áll.`, "Az ismétlés legyen a ponton belül.");
    if (reason === "clause") {
      return say(
        `${which} ${the(where)} ponton belül áll.`,
        "Előbb zárja le azt a pontot: a pontok nem ágyazhatók egymásba.",
      );
    }
    if (reason === "section") {
      return say(
        `${which} nem abban a szakaszban áll, mint a beépített sablonban.`,
        where === "" ? "A dokumentum legfelső szintjén a helye." : `Itt a helye: ${code(where)} szakasz.`,
      );
    }
    return say(
      `${which} nem abban a sorrendben áll, mint a beépített sablonban és a többi nyelven.`,
      where === "" ? "Az elején a helye." : `Ez után következik: ${code(where)}.`,
    );
  },
  "template/heading": ({ reason, marks }) => {
    switch (reason) {
      case "no-title":
        return say("A dokumentum nem a címével kezdődik.", "Kezdje ezzel: `# {{title}}`.");
      case "second-title":
        return say("A dokumentumnak egy címe van, ez pedig a második.", "Törölje, vagy tegye félkövérré.");
      case "no-heading":
        return say("Ez a szakasz nem címsorral kezdődik.", `Első sora így kezdődjön: ${code(`${marks} `)}.`);
      case "level":
        return say(
          "A címsor szintje nem felel meg a szakasz szintjének.",
          `A sor így kezdődjön: ${code(`${marks} `)}.`,
        );
      case "second-heading":
        return say(
          "Egy szakasznak egy címsora van, ez pedig a második.",
          "Tegye félkövérré (`**…**`), vagy az utána következő szöveget tegye külön fájlba, a `sections/` mappába.",
        );
      case "in-clause":
        return say(
          "Egy pontnak nincs címsora; címsora csak szakasznak van.",
          "Tegye félkövérré (`**…**`), vagy írjon saját szakaszt a `sections/` mappában.",
        );
      default:
        return say(
          "Címsora csak szakasznak van, és csak egy; ennek nem volna száma, és a tartalomjegyzékből is kimaradna.",
          "Tegye félkövérré: `**…**`.",
        );
    }
  },
  "template/cannot-render": ({ document, reason }) =>
    say(
      `Ezzel a sablonnal nem készíthető el a dokumentum (${code(document)}): ${reason}`,
      "Vonja vissza az utolsó módosítást.",
    ),

  "template/literal-time": (args) =>
    literal(
      "időtartam vagy időpont",
      args,
      "Az ígéretet az azonosítójával írja be (az azonosítókat a `charter promises` parancs sorolja fel), vagy hagyja ki az időt.",
    ),
  "template/literal-percentage": (args) =>
    literal("arány", args, "Vegye fel az adatok közé, és itt a változóját írja be, vagy hagyja ki."),
  "template/literal-address": (args) =>
    literal("cím", args, "Vegye fel az adatok közé, és itt a változóját írja be."),
  "template/literal-phone": (args) =>
    literal("telefonszám", args, "Vegye fel az adatok közé, és itt a változóját írja be."),
  "template/placeholder": ({ found }) =>
    say(`Ez kitöltetlen helynek látszik: ${quote(found)}.`, "Írja be a szöveget vagy egy változót."),
  "template/raw-html": ({ found }) =>
    say(
      `A dokumentumokban nem lehet HTML: ${quote(found)}.`,
      "Írjon Markdownt: `**félkövér**`, `*dőlt*`; a szerzőknek szóló megjegyzés helye: `{{!-- … --}}`.",
    ),
  "template/unsafe-link": ({ found }) =>
    say(
      `Ilyen hivatkozás vagy kép nem lehet a dokumentumokban: ${quote(found)}.`,
      "A címeket vegye az adatokból.",
    ),
  "template/control-character": ({ code: point }) =>
    say(
      `Itt láthatatlan karakter áll (U+${point.toString(16).toUpperCase().padStart(4, "0")}).`,
      "Törölje; valószínűleg beillesztéskor került ide.",
    ),
  "template/missing-glyph": ({ characters }) =>
    say(
      `A dokumentumok betűtípusában nincs meg: ${quote(characters)}.`,
      "Használjon más karaktert, vagy írja ki szóval.",
    ),
  "template/mixed-scripts": ({ word, odd }) =>
    say(
      `Ebben a szóban görög és latin betűk keverednek: ${quote(word)}. A többi betűtől eltérő ábécéből való: ${quote(odd)}.`,
      "Gépelje be újra a szót egyetlen ábécével.",
    ),
  "template/article-before-fact": ({ word, fact }) =>
    say(
      `Névelő (${quote(word)}) áll közvetlenül a következő adat előtt: ${code(fact)}. Nem illik minden értékhez, amely oda kerülhet.`,
      "Bízza a névelőt a programra: `{{article company.name}}{{company.name}}`, vagy írja az adatot kettőspont után.",
    ),
  "template/preposition-before-fact": ({ word, fact }) =>
    say(
      `${quote(word)} olyan alakot kíván, amilyen ennek talán nincs: ${code(fact)}.`,
      "Tegyen a kettő közé főnevet, vagy írja az adatot kettőspont után.",
    ),
  "template/suffix-on-fact": ({ suffix, fact }) =>
    say(
      `Toldalék (${quote(suffix)}) tapad közvetlenül a következő adathoz: ${code(fact)}. Nem illik minden értékhez, amely oda kerülhet.`,
      "A toldalékot az adat előtti főnév kapja: „vállalatunknál”, „a következő címen: …”.",
    ),
  "template/said-twice": ({ word, fact }) =>
    say(
      `Ebben már benne van, hogy ${quote(word)}: ${code(fact)}; így kétszer állna ott.`,
      `Törölje ezt: ${quote(word)}.`,
    ),
  "template/question-mark": () => say("Ezen a nyelven más a kérdőjel.", "Írja ezt: `;`."),
};
