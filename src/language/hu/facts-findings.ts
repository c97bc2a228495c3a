import type { FindingWordsOf } from "../../diagnostic/diagnostic.ts";
import type { FactsArgs, Shape } from "../../diagnostic/facts-codes.ts";
import { code, did, list, quote, say, some, startingThe, the, within } from "./finding-phrases.ts";

const shapes: Readonly<Record<Shape, string>> = {
  text: "szöveg",
  list: "lista, például `[egy, kettő]`",
  map: "kulcsokból álló blokk",
  "text-or-map": "szöveg vagy kulcsokból álló blokk",
  "text-or-list": "szöveg vagy lista",
  nothing: "semmi",
};

const foundShapes: Readonly<Record<Shape, string>> = {
  ...shapes,
  list: "lista",
};

const languageNames: Readonly<Record<string, string>> = {
  en: "angol",
  el: "görög",
  cs: "cseh",
  hu: "magyar",
};

function languageName(tag: string): string {
  return languageNames[tag] ?? tag;
}

const ways = { email: "e-mailben", phone: "telefonon" } as const;

function range(from: string | null, to: string | null): string {
  return [from === null ? null : `legalább ${from}`, to === null ? null : `legfeljebb ${to}`]
    .filter((part) => part !== null)
    .join(", ");
}

const durationReasons = {
  zero: "Az időtartam legalább 1 egység.",
  negative: "Az időtartam nem lehet negatív.",
  "no-unit": "A szám mellől hiányzik az egység.",
  fraction: "Az időtartam egész szám; használjon kisebb egységet.",
  unknown: "Ez nem időtartam.",
} as const;

const pathReasons = {
  absolute: "Az útvonal abszolút, vagy webcím; az adatfájlhoz képest kell megadni.",
  outside: "Az útvonal kivezet a projektből.",
  "not-an-image": "A fájl csak SVG vagy PNG formátumú kép lehet.",
  "not-a-path": "Ez nem egy fájl útvonala.",
} as const;

/** What is said about facts, in Hungarian. */
export const factsFindings: FindingWordsOf<FactsArgs> = {
  "facts/unknown-key": ({ key, block, suggestion, belongsUnder, known }) => {
    const message = `Nincs ilyen kulcs ${within(block)}: ${code(key)}.`;
    if (suggestion !== null) return say(message, `Ezt írja: ${code(suggestion)}.`);
    if (belongsUnder.includes(""))
      return say(message, "A fájl legfelső szintjére tartozik, a sor elejére, szóköz nélkül.");
    if (belongsUnder.length > 0)
      return say(message, `Ebbe a blokkba tartozik: ${list(belongsUnder.map(code), "vagy")}.`);
    return say(message, `Itt ez állhat: ${some(known)}.`);
  },
  "facts/missing-key": ({ key, block }) =>
    say(`Hiányzik egy kulcs ${within(block)}: ${code(key)}.`, "Írja be a sort; az érték itt csak példa."),
  "facts/not-a-slug": ({ found }) =>
    say(
      `Nem lehet egy személy kulcsa: ${quote(found)}. A kulcsban csak ékezet nélküli betű (a–z), számjegy, kötőjel és aláhúzásjel állhat.`,
      "Válasszon rövid kulcsot, például: `manager`; a személy neve ide kerül: `name`.",
    ),
  "facts/wrong-shape": ({ expected, found, colon }) =>
    colon === true
      ? say(
          "A kettőspont kulccsá teszi, ami előtte áll; a várt érték: szöveg.",
          "A kettőspont miatt tegye a szöveget idézőjelbe.",
        )
      : say(
          `Itt ez áll: ${foundShapes[found]}; a várt érték: ${shapes[expected]}.`,
          expected.startsWith("text") && found === "map"
            ? "A kettőspontot és utána szóközt tartalmazó szöveget tegye idézőjelbe."
            : "Írja úgy, ahogy a példa mutatja.",
        ),
  "facts/empty": ({ shape }) =>
    say(
      shape === "list" ? "A lista üres." : `Nincs érték; a várt érték: ${shapes[shape]}.`,
      "Írjon be egy értéket, vagy törölje a kulcsot.",
    ),
  "facts/too-long": ({ length, limit }) =>
    say(
      `Az érték ${String(length)} karakter hosszú; itt legfeljebb ${String(limit)} karakter állhat.`,
      "Nézze meg, mi került ide beillesztéskor, és csak az értéket írja be.",
    ),
  "facts/control-character": ({ code: point }) =>
    say(
      `A szövegben nem nyomtatható karakter van (U+${point.toString(16).toUpperCase().padStart(4, "0")}).`,
      "Gépelje be újra a szöveget; a karakter valószínűleg beillesztéskor került bele.",
    ),
  "facts/duplicate": ({ value }) => say(`Kétszer szerepel: ${quote(value)}.`, "Törölje az egyiket."),
  "facts/format-version": ({ found }) =>
    say(
      `A fájlban megadott formátum: ${quote(found)}; ez a program az 1-es formátumot olvassa.`,
      "Ezt írja: `charter: 1`. A dokumentumok verziója ide kerül: `document.version`.",
    ),

  "facts/not-a-duration": ({ found, reason, suggestion }) =>
    say(
      `${durationReasons[reason]} A talált érték: ${quote(found)}; a várt érték egész szám és angol mértékegység, például ${code("2 working days")}.`,
      did(
        suggestion,
        "Az időtartamokat angol szavakkal kell írni, bármilyen nyelvűek a dokumentumok. Az egységek: second, ring, minute, hour, working hour, day, working day, week, month, year; vagy egy szó, például `weekly`.",
      ),
    ),
  "facts/unit-not-allowed": ({ found, unit, allowed }) =>
    say(
      `Nem használható itt: ${quote(found)}. Ez az egység csak a telefonnál használható: ${unit}.`,
      `Válasszon ezek közül az egységek közül: ${allowed.join(", ")}.`,
    ),
  "facts/not-a-number": ({ found, whole, suggestion }) =>
    say(
      `Nem ${whole ? "egész szám" : "szám"}: ${quote(found)}.`,
      did(suggestion, "Csak számjegyeket írjon, egység és jel nélkül."),
    ),
  "facts/out-of-range": ({ found, from, to }) =>
    say(
      `Tartományon kívüli érték: ${found}. A várt érték: legalább ${String(from)}, legfeljebb ${String(to)}.`,
      "Írjon a tartományba eső számot.",
    ),
  "facts/not-a-date": ({ found, suggestion }) =>
    say(
      `Nincs ilyen nap a naptárban: ${quote(found)}. A várt érték: év, hónap és nap, például \`2026-12-01\`.`,
      did(suggestion, "A napot így írja: ÉÉÉÉ-HH-NN."),
    ),

  "facts/not-in-list": ({ found, allowed, suggestion }) =>
    say(
      `Itt nem állhat: ${quote(found)}. A választható szavak: ${list(allowed.map(code), "vagy")}.`,
      did(suggestion, "Válasszon egyet közülük."),
    ),
  "facts/near-miss": ({ found, suggestion }) =>
    say(
      `Ez a szöveg változatlanul jelenik meg: ${quote(found)}. Minden nyelven helyesen jelenne meg: ${code(suggestion)}.`,
      `Ha erre gondolt, ezt írja: ${code(suggestion)}.`,
    ),
  "facts/not-a-country": ({ found, suggestion }) =>
    say(
      `Nem országkód: ${quote(found)}. A várt érték két nagybetű (ISO 3166-1), például \`HU\`.`,
      did(suggestion, "A kódot az ISO 3166-1 alpha-2 jegyzékében találja."),
    ),
  "facts/not-a-language": ({ found, suggestion }) =>
    say(
      `Nem nyelvkód: ${quote(found)}. A várt érték két kisbetű (ISO 639-1), például \`hu\`.`,
      did(suggestion, "A kódot az ISO 639-1 jegyzékében találja."),
    ),
  "facts/not-a-timezone": ({ found, suggestion }) =>
    say(
      `Nem időzóna: ${quote(found)}. A várt érték térség és város, például \`Europe/Budapest\`.`,
      did(suggestion, "A nevet az IANA időzóna-jegyzékéből vegye."),
    ),

  "facts/not-an-email": ({ found, suggestion }) =>
    say(
      `Nem e-mail-cím: ${quote(found)}. A várt érték például: \`ugyfelszolgalat@alfa.example\`.`,
      did(suggestion, "Egyetlen címet írjon, mást ne."),
    ),
  "facts/not-a-phone": ({ found }) =>
    say(
      `Nem telefonszám: ${quote(found)}. A várt érték számjegyekből áll, szóközökkel tagolva, például: \`"+36 1 555 0111"\`.`,
      "Egyetlen számot írjon, mást ne.",
    ),
  "facts/not-a-url": ({ found, suggestion }) =>
    say(
      `Nem egy oldal címe: ${quote(found)}. A várt cím így kezdődik: \`https://\`.`,
      did(suggestion, "Másolja ki a címet a böngészőből."),
    ),
  "facts/not-a-colour": ({ found }) =>
    say(
      `Nem szín: ${quote(found)}. A várt érték \`"#rrggbb"\`, például \`"#0b5c6b"\`.`,
      "Írjon a # jel után hat jegyet (0–9, a–f), és tegye az egészet idézőjelbe: anélkül a YAML megjegyzésnek veszi.",
    ),
  "facts/not-a-path": ({ found, reason }) =>
    say(
      `${pathReasons[reason]} A talált érték: ${quote(found)}.`,
      "Tegye a fájlt az adatfájl mellé vagy egy alatta lévő mappába, és az onnan vezető utat írja be.",
    ),

  "facts/not-a-day": ({ found, suggestion }) =>
    say(
      `Nem napok neve: ${quote(found)}. A várt érték \`mon\`, \`mon-fri\` vagy \`mon, wed\`.`,
      did(suggestion, "A napok: mon, tue, wed, thu, fri, sat és sun; mindegyik egyszer."),
    ),
  "facts/not-opening-hours": ({ found, suggestion }) =>
    say(
      `Nem nyitvatartási idő: ${quote(found)}. A várt érték \`08:00-18:00\`, a korábbitól a későbbiig.`,
      did(
        suggestion,
        "Mindkét időpontot négy számjeggyel írja, 00:00 és 24:00 között. Az éjfélen átnyúló nyitvatartást bontsa ketté.",
      ),
    ),
  "facts/overlapping-hours": ({ day, first, second }) =>
    say(
      `Ezen a napon két nyitvatartási idő átfedi egymást: ${code(day)}, ${first} és ${second}.`,
      "Módosítsa az egyiket, vagy vonja össze őket.",
    ),

  "facts/no-channel": () =>
    say(
      "Egyetlen csatorna sincs megadva, így az ügyfelek nem érnék el a vállalatot.",
      "Adjon meg legalább egy csatornát.",
    ),
  "facts/unknown-person": ({ found, people, suggestion }) =>
    say(
      `A \`people\` blokkban senkinek sincs ilyen kulcsa: ${quote(found)}.`,
      did(suggestion, `Írja be e kulcsok egyikét: ${some(people)}; vagy vegye fel a személyt.`),
    ),
  "facts/unreachable": ({ who }) =>
    say(`Nincs se e-mail-címe, se telefonszáma: ${code(who)}.`, "Adja meg: `email`, `phone` vagy mindkettő."),
  "facts/unreachable-by": ({ who, by }) =>
    say(
      `A lista szerint ${ways[by]} is elérhető: ${code(who)}; ehhez azonban hiányzik: ${code(by)}.`,
      `Adja meg az elérhetőséget (${code(by)}), vagy törölje a listából ezt: ${code(by)}.`,
    ),
  "facts/own-deputy": ({ who }) =>
    say(`${startingThe(who)} kulcsú személy önmagát helyettesíti.`, "Nevezzen meg mást, vagy törölje."),
  "facts/same-step": ({ who }) =>
    say(
      `Ez a lépés ahhoz vezet, akinél az ügy már van: ${code(who)}.`,
      "Nevezzen meg mást, vagy vonja össze a két lépést.",
    ),
  "facts/same-second-stage": ({ who }) =>
    say(
      `A panasz második vizsgálata is a kapcsolattartóhoz kerül: ${code(who)}.`,
      "Olyan személyt nevezzen meg, aki az első válaszban nem vett részt.",
    ),

  "facts/missing-translation": ({ key, languages }) =>
    say(
      `Hiányzik ${the(key)} szövege. Nyelv: ${list(languages.map(languageName), "és")}.`,
      `Írja be a szöveget itt: ${list(languages.map(code), "és")}; vagy törölje a nyelvet innen: \`languages\`.`,
    ),

  "facts/unusual": ({ found, from, to }) =>
    say(`Szokatlan érték: ${found}. A szokásos érték: ${range(from, to)}.`, "Ha így gondolta, hagyja meg."),
  "facts/unusual-size": ({ of, count, from, to }) =>
    say(
      `${of === "items" ? "A lista" : "A szöveg"} hossza ${String(count)} ${of === "items" ? "elem" : "karakter"}; a szokásos hossz: ${from > 1 ? range(String(from), String(to)) : range(null, String(to))}.`,
      "Ha így gondolta, hagyja meg.",
    ),
  "facts/acknowledge-after-resolve": ({ acknowledge, resolve }) =>
    say(
      `A panasz visszaigazolásának határideje ${acknowledge}, a megválaszolásáé viszont ${resolve}.`,
      "A visszaigazolás határideje legyen rövidebb.",
    ),
  "facts/acknowledge-after-answer": ({ acknowledge, answer }) =>
    say(
      `A megkeresés visszaigazolásának határideje ${acknowledge}, a megválaszolásáé viszont ${answer}.`,
      "A visszaigazolás ne legyen későbbi, mint a válasz.",
    ),
  "facts/update-after-resolve": ({ update, resolve }) =>
    say(
      `A tájékoztatások közötti idő ${update}, a panasz megválaszolásának határideje viszont ${resolve}: egyetlen tájékoztatás sem lenne.`,
      "Adjon meg rövidebb időt a tájékoztatásra, vagy törölje.",
    ),
  "facts/greet-after-help": ({ greet, help }) =>
    say(
      `Az ügyfelek üdvözlésének határideje ${greet}, a kiszolgálásuk megkezdéséé viszont ${help}.`,
      "Az üdvözlés ne legyen későbbi, mint a segítség.",
    ),
  "facts/email-after-inquiry": ({ email, inquiry }) =>
    say(
      `Az e-mailek megválaszolásának határideje ${email}, a megkereséseké viszont minden csatornán ${inquiry}.`,
      "Az e-mailnél adjon meg ugyanennyi vagy rövidebb időt.",
    ),
  "facts/voicemail-after-email": ({ check, callBack, email }) =>
    say(
      `A hangüzenet a legrosszabb esetben ennyit vár: ${check}, majd ${callBack}; ez hosszabb, mint az e-mail határideje (${email}).`,
      "Hallgassák le gyakrabban, hívják vissza hamarabb az ügyfelet, vagy adjon több időt az e-mailre.",
    ),
  "facts/review-in-future": ({ date, today }) =>
    say(
      `Az utolsó felülvizsgálat napja ${date}, a mai nap viszont ${today}.`,
      "Olyan felülvizsgálat napját írja be, amely már megtörtént.",
    ),
  "facts/review-overdue": ({ due, today }) =>
    say(
      `A következő felülvizsgálat határideje ${due} volt; a mai nap ${today}.`,
      "Vizsgálja felül a dokumentumokat, és írja be a napját ide: `lastReviewed`.",
    ),
  "facts/review-due": ({ due, today }) =>
    say(
      `A következő felülvizsgálat határideje ${due}; a mai nap ${today}.`,
      "Tervezze be a felülvizsgálatot, és ha megtörtént, írja be a napját ide: `lastReviewed`.",
    ),
  "facts/change-in-future": ({ date, today }) =>
    say(
      `A változás napja ${date}, a mai nap viszont ${today}.`,
      "Azt a napot írja be, amelyen a változás történt.",
    ),

  "facts/base-missing": ({ path }) =>
    say(`Nincs ilyen fájl: ${quote(path)}.`, "Az útvonal ahhoz a fájlhoz képest értendő, amelyben áll."),
  "facts/base-unreadable": ({ path }) =>
    say(`Nem olvasható: ${quote(path)}.`, "Ellenőrizze, hogy fájlról van-e szó, és hogy van-e joga olvasni."),
  "facts/base-outside": ({ path }) =>
    say(
      `Kívül esik azon a mappán, ahonnan adatok jöhetnek: ${quote(path)}.`,
      "Tegye át a munkakönyvtárba, vagy adjon meg egy mindkettőt tartalmazó mappát ezzel: `--root`.",
    ),
  "facts/base-cycle": ({ path }) =>
    say(
      `Közvetlenül vagy más fájlokon át erre a fájlra épül: ${quote(path)}.`,
      "Szakítsa meg a kört: töröljön egy ilyet: `extends`.",
    ),
};
