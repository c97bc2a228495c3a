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
    told: "Kiket kell tájékoztatni",
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
      "phone.answer": "Hívás fogadása",
      "voicemail.check": "Hangüzenetek ellenőrzése",
      "voicemail.call-back": "Visszahívás hangüzenet után",
      "email.reply": "Válasz e-mailre",
      "chat.reply": "Válasz az élő csevegésben",
      "in-person.greet": "Látogató üdvözlése",
      "in-person.help": "A látogató kérdésének felvétele",
      "social.reply": "Válasz a közösségi médiában",
      "letter.reply": "Válasz levélre",
      "inquiry.acknowledge": "Megkeresés visszaigazolása",
      "inquiry.answer": "Érdemi válasz a megkeresésre",
      "issue.resolve": "Hiba megoldása",
      "issue.follow-up": "Annak ellenőrzése, hogy a megoldás bevált",
      "complaint.acknowledge": "Panasz írásbeli visszaigazolása",
      "complaint.update": "Tájékoztatás a panasz állásáról",
      "complaint.resolve": "Érdemi írásbeli válasz a panaszra",
      "complaint.extension": "Többletidő panasz esetén",
      "complaint.second-stage": "Válasz a panaszra a második szakaszban",
      "complaint.review": "Az összes panasz áttekintése",
      "document.review": "A dokumentumok felülvizsgálata",
      "training.repeat": "A képzés megismétlése",
      "conduct.monitor": "A gyakorlati kódex betartásának ellenőrzése",
    },
    escalation: (step) => `Eszkaláció, ${step}. lépés`,
    priorityAnswer: (priority) => `Válasz „${priority}” elsőbbségi szintű ügyben`,
    priorityResolve: (priority) => `Megoldás „${priority}” elsőbbségi szintű ügyben`,
  },
  newTitle: "új cím",
  edition: (keys) => `Minden dokumentumban módosul az is, ami itt áll: ${keys}.`,
  told: {
    nobody: "Senkit: a dokumentumok tartalma nem változik.",
    customers: (documents) => `Az ügyfeleket, mert módosul, amit a kezükbe kapnak: ${documents}.`,
    staff: (documents) => `A munkatársakat, mert módosul, ami szerint dolgoznak: ${documents}.`,
    before: (day) =>
      `Az ügyfelek kevesebbet kapnak a korábban ígértnél: tájékoztassa őket a hatálybalépés előtt (${day}).`,
    dayMissing:
      "Az ügyfelek kevesebbet kapnak a korábban ígértnél: tájékoztassa őket a hatálybalépés előtt, és adja meg ennek napját itt: document.effective.",
    dayPassed: (day) =>
      `Az ügyfelek kevesebbet kapnak a korábban ígértnél: tájékoztassa őket a hatálybalépés előtt. A document.effective értéke: ${day}; későbbi napot adjon meg, hogy erre maradjon idő.`,
    approver: (who) => `A dokumentumok jóváhagyóját (${who}).`,
    owner: (who) => `A dokumentumok aláíróját (${who}).`,
    both: (who) => `A dokumentumok jóváhagyóját, aki egyben aláírójuk is (${who}).`,
  },
  version: {
    levels: { major: "főverzió", minor: "alverzió" },
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
    changed: (name, to, from) => `${name}: ${to}; eddig ${from}.`,
    added: (name, to) => `${name}: ${to} (új ígéret).`,
    removed: (name, from) => `${name}: ez az ígéret megszűnt; eddig ${from}.`,
    documents: (titles) => `Módosult dokumentumok: ${titles}.`,
    others: "Olyan részletek, amelyek egyik dokumentumban sem szerepelnek.",
  },
  written: {
    entry: (file) => `${file}: új bejegyzés került ide: document.changes`,
    version: (file, version) => `${file}: a document.version új értéke ${version}`,
    already: (file, version) =>
      `${file}: ehhez a verzióhoz már van bejegyzés (document.changes): ${version}; a fájl nem módosult`,
    nothing: (file) => `${file}: semmi sem változott, a fájl sem módosult`,
    byHand: (file) =>
      `${file}: a bejegyzést nem lehetett úgy hozzáadni, hogy más ne változzon; írja be kézzel a document.changes alá:`,
  },
  revisions: {
    "no-git": "a git nincs telepítve, vagy nem szerepel a PATH változóban.",
    "no-repository": "a munkakönyvtár nem tartozik git-tárolóhoz.",
    failed: (why) => `a git hibát jelzett: ${why}`,
    paths: "A változatokban az útvonalak a tároló gyökerétől indulnak, a ./ kezdetűek a munkakönyvtártól.",
    alone: (revision, example) =>
      `${revision} egy változat neve; az abban szereplő fájlt így adhatja meg: ${example}.`,
  },
};
