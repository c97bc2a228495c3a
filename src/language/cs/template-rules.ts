import type { TemplateRules } from "../template-rules.ts";

const number =
  "jed(?:en|na|no|nu|né|noho|nomu|nom|nou|ním)|dva|dvě|dvou|dvěma|tři|tří|třem|třech|čtyři|čtyř|čtyřem|čtyřech|" +
  "pěti?|šesti?|sedmi?|osmi?|devět|devíti|deset|deseti|desíti|jedenácti?|dvanácti?|třinácti?|čtrnácti?|patnácti?|" +
  "(?:dvacet|třicet|čtyřicet)i?(?:(?: |-)?(?:jedna?|dva|dvě|dvou|tři|tří|čtyři|čtyř|pěti?|šesti?|sedmi?|osmi?))?|(?:jedn|dva|tři|čtyři|pět|šest|sedm|osm|devět)a(?:dvacet|třicet|čtyřicet|padesát|šedesát|sedmdesát|osmdesát|devadesát)i?|" +
  "padesáti?|šedesáti?|sedmdesáti?|osmdesáti?|devadesáti?|sto|půl|půldruhé|pár";

const kind = "(?:(?:(?:pracovní|kalendářní|cel|dalš)\\p{L}{0,3}(?: |-)|(?:prac|kal)\\. ?)){0,2}";
const unit =
  "sekund(?:a|y|u|ou|ě|ách|ám)?|vteřin(?:a|y|u|ou|ě|ách)?|minut(?:a|y|u|ou|ě|ách|ám)?|hodin(?:a|y|u|ou|ě|ách|ám)?|" +
  "den|dne|dni|dnem|dnů|dní|dny|dnech|dnům|noc(?:i|í)?|týd(?:en|ne|nu|ny|nů|nech|nem|ni)|měsíc(?:e|i|ů|ích|em|ům)?|" +
  "čtvrtlet(?:í|ích)|pololetí|rok(?:u|y|ů|em|ech)?|let|letech|letům|zazvonění|zvonění|vyzvánění";

const month = "(?:ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince)";
const byWeekday = "(?:pondělí|pondělka|úterý|úterka|středy|čtvrtka|pátku|soboty|neděle)";

export const templateRules: TemplateRules = {
  numbers: number,
  units: `${kind}(?:${unit})|(?:sekund|minut|hodin)ov\\p{L}{1,3}|(?:denní|týdenní|měsíční|roční|let[ýáéíou]\\p{L}{0,2})\\p{L}{0,3}`,
  shortUnits: "h|hod\\.?|min\\.?|sek\\.?|týd\\.?|měs\\.?|(?<!(?<!\\d)[23])d|pd",
  ordinals: "druhém|třetím|čtvrtém|pátém|\\d{1,3}\\.",
  ordinalUnits: "zazvonění|zvonění|vyzvánění|pracovní(?:ho|m)? (?:den|dne|dni)",
  timesInWords: [
    "(?:do|během|za|po) (?:sekundy|minuty|minutu|hodiny|hodinu|týdne|týden|měsíce|měsíc|pracovního dne|jediného dne)",
    "každ(?:ou|ý|é|ého) (?:sekundu|minutu|hodinu|týden|měsíc|čtvrtletí|pololetí|rok|pracovní den)",
    "(?:jednou|dvakrát|třikrát|čtyřikrát|\\d+krát) (?:za |do )?(?:hodinu|den|týden|měsíc|čtvrtletí|rok|denně|týdně|měsíčně|čtvrtletně|ročně)",
    "denně|týdně|měsíčně|čtvrtletně|pololetně|ročně|hodinově",
    "každ(?:ou|ý|é) (?:pondělí|úterý|středu|čtvrtek|pátek|sobotu|neděli)",
    "do konce (?:(?:téhož|příštího|následujícího) )?(?:pracovního )?(?:dne|týdne|měsíce|roku)|(?:do|po|v) (?:poledne|poledni|půlnoci)",
    `(?:do|během|za|po) (?:několika|pár) (?:${unit})`,
    "(?:do|od) zítřka|do zítra|(?:do )?pozítří|(?:nejpozději|už|hned) zítra|zítra (?:ráno|dopoledne|v poledne|odpoledne|večer)",
    // "Od pondělí do pátku" may say what a working day is.
    `(?<!(?:pondělí|úterý|úterka|středy|čtvrtka) )do (?:příštího |příští )?${byWeekday}`,
    `do (?:začátku|poloviny|konce) ${month}`,
    "půlroku|půlhodin\\p{L}{1,3}|čtvrthodin\\p{L}{1,3}",
    "(?:tentýž|týž|stejný|příští|následující|další|druhý) (?:pracovní )?den|(?:téhož|příštího|následujícího|dalšího|druhého) (?:pracovního )?dne",
    "(?:jedno|dvou|tří|čtyř|pěti|šesti|sedmi|osmi|deseti|čtrnácti|třiceti|dvacetičtyř|čtyřiadvaceti)(?:denní|hodinov|minutov|týdenní|měsíční)\\p{L}{0,3}",
  ].join("|"),
  timesOfDay: "\\d{1,2}[.:]\\d{2} ?(?:hod\\.?|h)|od \\d{1,2} do \\d{1,2}(?= |\\.)",
  percent: "procent\\p{L}{0,3}",
  shares: [
    `(?:${number}|\\d{1,3}) ze? (?:každých )?(?:deseti|dvaceti|sta|10|20|100)(?!\\d)`,
    "(?:dva|dvě|tři|čtyři|2|3|4) ze? (?:každých )?(?:tří|čtyř|pěti|3|4|5)(?!\\d)",
    "(?:jedn[au]|dvě|tři|čtyři|devět) (?:třetin|čtvrtin|pětin|desetin)(?:a|u|y)?",
    "(?<!první |druhé |druhá )(?:polovin|třetin|čtvrtin)[auěy]? (?:všech )?(?:hovorů|případů|zákazníků|stížností|dotazů|e-mailů|zpráv|dopisů|požadavků)",
  ].join("|"),
  // "Ze dne" belongs to a law.
  dates: `(?:do|od|ke?|(?<!ze )dne|ode dne) \\d{1,2}\\. ?(?:${month}|\\d{1,2}\\.)(?: ?\\d{4})?`,
  phoneLead:
    "tel(?:\\.|efon|efonu|efonní číslo|efonním čísle)?|volejte(?: na)?(?: číslo)?|lince|linka|linku|fax",
  postalCode: "\\d{3} \\d{2},? \\p{Lu}\\p{Ll}+|PSČ:? ?\\d{3} ?\\d{2}",
  articles: null,
  // "Se" is left out: most often it is the reflexive pronoun.
  prepositions:
    "od|ode|do|z|ze|u|bez|k|ke|pro|na|o|v|ve|po|při|přes|za|před|nad|pod|mezi|podle|kvůli|díky|vůči|proti|kolem|vedle|během|prostřednictvím|včetně|dle",
  timePrepositions: "do|od|během|za|po|na|ve lhůtě|v průběhu|každých|každé|každou|každý|před",
  suffixes: null,
  saidBefore: "do|během|za|každých|každé|každou|každý|ve lhůtě|jednou za",
  saidAfter: null,
  foreignQuestionMark: null,
};
