import type { QuestionId, QuestionWords } from "../wizard-words.ts";

/**
 * The questions of the wizard in Czech, each with why it is asked or where its figure comes from. One table, because whoever
 * writes or reads a language goes through it from top to bottom, as the wizard does.
 */
export const questions: Readonly<Record<QuestionId, QuestionWords>> = {
  language: ["V jakém jazyce se máme ptát?", "Ve stejném jazyce budou i poznámky ve vašem souboru."],
  languages: [
    "V jakých jazycích dokumenty potřebujete?",
    "Texty, které píšete sami, budou potřeba v každém z nich.",
  ],
  "languages.first": [
    "Který jazyk je rozhodující?",
    "Kdyby se znění lišila, platí podle dokumentů to v tomto jazyce.",
  ],

  "company.name": [
    "Jak zní název společnosti podle rejstříku?",
    "Bude na každém dokumentu přesně tak, jak ho napíšete.",
  ],
  "company.country": [
    "Ve které zemi společnost sídlí?",
    "Dvě písmena, například CZ nebo GB; země určuje, které právo se na vás vztahuje.",
  ],
  "company.parts": [
    "Co byste o společnosti rádi řekli?",
    "Vše můžete vynechat, dokumenty jsou úplné i bez toho.",
  ],
  "company.website": ["Jaká je adresa vašeho webu?", "Zákazníci na něm najdou platné dokumenty."],
  "company.offering.kind": ["Co nabízíte?", "Dokumenty pak mluví o produktech, službách nebo o obojím."],
  "company.offering.name": ["Co přesně nabízíte?", "Několik slov, například opravy domácích spotřebičů."],
  "company.industry": [
    "V jakém oboru působíte a pro koho?",
    "Čtenář podle toho pozná, pro kterou oblast vaše závazky platí.",
  ],
  "company.industryContext.customerTypes": [
    "Kdo jsou vaši zákazníci?",
    "Jmenuje je kodex chování, například: domácnosti a bytová družstva.",
  ],
  "company.industryContext.natureOfService": [
    "Jak jim službu poskytujete?",
    "Uvádí to kodex chování, například: návštěvy u zákazníka doma.",
  ],
  "company.vision": [
    "Jaká je vize společnosti?",
    "Celou větou řekněte, čím se chcete stát; tou začíná politika.",
  ],
  "company.mission": [
    "Jaké je poslání společnosti?",
    "Celou větou řekněte, co pro vizi děláte; stojí hned pod ní a udává tón.",
  ],
  "company.values.*": [
    "Jakou hodnotu společnost vyznává?",
    "Dvě až osm hodnot, pokaždé jedno slovo, například poctivost.",
  ],

  channels: [
    "Jak se na vás zákazníci mohou obrátit?",
    "Ptáme se jen na kanály, které nabízíte, a jen ty se v dokumentech objeví.",
  ],
  "channels.phone.number": [
    "Na jaké číslo zákazníci volají?",
    "Vytiskne se tak, jak ho napíšete, i s předvolbou země.",
  ],
  "channels.email.address": ["Na jakou adresu zákazníci píšou?", "Uvádíme ji všude, kde je řeč o e-mailu."],
  "channels.chat.url": ["Na které stránce je živý chat?", "Dokumenty na ni zákazníky odkazují."],
  "channels.inPerson.address": ["Kam mohou zákazníci přijít osobně?", "Adresa tak, jak se píše na dopis."],
  "channels.social.accounts": [
    "Jaké účty máte na sociálních sítích?",
    "Tak, jak je vidí zákazníci, například @alfa.",
  ],
  "channels.letter.address": ["Kam se posílají dopisy?", "Poštovní adresa tak, jak stojí na obálce."],
  "channels.selfService.url": [
    "Na které stránce si zákazníci pomohou sami?",
    "Dokumenty na ni zákazníky odkazují.",
  ],
  "channels.selfService.offers": ["Co tam zákazníci najdou?", "Slibujte jen to, co tam opravdu je."],
  preset: [
    "Jaké lhůty pro odpověď máme navrhnout?",
    "Je to jen východisko: u každého čísla vidíte zdroj a každé můžete změnit.",
  ],
  "channels.times": [
    "Vyhovují vám tyto lhůty?",
    "Můžete je převzít tak, jak jsou, nebo projít jednu po druhé.",
  ],
  "channels.phone.answerWithin": [
    "Jak rychle zvedáte telefon?",
    "Zveřejněné zákaznické charty slibují 15 až 30 sekund; nejčastější cíl je 80 % hovorů do 20 sekund (průzkum Call Centre Helper, 2015).",
  ],
  "channels.email.replyWithin": [
    "Jak rychle odpovídáte na e-mail?",
    "Zveřejněné zákaznické charty slibují lhůtu 1 pracovního dne (Malvern Hills) až 5 pracovních dnů (CHG, Norfolk).",
  ],
  "channels.chat.replyWithin": [
    "Jak rychle odpovídáte v živém chatu?",
    "Průměrné čekání podle měření Comm100 bylo 35 až 50 sekund (2017 až 2020).",
  ],
  "channels.inPerson.greetWithin": [
    "Jak rychle pozdravíte zákazníka, který přijde osobně?",
    "Zveřejněná norma neexistuje, číslo je náš návrh.",
  ],
  "channels.inPerson.helpWithin": [
    "Jak rychle se začnete věnovat osobnímu dotazu?",
    "U objednaných návštěv slibují zveřejněné charty 5 minut (CHG) až 10 minut (Food Standards Agency).",
  ],
  "channels.social.replyWithin": [
    "Jak rychle odpovídáte na sociálních sítích?",
    "Do 1 hodiny se to považuje za dobré, do 4 hodin za přijatelné (Oxaide, 2025, údaje výrobce softwaru).",
  ],
  "channels.letter.replyWithin": [
    "Jak rychle odpovídáte na dopis?",
    "Zveřejněné zákaznické charty slibují 7 pracovních dnů (Malvern Hills) nebo 10 (CHG, Norfolk, Christchurch).",
  ],
  "channels.parts": [
    "S čím dalším mohou zákazníci počítat?",
    "Otevírací doba říká, kdy běží pracovní dny a hodiny; ostatní je na vás.",
  ],
  "hours.open": ["Kdy máte otevřeno?", "V této době se počítají pracovní hodiny a pracovní dny."],
  "hours.timezone": ["V jakém časovém pásmu?", "Název z databáze časových pásem, například Europe/Prague."],
  "hours.closed": [
    "Které dny máte zavřeno kromě svátků?",
    "V tyto dny pracovní doba neběží; pište datum, například 2026-12-24.",
  ],
  "hours.outOfHours": [
    "Co může zákazník udělat mimo otevírací dobu?",
    "Nikdo nemá stát před zavřenými dveřmi bez rady.",
  ],
  "channels.phone.voicemail.checkEvery": [
    "Jak často posloucháte hlasovou schránku?",
    "Zveřejněné zákaznické charty slibují odpověď do 1 pracovního dne (CHG, Christchurch); interval, který to umožní, je náš návrh.",
  ],
  "channels.phone.voicemail.callBackWithin": [
    "Jak rychle po poslechu zavoláte zpět?",
    "Zveřejněné zákaznické charty slibují 1 pracovní den (CHG, Christchurch) nebo 24 hodin (Thanet); náš návrh se do toho vejde.",
  ],
  "channels.phone.languages": [
    "Jakými jazyky mluvíte po telefonu?",
    "Volající pak předem ví, zda se domluví; pište dvoupísmenné kódy, například cs, en.",
  ],
  "channels.phone.cost": [
    "Kolik stojí hovor?",
    "Volající to má vědět, než vytočí číslo; například: podle tarifu operátora.",
  ],
  "inquiries.acknowledgeWithin": [
    "Jak rychle se zákazník dozví, že jeho dotaz dorazil?",
    "Zveřejněná norma pro všechny kanály neexistuje, číslo je náš návrh.",
  ],
  "inquiries.answerWithin": [
    "Jak rychle na dotaz odpovíte, ať přijde kterýmkoli kanálem?",
    "Platí pro všechny kanály, žádný by tedy neměl být pomalejší; číslo je náš návrh.",
  ],
  "issues.resolveWithin": [
    "Jak rychle vyřešíte problém, který byl předán dál?",
    "Týká se případů, které zástupce nevyřeší sám; číslo je náš návrh.",
  ],
  "issues.followUpWithin": [
    "Za jak dlouho po vyřešení se zeptáte, zda je vše v pořádku?",
    "Krátký telefonát ukáže, co uzavřený případ neřekne; číslo je náš návrh.",
  ],
  "priorities.*.name": [
    "Jak se tato priorita jmenuje?",
    "Krátký název, například naléhavé; každá má vlastní lhůty.",
  ],
  "priorities.*.when": ["Které případy do ní patří?", "Aby dva lidé zařadili stejný případ stejně."],
  "priorities.*.answerWithin": [
    "Jak rychle na takový případ odpovíte?",
    "Zveřejněná norma neexistuje, číslo je náš návrh.",
  ],
  "priorities.*.resolveWithin": [
    "Jak rychle takový případ vyřešíte?",
    "Zveřejněná norma neexistuje, číslo je náš návrh.",
  ],
  "priorities.*.more": ["Máte další prioritu?", "Většině společností stačí dvě nebo tři."],
  missed: [
    "Co se stane, když slib nedodržíte?",
    "Když to zákazníci vědí, věří slibu víc; například: Omluvíme se, řekneme proč a uvedeme další krok.",
  ],
  "accessibility.*": [
    "Co děláte pro zákazníky se zdravotním postižením?",
    "Po jedné věci, například: na požádání dokumenty velkým písmem.",
  ],

  "people.*.name": [
    "Jak se tato osoba jmenuje?",
    "První odpovídá na otázky k dokumentům; po ní následují všichni ostatní, které dokumenty jmenují.",
  ],
  "people.*.role": ["Jakou má funkci?", "Dokumenty uvádějí u jména i funkci."],
  "people.*.email": ["Jaký má e-mail?", "U každé osoby v dokumentech musí být e-mail, telefon nebo obojí."],
  "people.*.phone": [
    "Jaké má telefonní číslo?",
    "U každé osoby v dokumentech musí být e-mail, telefon nebo obojí.",
  ],
  "people.*.more": [
    "Jmenují dokumenty ještě někoho?",
    "Toho, kdo zastupuje, přebírá obtížný případ, posuzuje stížnost znovu nebo dokumenty schvaluje.",
  ],
  contact: ["Kdo odpovídá na otázky k dokumentům?", "Toto jméno je na konci každého dokumentu."],
  "people.parts": ["Co dalšího jste pro tyto lidi určili?", "Lze to doplnit i později."],
  "people.*.deputy": ["Kdo tuto osobu zastupuje?", "Případ nemá čekat jen proto, že někdo chybí."],
  "escalation.*.to": ["Kdo případ na tomto stupni přebírá?", "Stupně vedou vzhůru, poslední je konečný."],
  "escalation.*.by": ["Jak je k zastižení?", "Zástupci potřebují spojení, které funguje hned."],
  "escalation.*.within": ["Jak rychle jedná?", "Zveřejněná norma neexistuje, číslo je náš návrh."],
  "escalation.*.when": [
    "Kdy případ na tento stupeň patří?",
    "Aby ho nikdo nepředal příliš brzy ani příliš pozdě.",
  ],
  "escalation.*.more": ["Máte další stupeň?", "Většinou stačí dva nebo tři."],

  "complaints.contact.email": [
    "Na jakou adresu se posílají stížnosti?",
    "Zákazník musí mít možnost stěžovat si písemně nebo telefonicky.",
  ],
  "complaints.contact.phone": ["Na jaké číslo lze volat se stížností?", "Mnozí raději mluví, než píšou."],
  "complaints.times": [
    "Vyhovují vám tyto lhůty pro stížnosti?",
    "Můžete je převzít tak, jak jsou, nebo projít jednu po druhé.",
  ],
  "complaints.acknowledgeWithin": [
    "Jak rychle písemně potvrdíte přijetí stížnosti?",
    "NHS England dává 3 pracovní dny, britské kodexy pro bydlení a obce 5.",
  ],
  "complaints.resolveWithin": [
    "Jak rychle dáte na stížnost konečnou odpověď?",
    "Britské kodexy pro bydlení a obce dávají 10 pracovních dnů, španělský zákon 15, český a maďarský zákon 30 dnů.",
  ],
  "complaints.parts": [
    "Co dalšího jste pro stížnosti určili?",
    "Každá položka přidá do postupu odstavec a lze ji doplnit později.",
  ],
  "complaints.register": [
    "Ve kterém systému stížnosti evidujete?",
    "Zástupci musí vědět, kam stížnost zapsat.",
  ],
  "complaints.form": [
    "Jak se jmenuje formulář pro stížnost?",
    "Název nebo číslo, například PF-01; postupy formulář obsahují.",
  ],
  "complaints.accounts": [
    "Na kterých účtech na sociálních sítích přijímáte stížnosti?",
    "Zákazníci si tam stěžují tak jako tak; takto vědí, kde na stížnost odpovíte.",
  ],
  "complaints.updateEvery": [
    "Jak často zákazníka informujete o průběhu?",
    "Mlčení stížnost zhoršuje; zveřejněná norma neexistuje, číslo je náš návrh.",
  ],
  "complaints.extension": [
    "O kolik lze lhůtu prodloužit?",
    "Britské kodexy pro bydlení a obce dovolují v prvním stupni 10 pracovních dnů, s odůvodněním.",
  ],
  "complaints.review": [
    "Jak často vyhodnocujete všechny stížnosti společně?",
    "Jedna stížnost je jednotlivý případ, tři podobné mají společnou příčinu; navrhujeme týdně.",
  ],
  "complaints.secondStage.to": ["Kdo stížnost posoudí znovu?", "Někdo, kdo se na první odpovědi nepodílel."],
  "complaints.secondStage.within": [
    "Jak rychle odpovíte po novém posouzení?",
    "Britské kodexy pro bydlení a obce dávají 20 pracovních dnů.",
  ],
  "complaints.acceptedFor": [
    "Jak dlouho po události stížnost přijmete?",
    "Řada organizací přijímá stížnosti po dobu 12 měsíců; číslo je náš návrh.",
  ],
  "complaints.reviewSite": [
    "Kde mohou zákazníci napsat recenzi?",
    "Adresa nebo název stránky; dokumenty na ni odkazují.",
  ],
  "complaints.external.name": [
    "Na který nezávislý orgán se zákazník může obrátit dál?",
    "Název si ověřte u dozorového orgánu nebo oborového svazu; záleží na zemi a oboru, u spotřebitelů to bývá ČOI.",
  ],
  "complaints.external.url": ["Jaká je adresa jeho stránky?", "Zákazník tam zjistí, jak se na něj obrátit."],
  "complaints.external.within": [
    "Kolik času má zákazník na to, aby se na něj obrátil?",
    "Určuje to sám orgán, například 12 měsíců.",
  ],
  "retention.complaints": [
    "Jak dlouho uchováváte záznamy o stížnostech?",
    "Maďarský zákon žádá 3 roky; ověřte si, co platí ve vašem oboru.",
  ],
  "retention.recordings": [
    "Jak dlouho uchováváte nahrávky hovorů?",
    "Jen dokud jsou potřeba; číslo je náš návrh.",
  ],

  "measures.parts": [
    "Co dalšího mají dokumenty říkat?",
    "Pravidla pro zaměstnance, ukazatele, školení, chování: oddíl, který nevyberete, se celý vynechá.",
  ],
  audience: ["Komu je politika určena?", "Obrací se přímo na ně."],
  "expectations.*": [
    "Co od nich politika očekává?",
    "Po jedné větě, například: Ke každému zákazníkovi se chováme s respektem.",
  ],
  "enforcement.*": [
    "Jak zajišťujete, že se politika dodržuje?",
    "Po jedné větě, například: Nadřízení kontrolují deset případů měsíčně.",
  ],
  empowerment: [
    "O čem smí zástupce rozhodnout sám?",
    "Drobnosti se pak vyřeší hned, například vrácení peněz do částky, kterou určíte.",
  ],
  "complexCases.team": [
    "Který tým řeší případy, které vyžadují odborné znalosti?",
    "Zástupci musí vědět, na koho se obrátit.",
  ],
  "policyTeam.*": [
    "Které oddělení píše politiku s vámi?",
    "Vyjádřit se má každý, kdo přichází do styku se zákazníky.",
  ],
  feedback: [
    "Jak od zákazníků získáváte zpětnou vazbu?",
    "Dokumenty tyto způsoby uvádějí; většina společností začíná průzkumem.",
  ],
  "metrics.review": [
    "Jak často vyhodnocujete své ukazatele?",
    "Navrhujeme měsíčně: dost často, abyste mohli zasáhnout, a dost zřídka, aby byl vidět trend.",
  ],
  "metrics.csat": [
    "Kolik procent zákazníků má být spokojeno (CSAT)?",
    "Váš vlastní cíl od 0 do 100; není to slib zákazníkům.",
  ],
  "metrics.nps": [
    "O jaké čisté skóre doporučení (NPS) usilujete?",
    "Váš vlastní cíl od −100 do 100: podíl těch, kdo by vás doporučili, minus podíl těch, kdo ne.",
  ],
  "metrics.ces": [
    "O jaké skóre úsilí zákazníka (CES) usilujete?",
    "Váš vlastní cíl od 1 do 7: jak snadné je získat pomoc.",
  ],
  "metrics.churn": ["Kolik procent zákazníků smí za rok odejít?", "Váš vlastní cíl od 0 do 100."],
  "training.manual": ["Jak se jmenuje vaše školicí příručka?", "Dokumenty na ni odkazují tímto názvem."],
  "training.every": ["Jak často se školení opakuje?", "Navrhujeme jednou ročně; co se neopakuje, vyprchá."],
  "training.topics.*": ["Co je obsahem školení?", "Po jednom tématu, například vyřizování stížností."],
  "conduct.appliesTo.*": [
    "Pro kterou část společnosti kodex platí?",
    "Po jedné části, nebo celá společnost.",
  ],
  "conduct.problemSteps.*": [
    "V jakých krocích problém řešíte?",
    "Tři až osm krátkých kroků, například: Vyslechnout.",
  ],
  "conduct.riskReview": ["Jak přezkoumáváte bezpečnostní rizika?", "Jedna věta do kodexu chování."],
  "conduct.qualityConditions.*": [
    "Co musí vaše produkty nebo služby splňovat?",
    "Po jedné podmínce, například písemná záruka na každou opravu.",
  ],
  "conduct.healthAndSafety": [
    "Kdo odpovídá na otázky k bezpečnosti a ochraně zdraví?",
    "E-mail, telefonní číslo nebo text; dokumenty sem odkazují.",
  ],
  "conduct.monitorEvery": ["Jak často ověřujete, že se kodex dodržuje?", "Navrhujeme každé tři měsíce."],
  "conduct.flexibility": [
    "Kdy se zástupce smí odchýlit od pravidel?",
    "Pravidla slouží zákazníkům; toto říká, kdy má člověk přednost.",
  ],
  "dataProtection.contact": [
    "Kdo odpovídá na dotazy k osobním údajům?",
    "E-mail, telefonní číslo nebo text; dokumenty sem odkazují.",
  ],

  "control.dates": [
    "Vyhovuje vám tato verze a tyto termíny?",
    "Termíny se počítají ode dneška; můžete je převzít, nebo projít jeden po druhém.",
  ],
  "document.version": ["Která je to verze?", "První bývá 1.0."],
  "document.effective": ["Od kterého dne dokumenty platí?", "Většina společností volí den zveřejnění."],
  "document.lastReviewed": ["Kdy byly naposledy přezkoumány?", "Čtenář tak pozná, jak jsou aktuální."],
  "document.reviewEvery": [
    "Jak často se přezkoumávají?",
    "Nejméně jednou ročně, jinak jim čtenáři přestanou věřit.",
  ],
  "control.parts": ["Co dalšího k tomuto vydání patří?", "Vše lze doplnit později."],
  "document.owner": [
    "Kdo za dokumenty odpovídá a podepisuje je?",
    "Když nikoho neurčíte, je to ten, kdo odpovídá na otázky.",
  ],
  "document.approvedBy": ["Kdo dokumenty schválil?", "Většinou nadřízený toho, kdo je podepisuje."],
  "brand.logo": [
    "Kde je vaše logo?",
    "Soubor SVG nebo PNG ve složce se souborem údajů nebo pod ní, například assets/logo.svg.",
  ],
  "brand.colour": [
    "Jaká je vaše firemní barva?",
    "Ve tvaru #rrggbb, například #0b5c6b; budou ji mít nadpisy a linky.",
  ],
  "print.paper": ["Na jaký formát papíru tisknete?", "V Evropě je obvyklý A4."],
};
