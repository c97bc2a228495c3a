/** Typographic marks of our languages and of word processors that stand where a straight one belongs. */
const typographicDoubles = "“”„‟«»″＂";
const typographicSingles = "‘’‚‛‹›′";

export const doubles = `"${typographicDoubles}`;
export const singles = `'${typographicSingles}`;

/** Any quotation mark, straight ones too. */
export const marks = doubles + singles;

export const typographic = new RegExp(`[${typographicDoubles}${typographicSingles}]`);
