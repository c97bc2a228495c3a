import { describe, expect, test } from "vitest";
import type { LanguageTag } from "../../src/company/language-tag.ts";
import { packOf } from "../../src/language/packs.ts";
import type { Names } from "../../src/language/text-rules.ts";

const nobody: Names = { company: null, article: null };

/** What the rules of a language would write instead, `found → right`; of two that share characters, the first. */
function corrections(language: LanguageTag, text: string, names: Names = nobody): readonly string[] {
  const hits = packOf(language).textRules.grammar.flatMap((rule) => [...rule(text, names)]);
  for (const { found, index } of hits) expect(text.slice(index, index + found.length)).toBe(found);
  const apart = hits.filter(({ found, index }, number) =>
    hits
      .slice(0, number)
      .every((hit) => hit.index + hit.found.length <= index || index + found.length <= hit.index),
  );
  return apart.map(({ found, right }) => `${found} → ${right}`);
}

describe("Greek", () => {
  test.for([
    ["Απαντάμε εντός 4 ώρες.", "εντός 4 ώρες → εντός 4 ωρών"],
    ["εντός 24 ώρες", "εντός 24 ώρες → εντός 24 ωρών"],
    ["εντός 1 ωρών", "εντός 1 ωρών → εντός 1 ώρας"],
    ["εντός 1 ημερών", "εντός 1 ημερών → εντός 1 ημέρας"],
    ["Εντός 5 λεπτά", "Εντός 5 λεπτά → Εντός 5 λεπτών"],
    ["εντός 3 εργάσιμες ημέρες", "εντός 3 εργάσιμες ημέρες → εντός 3 εργάσιμων ημερών"],
    ["εντός 3 εργάσιμων ημέρες", "εντός 3 εργάσιμων ημέρες → εντός 3 εργάσιμων ημερών"],
    ["εντός 2 ώρων", "εντός 2 ώρων → εντός 2 ωρών"],
    ["εντός 3 ημέρων", "εντός 3 ημέρων → εντός 3 ημερών"],
    ["εντός 30 δευτερόλεπτων", "εντός 30 δευτερόλεπτων → εντός 30 δευτερολέπτων"],
    ["εντός 2–3 ώρες", "εντός 2–3 ώρες → εντός 2–3 ωρών"],
    ["εντός 2 μέρες", "εντός 2 μέρες → εντός 2 μερών"],
    ["εντός τρεις ωρών", "εντός τρεις ωρών → εντός τριών ωρών"],
    ["εντός δύο εργάσιμες ημέρες", "εντός δύο εργάσιμες ημέρες → εντός δύο εργάσιμων ημερών"],
    ["μέσα σε 5 λεπτών", "μέσα σε 5 λεπτών → μέσα σε 5 λεπτά"],
    ["σε 24 ωρών.", "σε 24 ωρών → σε 24 ώρες"],
    ["κάθε 1 ώρες", "κάθε 1 ώρες → κάθε ώρα"],
    ["κάθε 2 ωρών", "κάθε 2 ωρών → κάθε 2 ώρες"],
    ["Χρειάζονται 1 ώρες.", "1 ώρες → 1 ώρα"],
    ["Τι είναι ο κώδικας πρακτικής?", "πρακτικής? → πρακτικής;"],
    ["Ρωτάμε: «Πώς πήγε;» ή «Τι λείπει?».", "λείπει? → λείπει;"],
    ["Τι μετρά ο δείκτης NPS?", "NPS? → NPS;"],
    ["Κάθε πελάτησ μετρά.", "πελάτησ → πελάτης"],
    ["Μιλάμε με τον πελάτησ.", "πελάτησ → πελάτης"],
  ] as const)("%s", ([text, want]) => {
    expect(corrections("el", text)).toEqual([want]);
  });

  test.for([
    "εντός 1 ώρας, εντός 2 ωρών, εντός 21 ωρών, εντός 3 εργάσιμων ημερών, εντός 3 εργασίμων ημερών",
    "σε 24 ώρες, μέσα σε 5 λεπτά, κάθε ώρα, κάθε 2 ώρες, σε 5 λεπτών απόσταση",
    "εντός 1 μηνός, εντός τριών ωρών, εντός δύο ημερών",
    "Ανοιχτά 0,5-1,1 ώρες; Το ωράριο: 9:01 ώρες.",
    "Δείτε https://avra.example/αναζήτηση?όρος=α και ρωτήστε: Τι είναι αυτό;",
    'Η ενότητα "Need help?" εξηγεί τα βήματα.',
    "Η Θεσ/νίκη, το προσ. έντυπο, μεσ’ στο σπίτι, σ’ αυτό.",
    "στις 5 ώρα Ελλάδας",
  ])("is silent about: %s", (text) => {
    expect(corrections("el", text)).toEqual([]);
  });

  test.for([
    ["Ο πελατης μας ειναι εδω", ["πελατης", "ειναι"]],
    ["Οροι χρήσης", ["Οροι"]],
  ] as const)("misses accents in: %s", ([text, want]) => {
    expect(packOf("el").textRules.missingAccents(text)).toEqual(want);
  });

  test.for([
    "Για μια γεια ποιος ποια ποιους πιο δυο γιατί ΕΦΚΑ ΑμεΑ τηλ. αριθ. 5, χλμ. και λογ/σμός",
    "Ο προϊστάμενος, η Μαΐου, το email, τα SMS, ΟΛΑ ΚΕΦΑΛΑΙΑ",
    "Λεωφ. Κηφισίας 125, Δευτ. και Σεπτ.",
    "Μιλάμε με τη γιαγιά και τον γιο, που ήρθε χθες για γέλια. Πιες νερό.",
  ])("misses no accent in: %s", (text) => {
    expect(packOf("el").textRules.missingAccents(text)).toEqual([]);
  });
});

describe("Czech", () => {
  test.for([
    ["Odpovíme do 4 hodiny.", "do 4 hodiny → do 4 hodin"],
    ["do 2 hodiny", "do 2 hodiny → do 2 hodin"],
    ["do 1 hodinu", "do 1 hodinu → do 1 hodiny"],
    ["do 1 hodina", "do 1 hodina → do 1 hodiny"],
    ["do 1 hodin", "do 1 hodin → do 1 hodiny"],
    ["do 5 hodinách", "do 5 hodinách → do 5 hodin"],
    ["do 21 hodiny", "do 21 hodiny → do 21 hodin"],
    ["Do 24 hodiny", "Do 24 hodiny → Do 24 hodin"],
    ["během 4 dny", "během 4 dny → během 4 dnů"],
    ["během 1 den", "během 1 den → během 1 dne"],
    ["ve lhůtě 5 dny", "ve lhůtě 5 dny → ve lhůtě 5 dnů"],
    ["do 5 pracovní dny", "do 5 pracovní dny → do 5 pracovních dnů"],
    ["do 2 pracovních dnech", "do 2 pracovních dnech → do 2 pracovních dnů"],
    ["do 3–4 hodiny", "do 3–4 hodiny → do 3–4 hodin"],
    ["do 3 roky", "do 3 roky → do 3 let"],
    ["za 2 hodin", "za 2 hodin → za 2 hodiny"],
    ["za 1 hodina", "za 1 hodina → za 1 hodinu"],
    ["každých 2 hodiny", "každých 2 hodiny → každé 2 hodiny"],
    ["Každé 5 hodiny", "Každé 5 hodiny → Každých 5 hodin"],
    ["Lhůta činí 5 pracovní dny.", "5 pracovní dny → 5 pracovních dnů"],
    ["Trvá to nejdéle 10 dny.", "nejdéle 10 dny → nejdéle 10 dnů"],
    ["Jednáme s společností Alfa.", "s společností → se společností"],
    ["v společnosti Alfa", "v společnosti → ve společnosti"],
    ["v Vídni", "v Vídni → ve Vídni"],
    ["s zákazníkem", "s zákazníkem → se zákazníkem"],
    ["k klientovi", "k klientovi → ke klientovi"],
    ["k stížnosti", "k stížnosti → ke stížnosti"],
    ["z dne", "z dne → ze dne"],
    ["v dvou krocích", "v dvou → ve dvou"],
  ] as const)("%s", ([text, want]) => {
    expect(corrections("cs", text)).toEqual([want]);
  });

  test.for([
    "do 1 hodiny, do 2 hodin, do 24 hodin, do 1,5 hodiny, do 5 dní, do 3 pracovních dní, do 3 roků",
    "do 4. hodiny, od 8 do 16 hodin, v 5. patře, do 17:30 hodin",
    "za 1 hodinu, za 2 hodiny, za 5 hodin, za 5 dní, každou hodinu, každé 2 hodiny, každých 5 hodin",
    "před 5 dny, před 10 týdny, s 5 dny navíc, mezi 5 a 10 dny, po 5 letech, 1,5 hodiny",
    "v dnešní době, z měsíce na měsíc, z dnešního, k dnešnímu dni, ve Vídni, se zákazníkem",
    "s SMS, v VIP zóně, s.r.o., k. ú. Brno, velikost S sukně",
    "s Shellem, v budově, z Brna, k tomu, s námi, v čase, s chutí",
    "v Alfě a v Betě, z Prahy, k Petrovi, vezměte si to s sebou",
  ])("is silent about: %s", (text) => {
    expect(corrections("cs", text)).toEqual([]);
  });
});

describe("Hungarian", () => {
  test.for([
    ["5 napok alatt válaszolunk", "5 napok → 5 nap"],
    ["3 napokon belül", "3 napokon → 3 napon"],
    ["24 órákon belül", "24 órákon → 24 órán"],
    ["10 munkanapokban", "10 munkanapokban → 10 munkanapban"],
    ["minden ügyfelek", "minden ügyfelek → minden ügyfél"],
    ["öt percek", "öt percek → öt perc"],
    ["1 óránként", "1 óránként → óránként"],
    ["a ügyfél panasza", "a ügyfél → az ügyfél"],
    ["A ügyfél panasza", "A ügyfél → Az ügyfél"],
    ["a Alfa Kft. munkatársai", "a Alfa → az Alfa"],
    ["Vállalatunk, a Alfa Kft. felel.", "a Alfa → az Alfa"],
    ["(a ügyfél kérésére)", "a ügyfél → az ügyfél"],
    ["a 1 órás határidő", "a 1 → az 1"],
    ["a 5 munkanap", "a 5 → az 5"],
    ["a 1000 ügyfél", "a 1000 → az 1000"],
    ["a SMS ára", "a SMS → az SMS"],
    ["a MNB döntése", "a MNB → az MNB"],
  ] as const)("%s", ([text, want]) => {
    expect(corrections("hu", text)).toEqual([want]);
  });

  test.for([
    "3 napon belül, 24 órán belül, 5 nap alatt, minden ügyfél, 2 óránként, az 1990-es évek, a 80-as évek",
    "az nem, az igaz, az volt, az 5 óra, az ügyfél, a panasz, a 24 órás határidő, a 15 perc, a 100 ügyfél",
    "a One szolgáltatása, a Unilever termékei, a user neve, a MÁV honlapja",
    "Fő utca 12/a emelet, A épület, a 2026. évi, az „a” és a „b” pont, 3. a osztály",
    "a 11 óra, a 18:00, a 2,5 óra",
    "Szabadság tér 7., A épületben; hívja a 1818-as számot",
    "18 Kérdések",
  ])("is silent about: %s", (text) => {
    expect(corrections("hu", text)).toEqual([]);
  });

  test.for([
    {
      company: "Beta Zrt.",
      article: null,
      text: "az Beta Zrt. ügyfelei",
      want: ["az Beta Zrt. → a Beta Zrt."],
    },
    { company: "Alfa Kft.", article: null, text: "Az Alfa Kft. és a Alfa Kft.", want: ["a Alfa → az Alfa"] },
    { company: "MÁV Zrt.", article: null, text: "a MÁV Zrt. és az MÁV Zrt.", want: [] },
    { company: "MÁV Zrt.", article: "a", text: "az MÁV Zrt.", want: ["az MÁV Zrt. → a MÁV Zrt."] },
    {
      company: "One Zrt.",
      article: "a",
      text: "az One Zrt., a One Zrt.",
      want: ["az One Zrt. → a One Zrt."],
    },
  ])("before $company: $text", ({ company, article, text, want }) => {
    expect(corrections("hu", text, { company, article })).toEqual(want);
  });

  test.for([
    { name: "MÁV Zrt.", want: "a" },
    { name: "FŐTÁV Zrt.", want: "a" },
    { name: "MOL Nyrt.", want: "a" },
    { name: "8Bit Kft.", want: "a" },
    { name: "5Pontos Kft.", want: "az" },
    { name: "One Magyarország Zrt.", want: "az" },
    { name: "Unilever Kft.", want: "az" },
  ])("the article of $name is not sure", ({ name, want }) => {
    const other = want === "a" ? "az" : "a";
    expect(packOf("hu").textRules.unsureArticle(name)).toEqual({
      phrase: `Vállalatunk, ${want} ${name}`,
      other: `Vállalatunk, ${other} ${name}`,
      key: `nameForms: { hu: { article: ${want} } }`,
    });
  });

  test.for([
    "ELTE",
    "MNB",
    "BKV Zrt.",
    "OTP Bank",
    "Alfa Kft.",
    "Beta Zrt.",
    "STRABAG Zrt.",
    "24 Óra Kft.",
    "3D Kft.",
  ])("the article of %s is sure", (name) => {
    expect(packOf("hu").textRules.unsureArticle(name)).toBeNull();
  });
});

describe("English", () => {
  test.for([
    ["within 1 hours", "1 hours → 1 hour"],
    ["within 24 hour.", "24 hour → 24 hours"],
    ["in 2 working day of receipt", "2 working day → 2 working days"],
    ["a 8-hour limit", "a 8 → an 8"],
    ["an 24-hour limit", "an 24 → a 24"],
    ["send a e-mail", "a e-mail → an e-mail"],
    ["an customer", "an customer → a customer"],
    ["an year", "an year → a year"],
  ] as const)("%s", ([text, want]) => {
    expect(corrections("en", text)).toEqual([want]);
  });

  test.for([
    "a 24-hour limit, an 8-hour day, a 2 hour limit, 0.1 hours, 21 hours, 1 hour",
    "an hour, an honest answer, a user, a one-stop shop, a European firm, an MRI, an x-ray, an historic case",
    "option a or b, vitamin a is, a la carte, point a in the list, an SLA, a SLA",
    "We answer 24 hours a day.",
  ])("is silent about: %s", (text) => {
    expect(corrections("en", text)).toEqual([]);
  });

  test.for([
    { company: "Alfa Ltd", text: "a Alfa Ltd engineer", want: ["a Alfa Ltd → an Alfa Ltd"] },
    { company: "Brook Ltd", text: "an Brook Ltd engineer", want: ["an Brook Ltd → a Brook Ltd"] },
    { company: "One Ltd", text: "a One Ltd engineer", want: [] },
    { company: "MOT Ltd", text: "an MOT Ltd engineer", want: [] },
  ])("before $company: $text", ({ company, text, want }) => {
    expect(corrections("en", text, { company, article: null })).toEqual(want);
  });
});
