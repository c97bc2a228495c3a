import type { FindingWordsOf } from "../../diagnostic/diagnostic.ts";
import type { FactsArgs, Shape } from "../../diagnostic/facts-codes.ts";
import { code, did, list, quote, say, some, within } from "./finding-phrases.ts";

const shapes: Readonly<Record<Shape, string>> = {
  text: "text",
  list: "seznam, například `[jedna, dvě]`",
  map: "blok klíčů",
  "text-or-map": "text, nebo blok klíčů",
  "text-or-list": "text, nebo seznam",
  nothing: "nic",
};

const foundShapes: Readonly<Record<Shape, string>> = {
  text: "text",
  list: "seznam",
  map: "blok klíčů",
  "text-or-map": "text nebo blok klíčů",
  "text-or-list": "text nebo seznam",
  nothing: "prázdné místo",
};

/** In the locative, as in `v češtině`. */
const inLanguage: Readonly<Record<string, string>> = {
  en: "v angličtině",
  el: "v řečtině",
  cs: "v češtině",
  hu: "v maďarštině",
};

function range(from: string | null, to: string | null): string {
  if (from === null) return `nejvýše ${to ?? ""}`;
  return to === null ? `nejméně ${from}` : `od ${from} do ${to}`;
}

const sizes = { characters: "Počet znaků textu", items: "Počet položek seznamu" } as const;

const durationReasons = {
  zero: "Doba musí být nejméně 1.",
  negative: "Doba nemůže být záporná.",
  "no-unit": "U čísla chybí jednotka.",
  fraction: "Doba musí být celé číslo; použijte menší jednotku.",
  unknown: "Toto není doba.",
} as const;

const pathReasons = {
  absolute: "Cesta je absolutní, nebo je to adresa; zapište ji vzhledem k souboru s údaji.",
  outside: "Cesta vede mimo projekt.",
  "not-an-image": "Soubor musí být obrázek SVG nebo PNG.",
  "not-a-path": "Toto není cesta k souboru.",
} as const;

const ways = { email: "e-mailem", phone: "telefonicky" } as const;

/** What is said about facts, in Czech. */
export const factsFindings: FindingWordsOf<FactsArgs> = {
  "facts/unknown-key": ({ key, block, suggestion, belongsUnder, known }) => {
    const message = `Klíč ${code(key)} ${within(block)} neexistuje.`;
    if (suggestion !== null) return say(message, `Napište ${code(suggestion)}.`);
    if (belongsUnder.includes(""))
      return say(message, "Patří na nejvyšší úroveň souboru, na začátek řádku, bez mezer před ním.");
    if (belongsUnder.length > 0)
      return say(message, `Patří do bloku: ${list(belongsUnder.map(code), "nebo")}.`);
    return say(message, `Lze tu použít: ${some(known)}.`);
  },
  "facts/missing-key": ({ key, block }) =>
    say(`Klíč ${code(key)} ${within(block)} chybí.`, "Doplňte řádek; hodnota v něm je jen příklad."),
  "facts/not-a-slug": ({ found }) =>
    say(
      `${quote(found)} nemůže být klíčem osoby: klíč smí mít jen písmena od a do z, číslice, spojovníky a podtržítka.`,
      "Zvolte krátký klíč, například `vedouci`; jméno osoby patří pod `name`.",
    ),
  "facts/wrong-shape": ({ expected, found, colon }) =>
    colon === true
      ? say(
          "Dvojtečka mění to, co je před ní, v klíč; očekává se text.",
          "Dejte text kvůli dvojtečce do uvozovek.",
        )
      : say(
          `Zde je ${foundShapes[found]}; očekává se ${shapes[expected]}.`,
          expected.startsWith("text") && found === "map"
            ? "Text s dvojtečkou a mezerou patří do uvozovek."
            : "Napište to tak, jak ukazuje příklad.",
        ),
  "facts/empty": ({ shape }) =>
    say(
      shape === "list" ? "Seznam je prázdný." : `Hodnota chybí; očekává se ${shapes[shape]}.`,
      "Napište hodnotu, nebo klíč odstraňte.",
    ),
  "facts/too-long": ({ length, limit }) =>
    say(
      `Hodnota je příliš dlouhá (počet znaků: ${String(length)}, nejvýše: ${String(limit)}).`,
      "Zkontrolujte, co jste sem vložili, a napište jen samotnou hodnotu.",
    ),
  "facts/control-character": ({ code: point }) =>
    say(
      `V textu je znak, který nelze vytisknout (U+${point.toString(16).toUpperCase().padStart(4, "0")}).`,
      "Napište text znovu; znak se do něj nejspíš dostal při vkládání.",
    ),
  "facts/duplicate": ({ value }) => say(`${quote(value)} je tu dvakrát.`, "Jeden výskyt odstraňte."),
  "facts/format-version": ({ found }) =>
    say(
      `Soubor uvádí formát ${quote(found)}; tento program čte formát 1.`,
      "Napište `charter: 1`. Verze vašich dokumentů patří pod `document.version`.",
    ),

  "facts/not-a-duration": ({ found, reason, suggestion }) =>
    say(
      `${durationReasons[reason]} Nalezeno: ${quote(found)}; očekává se celé číslo a jednotka anglicky, například ${code("2 working days")}.`,
      did(
        suggestion,
        "Doby se píší anglickými slovy bez ohledu na jazyk dokumentů. Jednotky: second, ring, minute, hour, working hour, day, working day, week, month, year; nebo slovo jako `weekly`.",
      ),
    ),
  "facts/unit-not-allowed": ({ found, unit, allowed }) =>
    say(
      `${quote(found)} má jednotku ${code(unit)}, kterou lze použít jen u telefonu.`,
      `Použijte některou z těchto jednotek: ${allowed.join(", ")}.`,
    ),
  "facts/not-a-number": ({ found, whole, suggestion }) =>
    say(
      `${quote(found)} není ${whole ? "celé číslo" : "číslo"}.`,
      did(suggestion, "Napište jen číslice, bez jednotky a bez znaménka."),
    ),
  "facts/out-of-range": ({ found, from, to }) =>
    say(
      `Hodnota ${found} je mimo rozsah; očekává se ${String(from)} až ${String(to)}.`,
      "Napište číslo z tohoto rozsahu.",
    ),
  "facts/not-a-date": ({ found, suggestion }) =>
    say(
      `${quote(found)} není den v kalendáři; očekává se rok, měsíc a den, například \`2026-12-01\`.`,
      did(suggestion, "Napište den ve tvaru RRRR-MM-DD."),
    ),

  "facts/not-in-list": ({ found, allowed, suggestion }) =>
    say(
      `${quote(found)} není žádné ze slov, která tu lze použít: ${list(allowed.map(code), "nebo")}.`,
      did(suggestion, "Napište jedno z nich."),
    ),
  "facts/near-miss": ({ found, suggestion }) =>
    say(
      `${quote(found)} se vytiskne tak, jak to je; ${code(suggestion)} by bylo v každém jazyce vyjádřeno správně.`,
      `Pokud jste mysleli toto, napište ${code(suggestion)}.`,
    ),
  "facts/not-a-country": ({ found, suggestion }) =>
    say(
      `${quote(found)} není kód země; očekávají se dvě velká písmena (ISO 3166-1), například \`CZ\`.`,
      did(suggestion, "Kód najdete v normě ISO 3166-1 alpha-2."),
    ),
  "facts/not-a-language": ({ found, suggestion }) =>
    say(
      `${quote(found)} není kód jazyka; očekávají se dvě malá písmena (ISO 639-1), například \`cs\`.`,
      did(suggestion, "Kód najdete v normě ISO 639-1."),
    ),
  "facts/not-a-timezone": ({ found, suggestion }) =>
    say(
      `${quote(found)} není časové pásmo; očekává se oblast a město, například \`Europe/Prague\`.`,
      did(suggestion, "Název převezměte ze seznamu časových pásem IANA."),
    ),

  "facts/not-an-email": ({ found, suggestion }) =>
    say(
      `${quote(found)} není e-mailová adresa; očekává se například \`podpora@alfa.example\`.`,
      did(suggestion, "Napište jednu adresu a nic dalšího."),
    ),
  "facts/not-a-phone": ({ found }) =>
    say(
      `${quote(found)} není telefonní číslo; očekávají se číslice s mezerami, například \`"+420 555 010 111"\`.`,
      "Napište jedno číslo a nic dalšího.",
    ),
  "facts/not-a-url": ({ found, suggestion }) =>
    say(
      `${quote(found)} není adresa stránky; očekává se adresa, která začíná \`https://\`.`,
      did(suggestion, "Zkopírujte adresu z prohlížeče."),
    ),
  "facts/not-a-colour": ({ found }) =>
    say(
      `${quote(found)} není barva; očekává se \`"#rrggbb"\`, například \`"#0b5c6b"\`.`,
      "Za znak # napište šest znaků od 0 do f a vše dejte do uvozovek: bez nich YAML bere zbytek řádku jako komentář.",
    ),
  "facts/not-a-path": ({ found, reason }) =>
    say(
      `${pathReasons[reason]} Nalezeno: ${quote(found)}.`,
      "Uložte soubor vedle souboru s údaji nebo do podsložky a napište cestu odtud.",
    ),

  "facts/not-a-day": ({ found, suggestion }) =>
    say(
      `${quote(found)} neoznačuje žádné dny; očekává se \`mon\`, \`mon-fri\` nebo \`mon, wed\`.`,
      did(suggestion, "Dny jsou mon, tue, wed, thu, fri, sat a sun; každý jednou."),
    ),
  "facts/not-opening-hours": ({ found, suggestion }) =>
    say(
      `${quote(found)} není část dne; očekává se \`08:00-18:00\`, dřívější čas první.`,
      did(suggestion, "Oba časy napište čtyřmi číslicemi, 00:00 až 24:00. Dobu přes půlnoc rozdělte."),
    ),
  "facts/overlapping-hours": ({ day, first, second }) =>
    say(
      `Dvě otevírací doby se v jednom dni (${code(day)}) překrývají: ${first} a ${second}.`,
      "Jednu změňte, nebo je spojte.",
    ),

  "facts/no-channel": () =>
    say(
      "Není uveden žádný kanál, zákazníci by se tedy se společností nemohli spojit.",
      "Doplňte aspoň jeden kanál.",
    ),
  "facts/unknown-person": ({ found, people, suggestion }) =>
    say(
      `Pod \`people\` není nikdo s klíčem ${quote(found)}.`,
      did(suggestion, `Napište některý z těchto klíčů: ${some(people)}; nebo osobu doplňte.`),
    ),
  "facts/unreachable": ({ who }) =>
    say(`U osoby ${code(who)} chybí e-mailová adresa i telefon.`, "Doplňte `email`, `phone` nebo obojí."),
  "facts/unreachable-by": ({ who, by }) =>
    say(
      `${code(who)} má být k zastižení ${ways[by]}, ale klíč ${code(by)} chybí.`,
      `Doplňte tam ${code(by)}, nebo ${code(by)} z tohoto seznamu odstraňte.`,
    ),
  "facts/own-deputy": ({ who }) =>
    say(`Osoba ${code(who)} zastupuje sama sebe.`, "Uveďte někoho jiného, nebo klíč odstraňte."),
  "facts/same-step": ({ who }) =>
    say(
      `Tento stupeň předává případ tomu, kdo ho už má: ${code(who)}.`,
      "Uveďte někoho jiného, nebo oba stupně spojte.",
    ),
  "facts/same-second-stage": ({ who }) =>
    say(
      `Stížnost má ve druhém stupni posoudit ${code(who)}, tedy táž osoba, která je kontaktní.`,
      "Uveďte někoho, kdo se na první odpovědi nepodílel.",
    ),

  "facts/missing-translation": ({ key, languages }) =>
    say(
      `Text ${code(key)} chybí ${list(
        languages.map((tag) => inLanguage[tag] ?? code(tag)),
        "a",
      )}.`,
      `Doplňte text pod ${list(languages.map(code), "a")}, nebo jazyk odstraňte z \`languages\`.`,
    ),

  "facts/unusual": ({ found, from, to }) =>
    say(`Hodnota ${found} je tu neobvyklá; obvyklé je ${range(from, to)}.`, "Je-li to záměr, nechte ji."),
  "facts/unusual-size": ({ of, count, from, to }) =>
    say(
      `${sizes[of]} (${String(count)}) je tu neobvyklý; obvykle ${from > 1 ? `od ${String(from)} do ${String(to)}` : `nejvýše ${String(to)}`}.`,
      "Je-li to záměr, nechte to tak.",
    ),
  "facts/acknowledge-after-resolve": ({ acknowledge, resolve }) =>
    say(
      `Přijetí stížnosti se potvrzuje ve lhůtě ${acknowledge}, ale vyřízena má být ve lhůtě ${resolve}.`,
      "Přijetí potvrďte dříve, než stížnost vyřídíte.",
    ),
  "facts/acknowledge-after-answer": ({ acknowledge, answer }) =>
    say(
      `Přijetí dotazu se potvrzuje ve lhůtě ${acknowledge}, ale odpověď má přijít ve lhůtě ${answer}.`,
      "Přijetí potvrďte nejpozději s odpovědí.",
    ),
  "facts/update-after-resolve": ({ update, resolve }) =>
    say(
      `Průběžné zprávy mají interval ${update}, ale stížnost se vyřizuje ve lhůtě ${resolve}: žádná zpráva by nepřišla.`,
      "Zvolte pro zprávy kratší interval, nebo je vynechte.",
    ),
  "facts/greet-after-help": ({ greet, help }) =>
    say(
      `Zákazník je pozdraven ve lhůtě ${greet}, ale obsloužen ve lhůtě ${help}.`,
      "Pozdravte ho nejpozději tehdy, kdy se mu začnete věnovat.",
    ),
  "facts/email-after-inquiry": ({ email, inquiry }) =>
    say(
      `Na e-maily se odpovídá ve lhůtě ${email}, ale na dotazy všemi kanály ve lhůtě ${inquiry}.`,
      "Zvolte pro e-mail stejnou nebo kratší lhůtu.",
    ),
  "facts/voicemail-after-email": ({ check, callBack, email }) =>
    say(
      `Hlasová zpráva čeká v nejhorším případě ${check} a potom ještě ${callBack}, tedy déle než e-mail (${email}).`,
      "Kontrolujte zprávy častěji, volejte zpět dříve, nebo prodlužte lhůtu pro e-mail.",
    ),
  "facts/review-in-future": ({ date, today }) =>
    say(
      `Poslední přezkum má datum ${date}, ale dnes je ${today}.`,
      "Napište den přezkumu, který už proběhl.",
    ),
  "facts/review-overdue": ({ due, today }) =>
    say(
      `Další přezkum měl proběhnout do ${due}; dnes je ${today}.`,
      "Dokumenty přezkoumejte a den přezkumu napište do `lastReviewed`.",
    ),
  "facts/review-due": ({ due, today }) =>
    say(
      `Další přezkum má proběhnout do ${due}; dnes je ${today}.`,
      "Přezkum naplánujte, a až proběhne, napište jeho den do `lastReviewed`.",
    ),
  "facts/change-in-future": ({ date, today }) =>
    say(`Změna má datum ${date}, ale dnes je ${today}.`, "Napište den, kdy ke změně došlo."),

  "facts/base-missing": ({ path }) =>
    say(`Soubor ${quote(path)} neexistuje.`, "Cesta se počítá od souboru, ve kterém je uvedena."),
  "facts/base-unreadable": ({ path }) =>
    say(`Soubor ${quote(path)} nelze přečíst.`, "Zkontrolujte, že je to soubor a že ho smíte číst."),
  "facts/base-outside": ({ path }) =>
    say(
      `Soubor ${quote(path)} leží mimo složku, ze které se smějí brát údaje.`,
      "Přesuňte ho do pracovní složky, nebo přepínačem `--root` určete složku nad oběma.",
    ),
  "facts/base-cycle": ({ path }) =>
    say(
      `Soubor ${quote(path)} vychází přímo nebo přes jiné z tohoto souboru.`,
      "Přerušte kruh: odstraňte jedno `extends`.",
    ),
};
