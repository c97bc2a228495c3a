import type { QuestionId, QuestionWords } from "../wizard-words.ts";

/**
 * The questions of the wizard in Hungarian, each with why it is asked or where its figure comes from. One table, because whoever
 * writes or reads a language goes through it from top to bottom, as the wizard does.
 */
export const questions: Readonly<Record<QuestionId, QuestionWords>> = {
  language: ["Milyen nyelven kérdezzünk?", "Ezen a nyelven lesznek a fájlba írt megjegyzések is."],
  languages: [
    "Milyen nyelveken van szüksége a dokumentumokra?",
    "Amit Ön a saját szavaival ír, arra mindegyik nyelven szükség lesz.",
  ],
  "languages.first": [
    "Melyik nyelvű változat az irányadó?",
    "Ha két változat eltérne, a dokumentumok szerint ez az érvényes.",
  ],

  "company.name": ["Mi a cég bejegyzett neve?", "Minden dokumentumon ez áll, pontosan úgy, ahogyan beírja."],
  "company.country": [
    "Melyik országban működik a cég?",
    "Két betű, például HU vagy GB; ettől függ, melyik ország joga vonatkozik Önökre.",
  ],
  "company.parts": [
    "Mit szeretne elmondani a cégről?",
    "Bármelyik elhagyható, a dokumentumok nélküle is teljesek.",
  ],
  "company.website": ["Mi a honlapjuk címe?", "Az ügyfelek itt találják meg az érvényes dokumentumokat."],
  "company.offering.kind": [
    "Mit kínálnak?",
    "A dokumentumok ennek megfelelően termékekről, szolgáltatásokról vagy mindkettőről szólnak.",
  ],
  "company.offering.name": ["Pontosan mit kínálnak?", "Néhány szó, például háztartási gépek javítása."],
  "company.industry": [
    "Mi a tevékenységük, és kiknek szól?",
    "Az olvasó ebből tudja, melyik területre vonatkoznak a vállalások.",
  ],
  "company.industryContext.customerTypes": [
    "Kik az ügyfeleik?",
    "A gyakorlati kódex nevezi meg őket, például: háztartások és társasházak.",
  ],
  "company.industryContext.natureOfService": [
    "Hogyan jut el hozzájuk a szolgáltatás?",
    "A gyakorlati kódexben szerepel, például: kiszállás az ügyfél otthonába.",
  ],
  "company.vision": ["Mi a cég víziója?", "Mivé szeretnének válni; a politika ezzel a mondattal kezdődik."],
  "company.mission": ["Mi a cég küldetése?", "Mit tesznek a vízióért; utána áll, és megadja az alaphangot."],
  "company.values.*": [
    "Melyik értéket képviseli a cég?",
    "Kettő–nyolc érték, egyszerre egy szó, például őszinteség.",
  ],

  channels: [
    "Hogyan érhetik el Önöket az ügyfelek?",
    "Csak a megadott csatornákról kérdezünk, és csak ezek jelennek meg a dokumentumokban.",
  ],
  "channels.phone.number": [
    "Melyik számot hívhatják az ügyfelek?",
    "Úgy jelenik meg, ahogyan beírja, országhívóval együtt.",
  ],
  "channels.email.address": [
    "Melyik címre írhatnak az ügyfelek?",
    "Mindenhol ez áll, ahol e-mailről van szó.",
  ],
  "channels.chat.url": [
    "Melyik oldalon érhető el az élő csevegés?",
    "A dokumentumok ide irányítják az ügyfeleket.",
  ],
  "channels.inPerson.address": [
    "Hol várják személyesen az ügyfeleket?",
    "A cím úgy, ahogyan egy levélre írná.",
  ],
  "channels.social.accounts": [
    "Milyen fiókjaik vannak a közösségi médiában?",
    "Ahogyan az ügyfelek látják őket, például @alfa.",
  ],
  "channels.letter.address": ["Hová írhatnak levelet az ügyfelek?", "A postacím, ahogyan a borítékra kerül."],
  "channels.selfService.url": [
    "Melyik oldalon intézhetik az ügyfelek maguk az ügyeiket?",
    "A dokumentumok ide irányítják az ügyfeleket.",
  ],
  "channels.selfService.offers": ["Mit találnak ott az ügyfelek?", "Csak azt ígérjék, ami valóban ott van."],
  preset: [
    "Milyen válaszidőket javasoljunk?",
    "Ez csak kiindulópont: minden szám mellett ott a forrása, és mindegyiket módosíthatja.",
  ],
  "channels.times": [
    "Elfogadja ezeket a válaszidőket?",
    "Átveheti őket így, vagy végigmehet rajtuk egyenként.",
  ],
  "channels.phone.answerWithin": [
    "Milyen gyorsan veszik fel a telefont?",
    "A közzétett ügyfélkarták 15–30 másodpercet ígérnek; a leggyakoribb cél 20 másodperc a hívások 80%-ában (Call Centre Helper felmérése, 2015).",
  ],
  "channels.email.replyWithin": [
    "Milyen gyorsan válaszolnak az e-mailekre?",
    "A közzétett ügyfélkarták 1 munkanap (Malvern Hills) és 5 munkanap (CHG, Norfolk) közötti időt ígérnek.",
  ],
  "channels.chat.replyWithin": [
    "Milyen gyorsan válaszolnak az élő csevegésben?",
    "A Comm100 mérései szerint az átlagos várakozás 35–50 másodperc volt (2017–2020).",
  ],
  "channels.inPerson.greetWithin": [
    "Milyen gyorsan üdvözlik a látogatót?",
    "Közzétett norma nincs rá, a szám a mi javaslatunk.",
  ],
  "channels.inPerson.helpWithin": [
    "Milyen gyorsan kezdenek foglalkozni a látogató kérdésével?",
    "Előre egyeztetett időpontnál a közzétett ügyfélkarták 5 percet (CHG), illetve 10 percet (Food Standards Agency) ígérnek.",
  ],
  "channels.social.replyWithin": [
    "Milyen gyorsan válaszolnak a közösségi médiában?",
    "1 órán belül jónak, 4 órán belül elfogadhatónak számít (Oxaide, 2025, egy szoftvergyártó adata).",
  ],
  "channels.letter.replyWithin": [
    "Milyen gyorsan válaszolnak a levelekre?",
    "A közzétett ügyfélkarták 7 munkanapot (Malvern Hills) vagy 10 munkanapot (CHG, Norfolk, Christchurch) ígérnek.",
  ],
  "channels.parts": [
    "Mire számíthatnak még az ügyfelek?",
    "A nyitvatartás mutatja meg, mikor telik a munkaidő; a többi Önökön múlik.",
  ],
  "hours.open": ["Mikor vannak nyitva?", "A munkaórákat és a munkanapokat ezen belül számítjuk."],
  "hours.timezone": ["Melyik időzónában?", "Az időzóna-adatbázis szerinti név, például Europe/Budapest."],
  "hours.closed": [
    "Mely napokon vannak zárva az ünnepnapokon kívül?",
    "Ezeken a napokon nem telik a munkaidő; így írja be: 2026-12-24.",
  ],
  "hours.outOfHours": [
    "Mit tehet az ügyfél nyitvatartási időn kívül?",
    "Senki se álljon tanácstalanul a zárt ajtó előtt.",
  ],
  "channels.phone.voicemail.checkEvery": [
    "Milyen gyakran ellenőrzik a hangpostát?",
    "A közzétett ügyfélkarták 1 munkanapon belül visszahívást ígérnek (CHG, Christchurch); az ehhez szükséges gyakoriság a mi javaslatunk.",
  ],
  "channels.phone.voicemail.callBackWithin": [
    "Az üzenet meghallgatása után milyen gyorsan hívják vissza az ügyfelet?",
    "A közzétett ügyfélkarták 1 munkanapot (CHG, Christchurch) vagy 24 órát (Thanet) ígérnek; javaslatunk ezen belül marad.",
  ],
  "channels.phone.languages": [
    "Milyen nyelveken beszélnek telefonon?",
    "A hívó előre tudja, hogy megértik-e; kétbetűs kódok, például hu, en.",
  ],
  "channels.phone.cost": [
    "Mennyibe kerül egy hívás?",
    "A hívónak ezt tárcsázás előtt kell tudnia; például: helyi tarifával hívható.",
  ],
  "inquiries.acknowledgeWithin": [
    "Milyen gyorsan tudja meg az ügyfél, hogy a megkeresése megérkezett?",
    "Minden csatornára érvényes közzétett norma nincs, a szám a mi javaslatunk.",
  ],
  "inquiries.answerWithin": [
    "Milyen gyorsan válaszolnak egy megkeresésre, bármelyik csatornán érkezik is?",
    "Minden csatornára érvényes, ezért egyik sem lehet lassabb; a szám a mi javaslatunk.",
  ],
  "issues.resolveWithin": [
    "Milyen gyorsan oldják meg a továbbadott hibát?",
    "Azokra az ügyekre vonatkozik, amelyeket egy munkatárs egyedül nem tud megoldani; a szám a mi javaslatunk.",
  ],
  "issues.followUpWithin": [
    "A megoldás után mennyi időn belül kérdezik meg, hogy minden rendben van-e?",
    "Egy rövid hívásból kiderül, amit a lezárt ügy nem mutat; a szám a mi javaslatunk.",
  ],
  "priorities.*.name": [
    "Mi a neve ennek az elsőbbségi szintnek?",
    "Rövid név, például sürgős; mindegyikhez saját határidők tartoznak.",
  ],
  "priorities.*.when": [
    "Mely ügyek tartoznak ide?",
    "Hogy két munkatárs ugyanazt az ügyet ugyanoda sorolja.",
  ],
  "priorities.*.answerWithin": [
    "Milyen gyorsan válaszolnak az ilyen ügyben?",
    "Közzétett norma nincs rá, a szám a mi javaslatunk.",
  ],
  "priorities.*.resolveWithin": [
    "Milyen gyorsan oldják meg az ilyen ügyet?",
    "Közzétett norma nincs rá, a szám a mi javaslatunk.",
  ],
  "priorities.*.more": ["Van további elsőbbségi szint?", "A legtöbb cégnek elég kettő vagy három."],
  missed: [
    "Mi történik, ha egy ígéretüket nem tartják be?",
    "Az ügyfél jobban bízik az ígéretben, ha ezt tudja, például: Elnézést kérünk, megmondjuk az okát, és megnevezzük a következő lépést.",
  ],
  "accessibility.*": [
    "Mit tesznek a fogyatékossággal élő ügyfelekért?",
    "Egyszerre egyet írjon be, például: kérésre nagybetűs dokumentumok.",
  ],

  "people.*.name": [
    "Mi a munkatárs neve?",
    "Az első az, aki a dokumentumokkal kapcsolatos kérdésekre válaszol; utána jön mindenki más, akit a dokumentumok megneveznek.",
  ],
  "people.*.role": ["Mi a beosztása?", "A dokumentumok a név mellett a beosztást is közlik."],
  "people.*.email": [
    "Mi az e-mail-címe?",
    "Minden megnevezett személynél kell e-mail-cím, telefonszám vagy mindkettő.",
  ],
  "people.*.phone": [
    "Mi a telefonszáma?",
    "Minden megnevezett személynél kell e-mail-cím, telefonszám vagy mindkettő.",
  ],
  "people.*.more": [
    "Megneveznek mást is a dokumentumok?",
    "Például azt, aki helyettesít, átvesz egy nehéz ügyet, újra megvizsgál egy panaszt, vagy jóváhagyja a dokumentumokat.",
  ],
  contact: ["Ki válaszol a dokumentumokkal kapcsolatos kérdésekre?", "Ez a név áll minden dokumentum végén."],
  "people.parts": ["Mi szerepeljen még a munkatársakról?", "Később is pótolható."],
  "people.*.deputy": ["Ki helyettesíti?", "Egy ügy sem várhat azért, mert valaki távol van."],
  "escalation.*.to": [
    "Ki veszi át az ügyet ennél a lépésnél?",
    "Az ügy lépésenként egyre feljebb kerül; az utolsónál ér véget az eszkaláció.",
  ],
  "escalation.*.by": ["Hogyan érhető el?", "A munkatársaknak olyan elérhetőség kell, amely azonnal működik."],
  "escalation.*.within": ["Milyen gyorsan intézkedik?", "Közzétett norma nincs rá, a szám a mi javaslatunk."],
  "escalation.*.when": ["Mikor kerül ide egy ügy?", "Hogy senki se adja tovább túl korán vagy túl későn."],
  "escalation.*.more": ["Van további lépés?", "A legtöbb helyen elég kettő vagy három."],

  "complaints.contact.email": [
    "Melyik címre küldhetik az ügyfelek a panaszokat?",
    "Az ügyfélnek lehetőség kell arra, hogy írásban vagy telefonon panaszt tegyen.",
  ],
  "complaints.contact.phone": [
    "Melyik számon tehetnek panaszt az ügyfelek?",
    "Sokan szívesebben beszélnek, mint írnak.",
  ],
  "complaints.times": [
    "Elfogadja ezeket a határidőket a panaszokra?",
    "Átveheti őket így, vagy végigmehet rajtuk egyenként.",
  ],
  "complaints.acknowledgeWithin": [
    "Milyen gyorsan igazolják vissza írásban a panaszt?",
    "Az NHS England 3 munkanapot, a brit lakásügyi és önkormányzati kódexek 5 munkanapot adnak.",
  ],
  "complaints.resolveWithin": [
    "Milyen gyorsan adnak végleges választ a panaszra?",
    "A brit lakásügyi és önkormányzati kódexek 10 munkanapot, a spanyol törvény 15 munkanapot, a cseh és a magyar törvény 30 napot ad.",
  ],
  "complaints.parts": [
    "Mi szerepeljen még a panaszokról?",
    "Mindegyik egy bekezdést ad a panaszkezelési eljáráshoz, és később is pótolható.",
  ],
  "complaints.register": [
    "Melyik rendszerben rögzítik a panaszokat?",
    "A munkatársaknak tudniuk kell, hol kell rögzíteni a panaszt.",
  ],
  "complaints.form": [
    "Mi a panaszűrlap neve?",
    "A neve vagy a száma, például PF-01; az eljárásokhoz űrlap is tartozik.",
  ],
  "complaints.accounts": [
    "A közösségi média mely fiókjain fogadnak el panaszt?",
    "Az ügyfelek úgyis panaszkodnak ott; így tudják, hol foglalkoznak vele.",
  ],
  "complaints.updateEvery": [
    "Milyen gyakran tájékoztatják az ügyfelet az ügy állásáról?",
    "A hallgatás csak ront a panaszon; közzétett norma nincs rá, a szám a mi javaslatunk.",
  ],
  "complaints.extension": [
    "Mennyivel hosszabbítható meg a határidő?",
    "A brit lakásügyi és önkormányzati kódexek az első szakaszban, indoklással, 10 munkanapot engednek.",
  ],
  "complaints.review": [
    "Milyen gyakran nézik át együtt az összes panaszt?",
    "Egy panasz egyedi eset, három hasonló mögött már közös ok van; javaslatunk a heti áttekintés.",
  ],
  "complaints.secondStage.to": [
    "Ki vizsgálja meg újra a panaszt?",
    "Olyan személy, aki az első válaszban nem vett részt.",
  ],
  "complaints.secondStage.within": [
    "Milyen gyorsan válaszolnak az újbóli vizsgálat után?",
    "A brit lakásügyi és önkormányzati kódexek 20 munkanapot adnak.",
  ],
  "complaints.acceptedFor": [
    "Az eset után meddig fogadnak el panaszt?",
    "Sok szervezetnél 12 hónap a szokásos; a szám a mi javaslatunk.",
  ],
  "complaints.reviewSite": [
    "Hol írhatnak értékelést az ügyfelek?",
    "Egy oldal címe vagy neve; a dokumentumok ide irányítják az ügyfeleket.",
  ],
  "complaints.external.name": [
    "Melyik független testülethez fordulhat ezután az ügyfél?",
    "A nevet egyeztesse a felügyeleti szervvel vagy a szakmai szervezettel: országonként és ágazatonként más, például békéltető testület.",
  ],
  "complaints.external.url": ["Mi a honlapjának a címe?", "Ott találja az ügyfél, hogyan fordulhat hozzá."],
  "complaints.external.within": [
    "Mennyi ideje van az ügyfélnek, hogy hozzá forduljon?",
    "Maga a testület írja elő, például 12 hónap.",
  ],
  "retention.complaints": [
    "Meddig őrzik meg a panaszok iratait?",
    "A magyar törvény 3 évet ír elő; nézze meg, mi vonatkozik az Önök ágazatára.",
  ],
  "retention.recordings": [
    "Meddig őrzik meg a hívások felvételeit?",
    "Csak addig, amíg szükség van rájuk; a szám a mi javaslatunk.",
  ],

  "measures.parts": [
    "Miről szóljanak még a dokumentumok?",
    "Szabályok, mutatók, képzés, magatartás: amelyik szakaszt nem választja ki, az teljesen kimarad.",
  ],
  audience: ["Kihez szól a politika?", "A szöveg közvetlenül őket szólítja meg."],
  "expectations.*": [
    "Mit vár el tőlük a politika?",
    "Egyszerre egy mondat, például: Minden ügyféllel tisztelettel bánunk.",
  ],
  "enforcement.*": [
    "Hogyan gondoskodnak a politika betartásáról?",
    "Egyszerre egy mondat, például: A felettesek havonta tíz ügyet ellenőriznek.",
  ],
  empowerment: [
    "Miről dönthet egyedül egy munkatárs?",
    "Így a kisebb ügyek azonnal megoldódnak, például visszatérítés egy megadott összegig.",
  ],
  "complexCases.team": [
    "Melyik csapat foglalkozik a különleges szaktudást igénylő ügyekkel?",
    "A munkatársaknak tudniuk kell, kihez fordulhatnak.",
  ],
  "policyTeam.*": [
    "Melyik részleg írja Önökkel a politikát?",
    "Mindenkit meg kell hallgatni, akinek dolga van az ügyfelekkel.",
  ],
  feedback: [
    "Hogyan kérik ki az ügyfelek véleményét?",
    "A dokumentumok felsorolják a módjait; a legtöbb cég felméréssel kezdi.",
  ],
  "metrics.review": [
    "Milyen gyakran nézik át a mutatóikat?",
    "Javaslatunk a havi áttekintés: elég gyakori a beavatkozáshoz, és elég ritka ahhoz, hogy látsszon a tendencia.",
  ],
  "metrics.csat": [
    "Az ügyfelek hány százaléka legyen elégedett (CSAT)?",
    "Saját cél 0 és 100 között; nem az ügyfeleknek tett ígéret.",
  ],
  "metrics.nps": [
    "Milyen nettó ajánlói mutatót (NPS) tűznek ki célul?",
    "Saját cél −100 és 100 között: az ajánlók aránya mínusz az elégedetlenek aránya.",
  ],
  "metrics.ces": [
    "Milyen ügyfél-erőfeszítési mutatót (CES) tűznek ki célul?",
    "Saját cél 1 és 7 között: mennyire könnyű segítséget kapni.",
  ],
  "metrics.churn": [
    "Az ügyfelek legfeljebb hány százaléka távozhat egy év alatt?",
    "Saját cél 0 és 100 között.",
  ],
  "training.manual": ["Mi a képzési kézikönyvük címe?", "A dokumentumok ezzel a címmel hivatkoznak rá."],
  "training.every": [
    "Milyen gyakran ismétlik a képzést?",
    "Javaslatunk az évenkénti ismétlés; amit nem gyakorolnak, az elhalványul.",
  ],
  "training.topics.*": ["Miről szól a képzés?", "Egyszerre egy téma, például panaszkezelés."],
  "conduct.appliesTo.*": [
    "A cég melyik részére vonatkozik a kódex?",
    "Egyszerre egy részleg, vagy az egész cég.",
  ],
  "conduct.problemSteps.*": [
    "Milyen lépésekben oldanak meg egy problémát?",
    "Három–nyolc rövid lépés, például: Meghallgatás.",
  ],
  "conduct.riskReview": [
    "Hogyan vizsgálják felül a biztonsági kockázatokat?",
    "Egy mondat a gyakorlati kódexbe.",
  ],
  "conduct.qualityConditions.*": [
    "Minek kell megfelelniük a termékeknek vagy szolgáltatásoknak?",
    "Egyszerre egy feltétel, például írásos garancia minden javításra.",
  ],
  "conduct.healthAndSafety": [
    "Ki válaszol a munkavédelmi kérdésekre?",
    "E-mail-cím, telefonszám vagy szöveg; a dokumentumok ide irányítják a kérdezőt.",
  ],
  "conduct.monitorEvery": [
    "Milyen gyakran ellenőrzik, hogy betartják-e a kódexet?",
    "Javaslatunk a háromhavonkénti ellenőrzés.",
  ],
  "conduct.flexibility": [
    "Mikor térhet el egy munkatárs a szabályoktól?",
    "A szabály az ügyfélért van; itt derül ki, mikor számít többet az ember.",
  ],
  "dataProtection.contact": [
    "Ki válaszol a személyes adatokkal kapcsolatos kérdésekre?",
    "E-mail-cím, telefonszám vagy szöveg; a dokumentumok ide irányítják a kérdezőt.",
  ],

  "control.dates": [
    "Elfogadja ezt a verziót és ezeket a dátumokat?",
    "A dátumok a mai naptól indulnak; átveheti őket, vagy végigmehet rajtuk egyenként.",
  ],
  "document.version": ["Hányas verzió ez?", "Az első általában 1.0."],
  "document.effective": [
    "Melyik naptól hatályosak a dokumentumok?",
    "A legtöbb cég a közzététel napját választja.",
  ],
  "document.lastReviewed": [
    "Mikor vizsgálták felül őket utoljára?",
    "Az olvasó ebből látja, mennyire frissek a dokumentumok.",
  ],
  "document.reviewEvery": [
    "Milyen gyakran vizsgálják felül őket?",
    "Legalább évente, különben az olvasó már nem bízik bennük.",
  ],
  "control.parts": ["Mi tartozik még ehhez a kiadáshoz?", "Mindegyik később is pótolható."],
  "document.owner": [
    "Ki felel a dokumentumokért, és írja alá őket?",
    "Ha nem ad meg senkit, az, aki a kérdésekre válaszol.",
  ],
  "document.approvedBy": ["Ki hagyta jóvá a dokumentumokat?", "Általában az aláíró felettese."],
  "brand.logo": [
    "Hol található a logójuk?",
    "SVG- vagy PNG-fájl az adatfájl mappájában vagy az alatt, például assets/logo.svg.",
  ],
  "brand.colour": [
    "Mi a cég arculati színe?",
    "#rrggbb alakban, például #0b5c6b; a címsorok és a vonalak ilyen színűek lesznek.",
  ],
  "print.paper": ["Milyen papírméretre nyomtatnak?", "Európában az A4 a szokásos."],
};
