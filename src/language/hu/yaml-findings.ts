import type { FindingWordsOf } from "../../diagnostic/diagnostic.ts";
import type { SyntaxReason, YamlArgs } from "../../diagnostic/yaml-codes.ts";
import { code, say, startingThe } from "./finding-phrases.ts";

const syntax: Readonly<Record<SyntaxReason, readonly [message: string, hint: string]>> = {
  indentation: [
    "E sor behúzása nem illik sem a fölötte álló sorhoz, sem egyetlen olyan blokkhoz, amelyhez tartozhatna.",
    "Egy blokk minden kulcsa előtt ugyanannyi szóköz álljon a sor elején.",
  ],
  "missing-space": [
    "A kettőspont után nincs szóköz, ezért a YAML itt nem lát kulcsot.",
    "Tegyen szóközt a kettőspont után.",
  ],
  "missing-comma": ["A zárójelben két elem között nincs vessző.", "Tegyen közéjük vesszőt."],
  "missing-colon": [
    "A YAML itt kulcsot vár, utána kettőspontot és szóközt, de a sorban nincs ilyen.",
    "Írja így: `key: value`. Ha a sor az előző folytatása, húzza be jobban.",
  ],
  "colon-in-text": [
    "A sorban van még egy kettőspont, utána szóközzel, ezért a YAML a szöveg egy részét kulcsnak veszi.",
    "Tegye a szöveget idézőjelbe.",
  ],
  "hash-in-text": [
    "A szóköz utáni `#` megjegyzést kezd, ezért a sor további részét a program nem olvassa.",
    "Tegye az értéket idézőjelbe.",
  ],
  "unclosed-bracket": [
    "Ez a zárójel nyitva maradt.",
    "Zárja le ugyanilyen fajta zárójellel a lista vagy a blokk végén.",
  ],
  "unclosed-quote": [
    "Ez az idézőjel nyitva maradt.",
    "Zárja le a szöveg végén. Ha a szövegben is van idézőjel, kívülre a másik fajta kerüljön.",
  ],
  "bad-escape": [
    "Kettős idézőjelben a fordított törtvonal különleges karaktert kezd, ez azonban nem az.",
    "Használjon egyszeres idézőjelet, vagy írja a fordított törtvonalat kétszer.",
  ],
  "bad-character": [
    "Idézőjel nélküli szöveg nem kezdődhet ezzel a karakterrel.",
    "Tegye a szöveget idézőjelbe.",
  ],
  "long-key": [
    "Ez a kulcs hosszabb 1024 karakternél.",
    "Nézze meg, nem hiányzik-e feljebb egy idézőjel vagy kettőspont.",
  ],
  "block-text": [
    "Ez a többsoros szöveg nem úgy van írva, ahogy a YAML kívánja.",
    "Írja egy sorba, idézőjelbe.",
  ],
  anchor: ["Horgony vagy hivatkozás áll olyan helyen, ahol nem lehet.", "Írja ki helyette az értéket."],
  other: [
    "A YAML nem tudja értelmezni, ami itt áll.",
    "Nézze át ebben és az előző sorban az idézőjeleket, a kettőspontokat és a zárójeleket. A különleges karaktert tartalmazó szöveg idézőjelbe kerül.",
  ],
};

const encodingReasons = {
  "utf-16": "A fájl UTF-16 kódolású; az adatfájl kódolása UTF-8.",
  "not-utf-8": "A fájl nem UTF-8 kódolású: olyan bájt áll itt, amelynek abban nincs jelentése.",
  binary: "Ez nem szövegfájl: nulla bájt áll itt.",
} as const;

/** What is said about a file as YAML, in Hungarian. */
export const yamlFindings: FindingWordsOf<YamlArgs> = {
  "yaml/encoding": ({ reason, byte }) =>
    say(
      `${encodingReasons[reason]} (A bájt sorszáma: ${String(byte)}.)`,
      "Mentse a fájlt a szerkesztőjében UTF-8 kódolással.",
    ),
  "yaml/too-large": ({ limit, of }) =>
    say(
      of === "bytes"
        ? `A fájl mérete meghaladja a határt (${String(limit)} bájt); egyetlen adatfájlnak sincs ennyire szüksége.`
        : `A fájl elemeinek száma meghaladja a határt (${String(limit)}); egyetlen adatfájlnak sincs ennyire szüksége.`,
      "Ellenőrizze, hogy a megfelelő fájlt adta-e meg.",
    ),
  "yaml/empty-file": () =>
    say(
      "A fájl üres.",
      "Kezdésként másolja ide a README.md legrövidebb adatfájlját; az összes kulcs itt található: docs/facts.md.",
    ),
  "yaml/syntax": ({ reason }) => say(...syntax[reason]),
  "yaml/tab": () =>
    say(
      "A sor tabulátorral van behúzva; a YAML ott csak szóközt enged meg.",
      "Cserélje a tabulátorokat két-két szóközre.",
    ),
  "yaml/not-a-map": ({ found }) =>
    say(
      `A fájlban ${found === "list" ? "egy lista" : "egyetlen szöveg"} áll; az adatfájl kulcsokból és értékekből épül fel.`,
      "Kezdje a `charter: 1` sorral.",
    ),
  "yaml/several-documents": () =>
    say(
      "Itt egy második YAML-dokumentum kezdődik; az adatfájl csak egyből állhat.",
      "Törölje a `---` sort, vagy bontsa ketté a fájlt.",
    ),
  "yaml/version": ({ found }) =>
    say(
      `A fájl a YAML ${found} változatát kéri, amelyben a \`no\` nem szó, a 12:30 pedig nem időpont. Az adatfájlt a program YAML 1.2 szerint olvassa.`,
      "Törölje a %YAML kezdetű sort.",
    ),
  "yaml/duplicate-key": ({ key, firstLine }) =>
    say(
      `${startingThe(key)} kulcs kétszer szerepel; az első helye: ${String(firstLine)}. sor.`,
      "Csak az egyiket tartsa meg.",
    ),
  "yaml/forbidden-key": ({ key }) =>
    say(
      `A kulcs neve nem lehet ${code(key)}, mert a JavaScriptben ennek a névnek külön jelentése van.`,
      "Válasszon másik nevet.",
    ),
  "yaml/key-not-text": () => say("A kulcs csak szöveg lehet.", "Írja így: `key: value`."),
  "yaml/tag": ({ tag }) =>
    say(
      `${startingThe(tag)} címke olyan fajta értéket kér, amilyen az adatfájlban nincs.`,
      "Törölje a címkét.",
    ),
  "yaml/merge-key": () =>
    say(
      "A `<<` összefésülő kulcs nem része a YAML 1.2-nek, és az adatfájlban sem használható.",
      "Írja ki a kulcsokat, vagy használja ezt: `extends`.",
    ),
  "yaml/unknown-alias": ({ name }) =>
    say(
      `Feljebb nincs ilyen jelölés: \`&${name}\`.`,
      "Írja ki az értéket, vagy tegye idézőjelbe a csillaggal kezdődő szöveget.",
    ),
  "yaml/too-many-aliases": ({ limit }) =>
    say(
      `A hivatkozások kifejtése után az értékek száma meghaladná a határt (${String(limit)}).`,
      "Írja ki az értékeket.",
    ),
  "yaml/too-many-values": ({ limit }) =>
    say(
      `A fájl értékeinek száma meghaladja a határt (${String(limit)}); egyetlen adatfájlnak sincs ennyire szüksége.`,
      "Ellenőrizze, hogy a megfelelő fájlt adta-e meg.",
    ),
  "yaml/too-deep": ({ limit }) =>
    say(
      `A blokkok és listák egymásba ágyazása meghaladja a határt (${String(limit)} szint).`,
      "Ellenőrizze a zárójeleket és a behúzást.",
    ),
};
