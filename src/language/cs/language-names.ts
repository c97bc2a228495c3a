/**
 * The languages of ISO 639-1, each code with its Czech name in the nominative, for a list after a colon. Our own list, so
 * that the text does not depend on the Unicode data of the running Node.
 */
const table = `
  aa afarština, ab abcházština, ae avestánština, af afrikánština, ak akanština, am amharština,
  an aragonština, ar arabština, as ásámština, av avarština, ay ajmarština, az ázerbájdžánština,
  ba baškirština, be běloruština, bg bulharština, bi bislamština, bm bambarština, bn bengálština,
  bo tibetština, br bretonština, bs bosenština, ca katalánština, ce čečenština, ch čamorština,
  co korsičtina, cr kríjština, cs čeština, cu staroslověnština, cv čuvaština, cy velština, da dánština,
  de němčina, dv maledivština, dz dzongkä, ee eweština, el řečtina, en angličtina, eo esperanto,
  es španělština, et estonština, eu baskičtina, fa perština, ff fulbština, fi finština, fj fidžijština,
  fo faerština, fr francouzština, fy západní fríština, ga irština, gd skotská gaelština,
  gl galicijština, gn guaranština, gu gudžarátština, gv manština, ha hauština, he hebrejština,
  hi hindština, ho hiri motu, hr chorvatština, ht haitská kreolština, hu maďarština, hy arménština,
  hz hererština, ia interlingua, id indonéština, ie interlingue, ig igboština, ii sečuánská iština,
  ik inupiakština, io ido, is islandština, it italština, iu inuktitutština, ja japonština,
  jv javánština, ka gruzínština, kg konžština, ki kikujština, kj kuaňamština, kk kazaština,
  kl grónština, km khmérština, kn kannadština, ko korejština, kr kanurijština, ks kašmírština,
  ku kurdština, kv komijština, kw kornština, ky kyrgyzština, la latina, lb lucemburština, lg gandština,
  li limburština, ln lingalština, lo laoština, lt litevština, lu lubština (Katanga), lv lotyština,
  mg malgaština, mh maršálština, mi maorština, mk makedonština, ml malajálamština, mn mongolština,
  mr maráthština, ms malajština, mt maltština, my barmština, na naurština, nb norština (bokmål),
  nd severní ndebelština, ne nepálština, ng ndondština, nl nizozemština, nn norština (nynorsk),
  no norština, nr jižní ndebelština, nv navažština, ny ňandžština, oc okcitánština, oj odžibvejština,
  om oromština, or urijština, os osetština, pa paňdžábština, pi páli, pl polština, ps paštština,
  pt portugalština, qu kečuánština, rm rétorománština, rn kirundština, ro rumunština, ru ruština,
  rw kiňarwandština, sa sanskrt, sc sardština, sd sindhština, se severní sámština, sg sangština,
  si sinhálština, sk slovenština, sl slovinština, sm samojština, sn šonština, so somálština,
  sq albánština, sr srbština, ss siswatština, st jižní sotština, su sundština, sv švédština,
  sw svahilština, ta tamilština, te telugština, tg tádžičtina, th thajština, ti tigrinijština,
  tk turkmenština, tl tagalština, tn setswanština, to tongánština, tr turečtina, ts tsongština,
  tt tatarština, tw twiština, ty tahitština, ug ujgurština, uk ukrajinština, ur urdština, uz uzbečtina,
  ve vendština, vi vietnamština, vo volapük, wa valonština, wo wolofština, xh xhoština, yi jidiš,
  yo jorubština, za čuangština, zh čínština, zu zuluština
`;

const names: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split(/,\s+/)
    .map((entry) => [entry.slice(0, 2), entry.slice(3)] as const),
);

/** The name of a language in Czech; the code itself where there is none. */
export function languageName(code: string): string {
  return names.get(code) ?? code;
}
