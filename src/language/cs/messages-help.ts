import type { HelpWords } from "../messages-help.ts";

/** Help in Czech. */
export const help: HelpWords = {
  program: "Z jednoho souboru s údaji o společnosti vytvoří dokumenty zákaznické podpory.",
  headings: {
    usage: "Použití:",
    arguments: "Argumenty:",
    options: "Přepínače:",
    commands: "Příkazy:",
    examples: "Příklady:",
    exitCodes: "Návratové kódy:",
    environment: "Proměnné prostředí:",
  },
  manual: { name: "Jméno" },
  anyOptions: "přepínače",
  anyCommand: "příkaz",
  notes: {
    choices: "hodnoty:",
    fallback: "výchozí:",
    between: "; ",
    all: "všechny",
    first: "první v souboru",
  },
  file: {
    name: "SOUBOR",
    one: "soubor s údaji; - znamená standardní vstup",
    several: "soubory s údaji nebo vzory jako 'branches/**/*.yaml'; - znamená standardní vstup",
    target: "soubor s údaji, který se má zapsat nebo změnit (výchozí: charter.yaml)",
    shown: "soubor s údaji, který se ukáže",
  },
  editions: {
    from: [
      "STARÝ",
      "soubor s údaji, - pro standardní vstup, nebo soubor v revizi git, např. HEAD~1:charter.yaml",
    ],
    to: ["NOVÝ", "soubor s údaji, se kterým se porovnává; zadává se stejně"],
  },
  reference: [
    "ODKAZ",
    "kód nálezu, slib, klíč jako channels.email.replyWithin, ustanovení, dokument nebo slova z věty",
  ],
  withoutFile:
    "Bez argumentu SOUBOR se použije charter.yaml nebo charter.yml z pracovní složky; - znamená standardní vstup.",
  commands: {
    init: {
      does: "Zeptá se na údaje o společnosti a zapíše soubor, nebo změní ten, který už existuje.",
      flags: {
        "--answers": [
          "soubor",
          "počáteční odpovědi: soubor s údaji, třeba neúplný; - znamená standardní vstup",
        ],
        "--yes": "na nic se neptá: převezme návrhy a změní i existující soubor",
        "--plain": "číslované seznamy a prosté řádky; odpovědi mohou přijít i rourou",
      },
    },
    check: {
      does: "Najde všechny chyby v jednom nebo více souborech s údaji a ukáže, jak má řádek znít.",
      flags: {
        "--format": ["formát", "formát výpisu"],
        "--max-warnings": ["počet", "při vyšším počtu upozornění skončí s kódem 1"],
        "--fix": "opraví, co lze opravit bezpečně, například překlepy v klíčích, a zbytek vypíše",
      },
    },
    render: {
      does: "Vytvoří dokumenty z jednoho nebo více souborů s údaji.",
      flags: {
        "--to": ["formáty", "požadované formáty oddělené čárkou"],
        "--document": ["druhy", "požadované dokumenty oddělené čárkou"],
        "--length": ["rozsah", "jak podrobné mají dokumenty být"],
        "--language": ["jazyky", "požadované jazyky z těch, které soubor uvádí"],
        "--parallel": ["jazyky", "navíc dva jazyky vedle sebe, např. en,hu"],
        "--handbook": "navíc všechny dokumenty v jednom svazku",
        "--poster": "navíc všechny lhůty na jednom nástěnném přehledu A3",
        "--card": "navíc stupně eskalace na kapesní kartičce A6",
        "--large-print": "velké písmo pro osoby se slabým zrakem",
        "--output": ["cesta", "složka, soubor pro jediný dokument, nebo - pro standardní výstup"],
        "--dry-run": "vypíše, co by se zapsalo, a nic nezapíše",
        "--check": "porovná s tím, co je na disku, nic nezapíše a při rozdílu skončí s kódem 1",
        "--prune": "odstraní soubory dřívějších běhů, které se už nezapisují",
        "--format": ["formát", "formát výpisu o zapsaných souborech"],
        "--assets": ["kde", "písma a styly: přímo v každé stránce, nebo jednou vedle stránek"],
        "--jobs": [
          "počet",
          "kolik souborů s údaji zpracovávat současně, nejvýše 999, nebo auto: jeden na každé jádro procesoru",
        ],
        "--shard": ["část", "zpracuje jen jednu část souborů s údaji, např. 2/4; nejvýše 999999 částí"],
        "--browser": ["cesta", "prohlížeč, který vytiskne soubory PDF, nebo adresa ws://"],
      },
    },
    promises: {
      does: "Vypíše všechny sliby ze souboru s údaji, ke každému řádek, ze kterého vychází, a všechna ustanovení, která ho uvádějí.",
      flags: { "--format": ["formát", "formát seznamu"] },
    },
    diff: {
      does: "Ukáže, co se mezi dvěma vydáními změnilo ve slibech a údajích a jakou verzi to vyžaduje.",
      flags: {
        "--format": ["formát", "formát výpisu"],
        "--write-changes": "přidá záznam do document.changes v souboru NOVÝ a chybějící verzi",
      },
    },
    explain: {
      does: "Vysvětlí nález, slib, údaj, ustanovení nebo větu: jejich původ a to, co na nich závisí.",
      flags: { "--format": ["formát", "formát výpisu"] },
    },
    calendar: {
      does: "Vytvoří kalendář (.ics) toho, co se opakuje: přezkumů, školení, kontrol.",
      flags: {
        "--language": ["jazyk", "jazyk kalendáře"],
        "--output": ["cesta", "soubor, nebo - pro standardní výstup"],
      },
    },
    preview: {
      does: "Ukáže dokument v prohlížeči, jen na tomto počítači, a sleduje každou uloženou změnu.",
      flags: {
        "--document": ["druh", "dokument, který se ukáže jako první"],
        "--length": ["rozsah", "jak je zpočátku podrobný"],
        "--language": ["jazyk", "jazyk, který se ukáže jako první (výchozí: první v souboru)"],
        "--port": ["číslo", "port náhledu (výchozí: kterýkoli volný)"],
        "--output": [
          "složka",
          "složka s vytvořenými dokumenty, se kterými se porovnají sliby (výchozí: out)",
        ],
        "--browser": ["cesta", "prohlížeč, který tiskne stránky, jako u příkazu render"],
      },
    },
    templates: {
      does: "Ukáže, zkopíruje, aktualizuje a otestuje texty, ze kterých dokumenty vznikají.",
      flags: {},
    },
    schema: { does: "Vypíše pro editory JSON Schema souboru s údaji.", flags: {} },
    doctor: {
      does: "Ukáže verze, prohlížeč pro tisk, písma a nastavení a na zkoušku vytiskne stránku.",
      flags: {
        "--format": ["formát", "formát výpisu"],
        "--browser": ["cesta", "prohlížeč, který se má vyzkoušet, jako u příkazu render"],
      },
    },
    completion: {
      does: "Vypíše skript, díky němuž shell doplňuje příkazy, přepínače a hodnoty.",
      shell: ["SHELL", "shell, pro který je skript určen"],
      flags: {},
    },
  },
  templateCommands: {
    list: {
      does: "Vypíše všechny dokumenty, oddíly a ustanovení a u každého uvede, odkud pochází jeho text.",
      flags: {
        "--document": ["druhy", "požadované dokumenty oddělené čárkou"],
        "--length": ["rozsah", "jen stručné, nebo jen úplné dokumenty"],
        "--language": ["jazyky", "požadované jazyky oddělené čárkou"],
        "--own": "jen to, co není stejné jako v balíčku",
        "--format": ["formát", "formát výpisu"],
      },
    },
    eject: {
      does: "Zkopíruje do vaší složky dokument, část nebo jedno ustanovení, abyste mohli text upravit.",
      flags: {
        "--language": ["jazyky", "jazyky, které se zkopírují (výchozí: ty, které uvádí soubor s údaji)"],
        "--facts": ["soubor", "soubor s údaji, který uvádí složku (výchozí: charter.yaml)"],
      },
    },
    update: {
      does: "Sloučí s vašimi šablonami to, co se změnilo v balíčku, a označí konflikty.",
      flags: {},
    },
    test: {
      does: "Vyzkouší vaše šablony na vašich údajích i příkladech, s každou volitelnou částí i bez ní.",
      flags: {
        "--language": ["jazyky", "zkoušené jazyky oddělené čárkou"],
        "--update": "znovu zapíše očekávané dokumenty do golden/",
        "--format": ["formát", "formát výpisu"],
        "--output": ["cesta", "zapíše výpis do tohoto souboru"],
        "--timeout": ["sekundy", "po této době skončí a uvede, co nebylo vyzkoušeno"],
      },
    },
  },
  templateReference: [
    "ODKAZ",
    "policy, policy.short, questions, policy/commitment.answer nebo all/questions.contact",
  ],
  shared: {
    "--today": ["datum", "datum, ke kterému se kontroluje, např. 2026-11-22"],
    "--root": [
      "složka",
      "složka, ve které musejí ležet soubory uvedené v extends (výchozí: pracovní složka)",
    ],
    "--templates": ["složka", "vlastní šablony místo těch, které uvádí soubor s údaji"],
    "--help": "vypíše tuto nápovědu",
    "--version": "vypíše verzi",
  },
  helpCommand: "Vypíše nápovědu k příkazu.",
  examples: {
    init: "položí otázky a vytvoří soubor s údaji i dokumenty",
    check: "najde všechny chyby v údajích",
    render: "vytvoří všechny dokumenty ve složce out/",
    single: "vypíše jeden dokument",
    promises: "vypíše všechny sliby a místa, kde jsou uvedeny",
  },
  exitCodes: {
    fine: "v pořádku, případně s upozorněními",
    findings: "nálezy: v údajích jsou chyby; nebo se při render --check soubory liší",
    usage: "chybný příkazový řádek",
    environment: "prostředí: soubor nelze přečíst nebo zapsat, chybí prohlížeč; nebo chyba programu",
    interrupted: "přerušeno",
  },
  environment: {
    CHARTER_LANGUAGE: "jazyk příkazového řádku",
    CHARTER_TODAY: "totéž co --today",
    CHARTER_BROWSER: "totéž co --browser",
    CHARTER_PLAIN: "hodnota 1: totéž co init --plain, a bez ukazatele průběhu",
    NO_COLOR: "bez barev",
    FORCE_COLOR: "barevně i mimo terminál",
    SOURCE_DATE_EPOCH: "datum v souborech PDF, v sekundách od roku 1970",
    CHARTER_DEBUG: "hodnota 1 ukáže, kde došlo k chybě programu",
  },
};
