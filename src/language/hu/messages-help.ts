import type { HelpWords } from "../messages-help.ts";

/** Help in Hungarian. */
export const help: HelpWords = {
  program: "Egyetlen adatfájlból készíti el egy vállalat ügyfélszolgálati dokumentumait.",
  headings: {
    usage: "Használat:",
    arguments: "Argumentumok:",
    options: "Kapcsolók:",
    commands: "Parancsok:",
    examples: "Példák:",
    exitCodes: "Kilépési kódok:",
    environment: "Környezeti változók:",
  },
  manual: { name: "Név" },
  anyOptions: "kapcsolók",
  anyCommand: "parancs",
  notes: {
    choices: "értékek:",
    fallback: "alapértelmezés:",
    between: "; ",
    all: "az összes",
    first: "a fájl első nyelve",
  },
  file: {
    name: "FÁJL",
    one: "adatfájl vagy - (szabványos bemenet)",
    several: "adatfájlok, minták (például 'branches/**/*.yaml') vagy - (szabványos bemenet)",
    target: "a létrehozandó vagy módosítandó adatfájl (alapértelmezés: charter.yaml)",
    shown: "a megjelenítendő adatfájl",
  },
  editions: {
    from: [
      "RÉGI",
      "adatfájl, - (szabványos bemenet) vagy egy git-változat fájlja, például HEAD~1:charter.yaml",
    ],
    to: ["ÚJ", "az adatfájl, amellyel a program összeveti; ugyanígy adható meg"],
  },
  reference: [
    "NÉV",
    "egy észrevétel kódja, ígéret, kulcs (például channels.email.replyWithin), pont, dokumentum vagy egy mondat szavai",
  ],
  withoutFile:
    "FÁJL nélkül a program a munkakönyvtár charter.yaml vagy charter.yml fájlját használja; a - jel a szabványos bemenetet jelenti.",
  commands: {
    init: {
      does: "Bekéri a vállalat adatait, és létrehozza az adatfájlt, vagy módosítja a meglévőt.",
      flags: {
        "--answers": ["fájl", "kezdeti válaszok: akár hiányos adatfájl vagy - (szabványos bemenet)"],
        "--yes": "nem kérdez semmit: elfogadja a javaslatokat, és a meglévő fájlt is módosítja",
        "--plain": "számozott listák és egyszerű sorok; a válaszok csővezetéken is érkezhetnek",
      },
    },
    check: {
      does: "Megkeresi egy vagy több adatfájl összes hibáját, és megadja a helyes sort is.",
      flags: {
        "--format": ["formátum", "a jelentés formátuma"],
        "--max-warnings": ["szám", "1-es kilépési kód, ha ennél több a figyelmeztetés"],
        "--fix":
          "kijavítja, ami biztonsággal javítható, például az elírt kulcsokat, a többit pedig felsorolja",
      },
    },
    render: {
      does: "Elkészíti a dokumentumokat egy vagy több adatfájl alapján.",
      flags: {
        "--to": ["formátumok", "a kívánt formátumok, vesszővel elválasztva"],
        "--document": ["típusok", "a kívánt dokumentumok, vesszővel elválasztva"],
        "--length": ["terjedelem", "milyen részletesek legyenek a dokumentumok"],
        "--language": ["nyelvek", "a kívánt nyelvek az adatfájl nyelvei közül"],
        "--parallel": ["nyelvek", "két nyelv egymás mellett is, például en,hu"],
        "--handbook": "az összes dokumentum egyetlen szabályzatgyűjteményben is",
        "--poster": "az összes válaszidő egy A3-as faliplakáton is",
        "--card": "az eszkaláció lépései egy A6-os zsebkártyán is",
        "--large-print": "nagy betűk gyengénlátóknak",
        "--output": ["útvonal", "mappa, egyetlen dokumentumnál fájl is, vagy - (szabványos kimenet)"],
        "--dry-run": "megmutatja, mi készülne el, de egyetlen fájlt sem ír a lemezre",
        "--check": "összeveti a lemezen lévő fájlokkal, semmit sem ír; 1-es kilépési kód, ha bármi eltér",
        "--prune": "törli a korábbi futások fájljait, amelyek már nem készülnek el",
        "--format": ["formátum", "az elkészült fájlokról szóló jelentés formátuma"],
        "--assets": [
          "hely",
          "betűkészletek és stílusok: minden oldalba beágyazva vagy egyszer, az oldalak mellett",
        ],
        "--jobs": [
          "szám",
          "ennyi adatfájl dokumentumai készüljenek egyszerre, legfeljebb 999; auto: processzormagonként egy",
        ],
        "--shard": ["rész", "az adatfájloknak csak az egyik része, például 2/4; legfeljebb 999999 rész"],
        "--browser": ["útvonal", "a PDF-fájlokat előállító böngésző vagy egy ws:// cím"],
      },
    },
    promises: {
      does: "Felsorolja az adatfájl összes ígéretét; mindegyikhez megadja a forrásául szolgáló sort és az összes pontot, amely kimondja.",
      flags: { "--format": ["formátum", "a lista formátuma"] },
    },
    diff: {
      does: "Megmutatja, mi változott két kiadás között az ígéretekben és az adatokban, és milyen verziószámot igényel ez.",
      flags: {
        "--format": ["formátum", "a jelentés formátuma"],
        "--write-changes":
          "bejegyzést ír az ÚJ fájl document.changes kulcsához, és pótolja a hiányzó verziót",
      },
    },
    explain: {
      does: "Elmagyaráz egy észrevételt, ígéretet, adatot, pontot vagy mondatot: honnan származik, és mi függ tőle.",
      flags: { "--format": ["formátum", "a jelentés formátuma"] },
    },
    calendar: {
      does: "Naptárat (.ics) készít az ismétlődő teendőkről: felülvizsgálatokról, képzésekről, ellenőrzésekről.",
      flags: {
        "--language": ["nyelv", "a naptár nyelve"],
        "--output": ["útvonal", "fájl vagy - (szabványos kimenet)"],
      },
    },
    preview: {
      does: "Megmutat egy dokumentumot a böngészőben, csak ezen a számítógépen, és követ minden elmentett módosítást.",
      flags: {
        "--document": ["típus", "az elsőként megjelenő dokumentum"],
        "--length": ["terjedelem", "milyen részletes kezdetben"],
        "--language": ["nyelv", "az elsőként megjelenő nyelv (alapértelmezés: a fájlban az első)"],
        "--port": ["szám", "az előnézet portja (alapértelmezés: bármelyik szabad port)"],
        "--output": [
          "mappa",
          "az elkészült dokumentumok mappája; ezek ígéreteivel veti össze a mostaniakat (alapértelmezés: out)",
        ],
        "--browser": ["útvonal", "a böngésző, amely az oldalakat nyomtatja, mint a render parancsnál"],
      },
    },
    templates: {
      does: "Megmutatja, kimásolja, frissíti és kipróbálja a dokumentumok szövegeit.",
      flags: {},
    },
    schema: { does: "Kiírja az adatfájl JSON-sémáját szerkesztőprogramok számára.", flags: {} },
    doctor: {
      does: "Megmutatja a verziókat, a PDF-hez használt böngészőt, a betűkészleteket és a beállításokat, majd próbaként egy oldalból PDF-et készít.",
      flags: {
        "--format": ["formátum", "a jelentés formátuma"],
        "--browser": ["útvonal", "a kipróbálandó böngésző, mint a render parancsnál"],
      },
    },
    completion: {
      does: "Kiír egy szkriptet, amellyel a shell kiegészíti a parancsokat, a kapcsolókat és az értékeket.",
      shell: ["SHELL", "az a shell, amelyhez a szkript készül"],
      flags: {},
    },
  },
  templateCommands: {
    list: {
      does: "Felsorol minden dokumentumot, szakaszt és pontot azzal együtt, hogy honnan való a szövege.",
      flags: {
        "--document": ["típusok", "a felsorolandó dokumentumok, vesszővel elválasztva"],
        "--length": ["terjedelem", "csak a rövid vagy csak a teljes dokumentumok"],
        "--language": ["nyelvek", "a felsorolandó nyelvek, vesszővel elválasztva"],
        "--own": "csak az, ami eltér a csomagtól",
        "--format": ["formátum", "a lista formátuma"],
      },
    },
    eject: {
      does: "Az Ön mappájába másol egy dokumentumot, részletet vagy pontot, hogy átírhassa a szövegét.",
      flags: {
        "--language": ["nyelvek", "a másolandó nyelvek (alapértelmezés: az adatfájl nyelvei)"],
        "--facts": ["fájl", "az adatfájl, amely a mappát megnevezi (alapértelmezés: charter.yaml)"],
      },
    },
    update: {
      does: "Összevonja az Ön sablonjait azzal, ami a csomagban változott, és megjelöli, ami ütközik.",
      flags: {},
    },
    test: {
      does: "Kipróbálja az Ön sablonjait az Ön adataival és a példákkal, minden elhagyható résszel és anélkül is.",
      flags: {
        "--language": ["nyelvek", "a kipróbálandó nyelvek, vesszővel elválasztva"],
        "--update": "újra kiírja az elvárt dokumentumokat a golden/ mappába",
        "--format": ["formátum", "a jelentés formátuma"],
        "--output": ["útvonal", "ebbe a fájlba írja a jelentést"],
        "--timeout": ["másodperc", "ennyi idő után leáll, és jelzi, mi maradt ki"],
      },
    },
  },
  templateReference: [
    "NÉV",
    "policy, policy.short, questions, policy/commitment.answer vagy all/questions.contact",
  ],
  shared: {
    "--today": ["nap", "az ellenőrzés napja, például 2026-11-22"],
    "--root": [
      "mappa",
      "az a mappa, amelyen belül az extends kulcsban megadott fájloknak lenniük kell (alapértelmezés: a munkakönyvtár)",
    ],
    "--templates": ["mappa", "saját sablonok az adatfájlban megadottak helyett"],
    "--help": "kiírja ezt a súgót",
    "--version": "kiírja a verziót",
  },
  helpCommand: "Kiírja egy parancs súgóját.",
  examples: {
    init: "kérdéseket tesz fel, majd elkészíti az adatfájlt és a dokumentumokat",
    check: "megkeresi az adatok összes hibáját",
    render: "elkészíti az összes dokumentumot az out/ mappában",
    single: "egyetlen dokumentumot ír ki",
    promises: "felsorolja az ígéreteket és előfordulásaikat",
  },
  exitCodes: {
    fine: "rendben, legfeljebb figyelmeztetések vannak",
    findings: "észrevételek: hibák vannak az adatokban, vagy render --check esetén eltérés van",
    usage: "hibás parancssor",
    environment:
      "környezeti hiba: nem olvasható vagy nem írható fájl, hiányzó böngésző; vagy a program saját hibája",
    interrupted: "megszakítva",
  },
  environment: {
    CHARTER_LANGUAGE: "a parancssor nyelve",
    CHARTER_TODAY: "ugyanaz, mint a --today",
    CHARTER_BROWSER: "ugyanaz, mint a --browser",
    CHARTER_PLAIN: "ha az értéke 1: ugyanaz, mint az init --plain, és nincs folyamatjelző",
    NO_COLOR: "színek nélkül",
    FORCE_COLOR: "színekkel, terminál nélkül is",
    SOURCE_DATE_EPOCH: "a PDF-fájlok dátuma: az 1970 óta eltelt másodpercek száma",
    CHARTER_DEBUG: "ha az értéke 1: a program hibájánál a hiba helye is látszik",
  },
};
