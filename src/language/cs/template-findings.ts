import type { FindingText, FindingWordsOf } from "../../diagnostic/diagnostic.ts";
import type {
  ForbiddenSyntax,
  TemplateArgs,
  TemplateFileReason,
  TemplateLimits,
  TemplateSyntaxReason,
  VariableUse,
} from "../../diagnostic/template-codes.ts";
import { code, did, list, number, quote, say, some } from "./finding-phrases.ts";
import { ownPieceFindings } from "./own-piece-findings.ts";

const folders: Readonly<Record<TemplateFileReason, (most: TemplateLimits) => string>> = {
  missing: () => "Složka se šablonami neexistuje",
  outside: () => "Složka se šablonami leží mimo projekt",
  denied: () => "Složku se šablonami nelze číst",
  "not-utf-8": () => "Složku se šablonami nelze číst",
  "word-processor": () => "Složku se šablonami nelze číst",
  "too-large": ({ characters, tags }) =>
    `Šablony v této složce mají dohromady více než ${number(characters)} znaků nebo ${number(tags)} značek`,
  "too-many": (most) =>
    `Ve složce je více než ${number(most.files)} souborů nebo ${number(most.folders)} podsložek, takže to sotva je složka se šablonami`,
  unnamed: () => "Vaše šablony leží ve složce, kterou údaje neuvádějí, takže se žádná z nich nepoužije",
};

const files: Readonly<Record<TemplateFileReason, (most: TemplateLimits) => FindingText>> = {
  missing: () => say("Tento odkaz nikam nevede.", "Uložte sem přímo soubor."),
  outside: () => say("Tento odkaz vede ven ze složky se šablonami.", "Uložte sem přímo soubor."),
  denied: () => say("Tuto šablonu nelze číst.", "Ověřte, že jde o soubor a že ho smíte číst."),
  "not-utf-8": () => say("Tato šablona není v kódování UTF-8.", "Uložte soubor v editoru jako UTF-8."),
  "word-processor": () =>
    say(
      "Soubor je ve formátu textového procesoru, ne prostý text.",
      "Uložte ho jako prostý text v UTF-8 pod stejným názvem.",
    ),
  "too-large": ({ bytes }) =>
    say(
      `Soubor má více než ${number(bytes)} bajtů; tolik žádná šablona nepotřebuje.`,
      "Ověřte, že jde o správný soubor.",
    ),
  "too-many": () => say("Je tu příliš mnoho souborů.", "V této složce nechte jen šablony."),
  unnamed: () =>
    say(
      "Vaše šablony leží ve složce, kterou údaje neuvádějí, takže se žádná z nich nepoužije.",
      "Uveďte složku v souboru s údaji.",
    ),
};

const syntax: Readonly<Record<TemplateSyntaxReason, string>> = {
  "unclosed-tag": "Tato značka není uzavřena.",
  "missing-quote": "V této značce chybí uvozovka.",
  "typographic-quotes": 'Ve značce se píší jen rovné uvozovky (`"`).',
  "unclosed-block": "Tento blok není uzavřen.",
  "wrong-close": "Tato značka uzavírá jiný blok než ten, který je otevřen.",
  unopened: "Tato značka uzavírá blok, který nebyl otevřen.",
  other: "Tuto značku nelze přečíst.",
};

const forbidden: Readonly<Record<ForbiddenSyntax, readonly [message: string, hint: string]>> = {
  else: [
    "Šablony neznají `else`: o tom, zda se ustanovení vytiskne, rozhodují údaje.",
    "Pro každý z obou případů napište vlastní ustanovení.",
  ],
  "block-parameters": ["Šablony neznají `as |název|`.", "Napište `{{this}}` nebo název sloupce."],
  "named-arguments": ["Zápis `název=hodnota` tu nelze použít.", "Odstraňte ho."],
  "partial-arguments": [
    "Část se vkládá jen svým názvem, bez čehokoli dalšího.",
    "Napište například `{{> questions}}`.",
  ],
  "inline-partial": [
    "Uvnitř šablony nelze část definovat.",
    "Uložte text do samostatného souboru ve složce `partials/`.",
  ],
  data: ["Názvy začínající znakem `@` patří programu.", "Použijte údaje: `{{company.name}}`."],
  literal: ["Značka tiskne údaj, a toto údaj není.", "Napište text bez složených závorek."],
};

const uses: Readonly<Record<VariableUse, string>> = {
  list: "seznam",
  rows: "seznam řádků",
  duration: "doba",
  choice: "hodnota z výčtu, kterou je třeba vyjádřit slovem",
  promise: "název slibu",
  block: "skupina údajů",
  text: "text",
};

function missing(what: string, { id, section, partial, languages }: TemplateArgs["template/missing-clause"]) {
  const where = section === "" ? "" : ` Patří do oddílu ${code(section)}.`;
  const others = languages.length === 0 ? "" : ` V těchto jazycích je: ${list(languages.map(code), "a")}.`;
  const hint =
    partial === null
      ? `Převezměte ho ze šablony balíčku${languages.length === 0 ? ", nebo ho záměrně vynechejte" : ""}.`
      : `Přidejte řádek ${code(`{{> ${partial}}}`)}, který ho vkládá.`;
  return say(`Chybí ${what} ${code(id)}.${where}${others}`, hint);
}

/** What is written out, and what to write instead where that is known. */
const literal = (
  what: string,
  { found, whole, proposals }: TemplateArgs["template/literal-time"],
  hint: string,
) =>
  say(
    `Šablona obsahuje ${quote(found)}. ${what} se do dokumentů přebírá jen z údajů.`,
    proposals.length === 0 ? hint : `Místo ${quote(whole)} napište ${list(proposals.map(code), "nebo")}.`,
  );

const parts = { section: "Oddíl", clause: "Ustanovení" } as const;

/**
 * What is said about templates, in Czech. One table, because whoever writes or reads a language goes through it from top to
 * bottom.
 */
export const templateFindings: FindingWordsOf<TemplateArgs> = {
  ...ownPieceFindings,
  "template/folder": ({ path, reason, limits }) =>
    say(
      `${folders[reason](limits)}: ${quote(path)}.`,
      reason === "unnamed"
        ? "Přidejte tento řádek do souboru s údaji, nebo složku určete přepínačem `--templates`."
        : reason === "too-many" || reason === "too-large"
          ? files["too-many"](limits).hint
          : "Napište cestu od souboru s údaji ke složce; složka musí ležet v projektu.",
    ),
  "template/unreadable": ({ reason, limits }) => files[reason](limits),
  "template/unknown-file": ({ path, suggestion }) =>
    say(
      `Soubor ${quote(path)} nenahrazuje žádnou šablonu, takže se z něj nic nevytiskne.`,
      did(
        suggestion,
        "Šablony leží v `<druh>/<jazyk>.<rozsah>.md.hbs`, `partials/<jazyk>/<název>.md.hbs`, `clauses/<druh>/<označení>.<jazyk>.md` nebo `sections/<druh>/<označení>.<jazyk>.md`.",
      ),
    ),

  "template/syntax": ({ reason, found, expected, suggestion, quotes }) =>
    say(
      `${syntax[reason]} Nalezeno: ${quotes.length > 0 ? list(quotes.map(code), "a") : code(found)}.`,
      did(
        suggestion,
        quotes.length > 0
          ? 'Napište místo nich rovné: `"…"`.'
          : expected.length === 0
            ? "Zkontrolujte tu závorky a uvozovky."
            : `Může tu být ${list(expected.map(code), "nebo")}.`,
      ),
    ),
  "template/too-large": ({ of, limit }) =>
    of === "depth"
      ? say(
          `Bloky jsou do sebe vnořeny příliš hluboko (nejvyšší počet úrovní: ${String(limit)}).`,
          "Uzavřete blok, než začne další.",
        )
      : of === "findings"
        ? say(
            `Nálezů je více než ${String(limit)}; další se nevypisují.`,
            "Opravte, co je vypsáno, a spusťte kontrolu znovu.",
          )
        : say(
            `Vytisklo by se toho příliš mnoho (nejvyšší počet ${of === "pieces" ? "značek a úseků textu" : "znaků"}: ${String(limit)}).`,
            "Najděte část, která stále dokola vkládá další části.",
          ),
  "template/unsupported": ({ what }) => say(...forbidden[what]),
  "template/raw-output": ({ found }) =>
    say(
      `${code(found)} má více složených závorek, než je třeba.`,
      "Stačí dvě na každé straně; zvláštní znaky v údajích už jsou ošetřeny.",
    ),
  "template/unknown-helper": ({ name, suggestion, known }) =>
    say(
      `Pomocná funkce ${code(name)} neexistuje.`,
      did(suggestion, `K dispozici: ${list(known.map(code), "a")}.`),
    ),
  "template/wrong-arguments": ({ helper, example }) =>
    say(`Funkce ${code(helper)} se takto nepoužívá.`, `Napište ji takto: ${code(example)}.`),
  "template/wrong-use": ({ variable, use, example }) =>
    say(
      `${code(variable)} tu být nemůže, protože je to ${uses[use]}.`,
      `Napište například: ${code(example)}`,
    ),
  "template/unknown-variable": ({ name, suggestion, known }) =>
    say(
      `Proměnná ${code(name)} tu neexistuje.`,
      did(
        suggestion,
        known.length > 0
          ? `Lze tu použít: ${some(known)}.`
          : "Napište klíč, který má údaj v souboru s údaji, nebo označení slibu; sliby vypíše `charter promises`.",
      ),
    ),
  "template/unknown-form": ({ form, suggestion, known }) =>
    say(
      `Toto slovo nemá tvar ${code(form)}.`,
      did(suggestion, `K dispozici: ${list(known.map(code), "a")}.`),
    ),
  "template/unfilled": ({ variable, clause }) =>
    say(
      `Údaje neobsahují ${code(variable)}, takže by v textu${clause === null ? "" : ` ustanovení ${code(clause)}`} zůstalo prázdné místo.`,
      "Doplňte údaj, nebo větu přesuňte do ustanovení, které se tiskne jen s ním.",
    ),
  "template/unknown-partial": ({ name, suggestion, known }) =>
    say(`Část ${code(name)} neexistuje.`, did(suggestion, `K dispozici: ${list(known.map(code), "a")}.`)),
  "template/partial-cycle": ({ name }) =>
    say(`Část ${code(name)} vkládá sama sebe, přímo nebo přes jinou část.`, "Tento řádek odstraňte."),

  "template/unknown-promise": ({ promise, suggestion }) =>
    say(
      `Slib ${code(promise)} neexistuje.`,
      did(suggestion, "Sliby, které dáváte, vypíše `charter promises`."),
    ),
  "template/undeclared-promise": ({ promise, clause, statedBy }) =>
    say(
      clause === null
        ? `Slib ${code(promise)} je mimo všechna ustanovení.`
        : `Ustanovení ${code(clause)} nesmí uvádět slib ${code(promise)}: tisklo by se i bez něj.`,
      statedBy.length === 0
        ? "Žádné ustanovení tohoto dokumentu tento slib neuvádí; odstraňte ho."
        : `V tomto dokumentu ho uvádí ${list(statedBy.map(code), "nebo")}.`,
    ),
  "template/lost-promise": ({ promise, clause }) =>
    say(
      `Ustanovení ${code(clause)} už neuvádí slib ${code(promise)}.`,
      `Pokud jste ho nevynechali záměrně, vraťte ho, například takto: ${code(`{{within "${promise}"}}`)}.`,
    ),

  "template/unknown-section": ({ id, suggestion }) =>
    say(
      `Tento dokument nemá oddíl ${code(id)}, takže by se jeho text nikdy nevytiskl.`,
      did(suggestion, "Použijte označení oddílu, který má text nahradit."),
    ),
  "template/unknown-clause": ({ id, suggestion }) =>
    say(
      `Tento dokument nemá ustanovení ${code(id)}, takže by se jeho text nikdy nevytiskl.`,
      did(suggestion, "Použijte označení ustanovení, které má text nahradit."),
    ),
  "template/duplicate": ({ part, id, firstFile, firstLine }) =>
    say(
      `${parts[part]} ${code(id)} je tu dvakrát; poprvé v souboru ${firstFile}, řádek ${String(firstLine)}.`,
      "Ponechte jen jeden výskyt.",
    ),
  "template/missing-section": (args) => missing("oddíl", args),
  "template/missing-clause": (args) => missing("ustanovení", args),
  "template/misplaced": ({ part, id, reason, where }) => {
    const which = `${parts[part]} ${code(id)}`;
    if (reason === "each") return say(`${which} je uvnitř cyklu.`, "Cyklus patří dovnitř ustanovení.");
    if (reason === "clause") {
      return say(
        `${which} je uvnitř ustanovení ${code(where)}.`,
        "Nejprve ono ustanovení uzavřete: ustanovení se do sebe nevnořují.",
      );
    }
    if (reason === "section") {
      return say(
        `${which} je v jiném oddílu než v balíčku.`,
        where === "" ? "Patří na nejvyšší úroveň dokumentu." : `Patří do oddílu ${code(where)}.`,
      );
    }
    return say(
      `${which} je v jiném pořadí než v balíčku a v ostatních jazycích.`,
      where === "" ? "Patří na začátek." : `Patří za ${code(where)}.`,
    );
  },
  "template/heading": ({ reason, marks }) => {
    switch (reason) {
      case "no-title":
        return say("Dokument nezačíná svým názvem.", "Začněte řádkem `# {{title}}`.");
      case "second-title":
        return say(
          "Dokument má jeden název a toto je druhý.",
          "Odstraňte ho, nebo z něj udělejte tučný řádek.",
        );
      case "no-heading":
        return say("Tento oddíl nezačíná nadpisem.", `Jeho první řádek začněte znaky ${code(`${marks} `)}.`);
      case "level":
        return say("Nadpis má jinou úroveň než jeho oddíl.", `Řádek začněte znaky ${code(`${marks} `)}.`);
      case "second-heading":
        return say(
          "Oddíl má jeden nadpis a toto je druhý.",
          "Udělejte z něj tučný řádek (`**…**`), nebo text pod ním dejte do samostatného souboru ve složce `sections/`.",
        );
      case "in-clause":
        return say(
          "Ustanovení nemá nadpis; nadpis mají jen oddíly.",
          "Udělejte z něj tučný řádek (`**…**`), nebo napište vlastní oddíl ve složce `sections/`.",
        );
      default:
        return say(
          "Nadpis mají jen oddíly, každý jeden; tento by neměl číslo a chyběl by v obsahu.",
          "Udělejte z něj tučný řádek: `**…**`.",
        );
    }
  },
  "template/cannot-render": ({ document, reason }) =>
    say(`S touto šablonou nelze dokument ${code(document)} vytvořit: ${reason}`, "Vraťte poslední změnu."),

  "template/literal-time": (args) =>
    literal(
      "Čas",
      args,
      "Místo času napište označení slibu (sliby vypíše `charter promises`), nebo čas vynechejte.",
    ),
  "template/literal-percentage": (args) =>
    literal("Podíl", args, "Uveďte ho v údajích a napište jeho proměnnou, nebo ho vynechejte."),
  "template/literal-address": (args) =>
    literal("Adresa", args, "Uveďte ji v údajích a napište její proměnnou."),
  "template/literal-phone": (args) =>
    literal("Telefonní číslo", args, "Uveďte ho v údajích a napište jeho proměnnou."),
  "template/placeholder": ({ found }) =>
    say(`${quote(found)} vypadá jako místo, které se má teprve vyplnit.`, "Napište text nebo proměnnou."),
  "template/raw-html": ({ found }) =>
    say(
      `${quote(found)} je HTML, které v dokumentech není dovoleno.`,
      "Pište Markdown: `**tučně**`, `*kurzívou*`; poznámka pro autory patří do `{{!-- … --}}`.",
    ),
  "template/unsafe-link": ({ found }) =>
    say(
      `${quote(found)} je odkaz nebo obrázek, který v dokumentech není dovolen.`,
      "Adresy přebírejte z údajů.",
    ),
  "template/control-character": ({ code: point }) =>
    say(
      `Je tu znak, který není vidět (U+${point.toString(16).toUpperCase().padStart(4, "0")}).`,
      "Smažte ho; nejspíš se sem dostal při vkládání textu.",
    ),
  "template/missing-glyph": ({ characters }) =>
    say(`Písmo dokumentů neobsahuje: ${quote(characters)}.`, "Použijte jiné znaky."),
  "template/mixed-scripts": ({ word, odd }) =>
    say(
      `Slovo ${quote(word)} mísí řecká a latinská písmena; z jiné abecedy než zbytek je ${quote(odd)}.`,
      "Napište slovo znovu jednou abecedou.",
    ),
  "template/article-before-fact": ({ word, fact }) =>
    say(
      `Člen ${quote(word)} je přímo před ${code(fact)} a nemůže se hodit ke všemu, co tam může být.`,
      "Dejte mezi ně podstatné jméno, nebo člen vynechejte.",
    ),
  "template/preposition-before-fact": ({ word, fact }) =>
    say(
      `Předložka ${quote(word)} vyžaduje tvar, který ${code(fact)} nemusí mít.`,
      "Dejte mezi ně podstatné jméno, například „společnosti“, nebo údaj napište za dvojtečku.",
    ),
  "template/suffix-on-fact": ({ suffix, fact }) =>
    say(
      `${quote(suffix)} je připojeno přímo k ${code(fact)} a nemůže se hodit ke všemu, co tam může být.`,
      "Koncovku dejte podstatnému jménu před údajem.",
    ),
  "template/said-twice": ({ word, fact }) =>
    say(
      `${code(fact)} se tiskne i s uvozujícím slovem, takže by ${quote(word)} bylo ve větě dvakrát.`,
      `Odstraňte ${quote(word)}.`,
    ),
  "template/question-mark": () => say("Toto není řecký otazník.", "Napište `;`."),
};
