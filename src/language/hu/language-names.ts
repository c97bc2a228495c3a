/** By the codes of ISO 639-1. Written out: the text does not depend on the Unicode data of the running Node. */
const table = `
  aa afar, ab abház, af búr, ak akan, am amhara, an aragóniai, ar arab, as asszámi, av avar, ay ajmara, az
  azerbajdzsáni, ba baskír, be belarusz, bg bolgár, bm bambara, bn bengáli, bo tibeti, br breton, bs
  bosnyák, ca katalán, ce csecsen, co korzikai, cs cseh, cv csuvas, cy walesi, da dán, de német, el görög,
  en angol, eo eszperantó, es spanyol, et észt, eu baszk, fa perzsa, ff fulani, fi finn, fj fidzsi, fo
  feröeri, fr francia, fy fríz, ga ír, gd skót gael, gl galíciai, gn guarani, gu gudzsaráti, gv manx, ha
  hausza, he héber, hi hindi, hr horvát, ht haiti kreol, hu magyar, hy örmény, ia interlingva, id indonéz,
  ig igbo, io ido, is izlandi, it olasz, iu inuktitut, ja japán, jv jávai, ka grúz, kg kongo, ki kikuju,
  kk kazah, kl grönlandi, km khmer, kn kannada, ko koreai, ks kasmíri, ku kurd, kv komi, kw korni, ky
  kirgiz, la latin, lb luxemburgi, lg ganda, li limburgi, ln lingala, lo lao, lt litván, lv lett, mg
  malgas, mi maori, mk macedón, ml malajálam, mn mongol, mr maráthi, ms maláj, mt máltai, my burmai, nb
  norvég (bokmål), ne nepáli, nl holland, nn norvég (nynorsk), no norvég, nv navahó, ny nyandzsa, oc
  okcitán, om oromo, or orija, os oszét, pa pandzsábi, pl lengyel, ps pastu, pt portugál, qu kecsua, rm
  rétoromán, rn kirundi, ro román, ru orosz, rw kinyarvanda, sa szanszkrit, sc szárd, sd szindhi, se
  északi számi, sg szango, si szingaléz, sk szlovák, sl szlovén, sm szamoai, sn sona, so szomáli, sq
  albán, sr szerb, ss szvázi, st szotó, su szundanéz, sv svéd, sw szuahéli, ta tamil, te telugu, tg
  tádzsik, th thai, ti tigrinya, tk türkmén, tl tagalog, tn csvana, to tongai, tr török, ts conga, tt
  tatár, ty tahiti, ug ujgur, uk ukrán, ur urdu, uz üzbég, ve venda, vi vietnámi, vo volapük, wa vallon,
  wo volof, xh xhosza, yi jiddis, yo joruba, zh kínai, zu zulu
`;

const names: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .replaceAll(/\s+/g, " ")
    .split(", ")
    .map((entry) => [entry.slice(0, 2), entry.slice(3)] as const),
);

/** The adjective that names a language: `magyar`; the code itself where Hungarian has no settled name. */
export function languageName(code: string): string {
  return names.get(code) ?? code;
}
