import type { DiffWords } from "../messages-diff.ts";

/** What the comparison of two editions says, in Hungarian. Names and keys follow a colon or stand in brackets. */
export const diff: DiffWords = {
  title: (from, to) => `Mi változik: ${from} → ${to}`,
  nothing: (from, to) =>
    `Semmi sem változik (${from} → ${to}): az ígéretek, az adatok és a dokumentumok azonosak.`,
  headings: {
    promises: "Ígéretek",
    facts: "Adatok",
    documents: "Dokumentumok",
    told: "Kit kell tájékoztatni",
    version: "Verzió",
  },
  columns: {
    change: "Változás",
    promise: "Ígéret",
    fact: "Adat",
    before: "Eddig",
    after: "Ezután",
    document: "Dokumentum",
    section: "Szakasz",
    clauses: "Pontok",
  },
  kinds: {
    stricter: "szigorúbb",
    looser: "enyhébb",
    added: "új",
    removed: "megszűnt",
    changed: "módosult",
  },
  promises: {
    names: {
      "phone.answer": "Hívások fogadása",
      "voicemail.check": "A hangposta meghallgatása",
      "voicemail.call-back": "Visszahívás hangposta után",
      "email.reply": "Válasz e-mailre",
      "chat.reply": "Válasz csevegésben",
      "in-person.greet": "A látogatók fogadása",
      "in-person.help": "A látogatók kiszolgálása",
      "social.reply": "Válasz a közösségi médiában",
      "letter.reply": "Válasz levélre",
      "inquiry.acknowledge": "Megkeresés visszaigazolása",
      "inquiry.answer": "Megkeresés megválaszolása",
      "issue.resolve": "Probléma megoldása",
      "issue.follow-up": "Utánkövetés a megoldás után",
      "complaint.acknowledge": "Panasz visszaigazolása",
      "complaint.update": "Tájékoztatás a panasz állásáról",
      "complaint.resolve": "Panasz kivizsgálása és lezárása",
      "complaint.extension": "A panaszkezelés határidejének meghosszabbítása",
      "complaint.second-stage": "A panasz második szintű elbírálása",
      "complaint.review": "A panaszok áttekintése",
      "document.review": "A dokumentumok felülvizsgálata",
      "training.repeat": "A képzés megismétlése",
      "conduct.monitor": "A kódex betartásának ellenőrzése",
    },
    escalation: (step) => `Eszkaláció, ${step}. lépés`,
    priorityAnswer: (priority) => `Válasz „${priority}” prioritású esetben`,
    priorityResolve: (priority) => `Megoldás „${priority}” prioritású esetben`,
  },
  newTitle: "új cím",
  edition: (keys) => `Minden dokumentumban módosul az is, ami itt áll: ${keys}.`,
  told: {
    nobody: "Senkit: a dokumentumok tartalma nem változik.",
    customers: (documents) => `Az ügyfeleket, mert módosul, amit a kezükbe kapnak: ${documents}.`,
    staff: (documents) =>
      `A munkatársakat, mert módosulnak a dokumentumok, amelyek szerint dolgoznak: ${documents}.`,
    before: (day) =>
      `Az ügyfelek kevesebbet kapnak, mint amit eddig ígértek nekik: tájékoztassa őket a hatálybalépés előtt (${day}).`,
    dayMissing:
      "Az ügyfelek kevesebbet kapnak, mint amit eddig ígértek nekik: tájékoztassa őket a hatálybalépés előtt, és adja meg ennek napját itt: document.effective.",
    dayPassed: (day) =>
      `Az ügyfelek kevesebbet kapnak, mint amit eddig ígértek nekik: tájékoztassa őket a hatálybalépés előtt. A document.effective értéke: ${day}; olyan napot adjon meg, amely erre időt hagy.`,
    approver: (who) => `A dokumentumok jóváhagyója: ${who}.`,
    owner: (who) => `A dokumentumok aláírója: ${who}.`,
    both: (who) => `A dokumentumok jóváhagyója és aláírója: ${who}.`,
  },
  version: {
    levels: { major: "fő változat", minor: "alváltozat" },
    byHand: (level, from) =>
      from === null ? `új verzió (${level})` : `magasabb verzió, mint ${from} (${level})`,
    incomparable: "nem dönthető el, hogy szigorúbb vagy enyhébb",
    minorReason: "Egyetlen ígéret sem lett enyhébb, és egy sem szűnt meg.",
    missing: "Az új adatokban nincs document.version.",
    unchanged: (version) => `A document.version értéke változatlan: ${version}.`,
    tooLow: (version, proposed) => `A document.version értéke ${version}; ez kevesebb, mint ${proposed}.`,
    raised: (version) => `A document.version értéke ${version}; ez megfelel a változásnak.`,
  },
  log: {
    changed: (name, to, from) => `${name}: ${to} (eddig: ${from}).`,
    added: (name, to) => `${name}: ${to} (új).`,
    removed: (name, from) => `${name}: erre már nincs ígéret (eddig: ${from}).`,
    documents: (titles) => `Módosult dokumentumok: ${titles}.`,
    others: "Olyan részletek, amelyek egyik dokumentumban sem szerepelnek.",
  },
  written: {
    entry: (file) => `${file}: új bejegyzés került ide: document.changes`,
    version: (file, version) => `${file}: a document.version új értéke ${version}`,
    already: (file, version) =>
      `${file}: ehhez a verzióhoz már van bejegyzés (document.changes): ${version}; semmi sem íródott ki`,
    nothing: (file) => `${file}: semmi sem változott, ezért semmi sem íródott ki`,
    byHand: (file) =>
      `${file}: a bejegyzést nem lehetett úgy hozzáadni, hogy más ne változzon; írja be kézzel ide: document.changes:`,
  },
  revisions: {
    "no-git": "a git nincs telepítve, vagy nem szerepel a PATH változóban.",
    "no-repository": "a munkakönyvtár nem tartozik git-tárolóhoz.",
    failed: (why) => `a git hibát jelzett: ${why}`,
    paths: "A változatokban az útvonalak a tároló gyökerétől indulnak; a ./ a munkakönyvtártól.",
  },
};
