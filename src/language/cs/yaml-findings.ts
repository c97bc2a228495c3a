import type { FindingWordsOf } from "../../diagnostic/diagnostic.ts";
import type { SyntaxReason, YamlArgs } from "../../diagnostic/yaml-codes.ts";
import { code, say } from "./finding-phrases.ts";

const syntax: Readonly<Record<SyntaxReason, readonly [message: string, hint: string]>> = {
  indentation: [
    "Odsazení tohoto řádku neodpovídá ani řádku nad ním, ani žádnému bloku, do kterého by mohl patřit.",
    "Dejte na začátek řádku stejný počet mezer u všech klíčů jednoho bloku.",
  ],
  "missing-space": ["Za dvojtečkou chybí mezera, takže YAML tu nevidí klíč.", "Za dvojtečku napište mezeru."],
  "missing-comma": ["Mezi dvěma položkami v závorkách chybí čárka.", "Oddělte je čárkou."],
  "missing-colon": [
    "YAML tu očekává klíč, dvojtečku a za ní mezeru, ale na tomto řádku chybějí.",
    "Napište `klíč: hodnota`. Pokračuje-li na něm předchozí řádek, odsaďte ho víc.",
  ],
  "colon-in-text": [
    "V textu je druhá dvojtečka s mezerou, takže YAML považuje jeho část za klíč.",
    "Dejte text do uvozovek.",
  ],
  "hash-in-text": [
    "Znak `#` po mezeře začíná komentář, takže zbytek řádku se nečte.",
    "Dejte hodnotu do uvozovek.",
  ],
  "unclosed-bracket": [
    "Tato závorka se otevírá, ale nikde se nezavírá.",
    "Na konci seznamu nebo bloku ji uzavřete závorkou stejného druhu.",
  ],
  "unclosed-quote": [
    "Tato uvozovka se otevírá, ale nikde se nezavírá.",
    "Uzavřete ji na konci textu. Je-li uvozovka i uvnitř textu, použijte kolem něj uvozovky druhého druhu.",
  ],
  "bad-escape": [
    "Zpětné lomítko ve dvojitých uvozovkách začíná zvláštní znak, tento ale neexistuje.",
    "Použijte jednoduché uvozovky, nebo zpětné lomítko zdvojte.",
  ],
  "bad-character": ["Text bez uvozovek nemůže začínat tímto znakem.", "Dejte text do uvozovek."],
  "long-key": [
    "Tento klíč je delší než 1024 znaků.",
    "Zkontrolujte, zda výše nechybí uvozovka nebo dvojtečka.",
  ],
  "block-text": [
    "Tento víceřádkový text není zapsán tak, jak YAML vyžaduje.",
    "Napište ho na jeden řádek do uvozovek.",
  ],
  anchor: ["Kotva nebo alias je tam, kde být nemůže.", "Místo toho hodnotu vypište."],
  other: [
    "YAML nerozumí tomu, co je tu napsáno.",
    "Zkontrolujte uvozovky, dvojtečky a závorky na tomto řádku a na řádku nad ním. Text se zvláštními znaky patří do uvozovek.",
  ],
};

const encodingReasons = {
  "utf-16": "Soubor je v kódování UTF-16; soubory s údaji jsou v UTF-8.",
  "not-utf-8": "Soubor není v kódování UTF-8: je tu bajt, který v něm nemá žádný význam.",
  binary: "Toto není textový soubor: je tu nulový bajt.",
} as const;

/** What is said about a file as YAML, in Czech. */
export const yamlFindings: FindingWordsOf<YamlArgs> = {
  "yaml/encoding": ({ reason, byte }) =>
    say(`${encodingReasons[reason]} (Bajt ${String(byte)}.)`, "Uložte soubor v editoru jako UTF-8."),
  "yaml/too-large": ({ limit, of }) =>
    say(
      of === "bytes"
        ? `Soubor je na soubor s údaji příliš velký (nejvyšší počet bajtů: ${String(limit)}).`
        : `Soubor má na soubor s údaji příliš mnoho částí (nejvyšší počet: ${String(limit)}).`,
      "Zkontrolujte, zda jde o správný soubor.",
    ),
  "yaml/empty-file": () =>
    say(
      "V souboru nic není.",
      "Začněte tím, že zkopírujete nejmenší soubor z README.md; všechny klíče popisuje docs/facts.md.",
    ),
  "yaml/syntax": ({ reason }) => say(...syntax[reason]),
  "yaml/tab": () =>
    say(
      "Řádek je odsazen tabulátorem; YAML tu připouští jen mezery.",
      "Každý tabulátor nahraďte dvěma mezerami.",
    ),
  "yaml/not-a-map": ({ found }) =>
    say(
      `Soubor tvoří ${found === "list" ? "seznam" : "jediný text"}; údaje jsou klíče s hodnotami.`,
      "Začněte samostatným řádkem `charter: 1`.",
    ),
  "yaml/several-documents": () =>
    say(
      "Tady začíná druhý dokument YAML; soubor s údaji smí obsahovat jen jeden.",
      "Odstraňte řádek `---`, nebo soubor rozdělte.",
    ),
  "yaml/version": ({ found }) =>
    say(
      `Soubor vyžaduje YAML ${found}, kde \`no\` není slovo a 12:30 není čas. Údaje se čtou podle YAML 1.2.`,
      "Odstraňte řádek, který začíná znaky %YAML.",
    ),
  "yaml/duplicate-key": ({ key, firstLine }) =>
    say(
      `Klíč ${code(key)} je tu dvakrát; poprvé na řádku ${String(firstLine)}.`,
      "Ponechte jen jeden z nich.",
    ),
  "yaml/forbidden-key": ({ key }) =>
    say(`${code(key)} nemůže být klíčem; JavaScript dává tomuto jménu vlastní význam.`, "Zvolte jiné jméno."),
  "yaml/key-not-text": () => say("Klíč musí být text.", "Napište `klíč: hodnota`."),
  "yaml/tag": ({ tag }) =>
    say(`Značka ${code(tag)} určuje druh hodnoty, který se v údajích nepoužívá.`, "Značku odstraňte."),
  "yaml/merge-key": () =>
    say(
      "Slučovací klíč `<<` do YAML 1.2 nepatří a v údajích se nepoužívá.",
      "Klíče vypište, nebo použijte `extends`.",
    ),
  "yaml/unknown-alias": ({ name }) =>
    say(
      `Výše není nic označeno jako \`&${name}\`.`,
      "Hodnotu vypište. Text, který začíná hvězdičkou, dejte do uvozovek.",
    ),
  "yaml/too-many-aliases": ({ limit }) =>
    say(
      `Po rozepsání aliasů má soubor příliš mnoho hodnot (nejvyšší počet: ${String(limit)}).`,
      "Hodnoty vypište.",
    ),
  "yaml/too-many-values": ({ limit }) =>
    say(
      `Soubor má na soubor s údaji příliš mnoho hodnot (nejvyšší počet: ${String(limit)}).`,
      "Zkontrolujte, zda jde o správný soubor.",
    ),
  "yaml/too-deep": ({ limit }) =>
    say(
      `Bloky a seznamy jsou vnořeny příliš hluboko (nejvyšší počet úrovní: ${String(limit)}).`,
      "Zkontrolujte závorky a odsazení.",
    ),
};
