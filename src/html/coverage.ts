/**
 * The code points that each font file has a shape for, hexadecimal ranges read from the files in
 * templates/theme/fonts; the three faces of a subset are equal in this.
 */
const ranges = {
  latin:
    "20-7E A0-FF 131 152-153 2BB-2BC 2C6 2DA 2DC 300-301 303-304 308-309 323 329 2009 200B 2013-2014 2018-201A " +
    "201C-201E 2022 2026 2032-2033 2039-203A 2044 20AC 2122 2191 2193 2212 2215 FEFF",
  "latin-ext":
    "20 41-42 A0 100-130 132-151 154-181 186 18A 18D-190 192-194 196-197 19A-19B 19E 1A0-1A1 1AF-1B1 1B7 1BF-1C3 " +
    "1CD-1DD 1E2-1E7 1EA-1EB 1EE-1F0 1F4-1F5 1F7-201 204-205 208-209 20C-20D 218-220 222-223 226-227 237 23A-23E " +
    "241-245 248-249 250-27B 27D-285 287-292 294-295 298-299 29B-29F 2A1-2A8 2B0-2B4 2B7-2B9 2BC-2C1 2C7-2CC " +
    "2D0-2D7 2DD-2DE 2E0-2E4 2ED 300-301 303-304 308-309 323 329 1D25 1D2C 1D2E 1D30-1D31 1D33-1D3A 1D3C 1D3E-1D43 " +
    "1D47-1D4B 1D4D 1D4F-1D52 1D56-1D58 1D5B 1D6F-1D70 1D79 1D7B 1D7F 1D9C 1DA0 1DAC 1DAE 1DB0 1DBB 1DBF " +
    "1E02-1E03 1E06-1E07 1E0A-1E11 1E16-1E17 1E1E-1E2B 1E32-1E3B 1E3E-1E49 1E52-1E53 1E56-1E63 1E66-1E67 1E6A-1E6F " +
    "1E72-1E73 1E7E-1E85 1E8E-1E97 1E9E-1E9F 1EF2-1EF9 2020 20A1 20A3-20A4 20A6-20A7 20A9 20AB 20AE 20B1-20B2 " +
    "20B4-20B5 20B8-20BA 20BD 2113 2C60-2C62 2C65-2C66 2C71 2C7D A722-A725 A74E-A74F A75A-A75B A764-A765 A779-A787 " +
    "A789 A7AD-A7AE A7B3 A7B5 A7F2-A7F4",
  greek: "20 41-42 A0 374-375 37A 37E 384-38A 38C 38E-3A1 3A3-3D1 3D5 3D7 3D9 3DB 3DD 3E1 3F4 3F7-3F8",
  "greek-ext":
    "20 41-42 A0 1F00-1F15 1F18-1F1D 1F20-1F45 1F48-1F4D 1F50-1F57 1F59 1F5B 1F5D 1F5F-1F7D 1F80-1FB4 1FB6-1FC4 " +
    "1FC6-1FD3 1FD6-1FDB 1FDD-1FEF 1FF2-1FF4 1FF6-1FFE",
} as const;

export type Subset = keyof typeof ranges;

/** In the order in which a character is looked for. */
export const subsets = ["latin", "latin-ext", "greek", "greek-ext"] as const satisfies readonly Subset[];

const shapes: Readonly<Record<Subset, ReadonlySet<number>>> = {
  latin: codePoints(ranges.latin),
  "latin-ext": codePoints(ranges["latin-ext"]),
  greek: codePoints(ranges.greek),
  "greek-ext": codePoints(ranges["greek-ext"]),
};

function codePoints(text: string): ReadonlySet<number> {
  const points = new Set<number>();
  for (const range of text.split(" ")) {
    const [first = range, last = first] = range.split("-");
    for (let point = parseInt(first, 16); point <= parseInt(last, 16); point += 1) points.add(point);
  }
  return points;
}

/** The first subset that can draw the character; `null` when the typeface cannot. */
export function subsetOf(codePoint: number): Subset | null {
  return subsets.find((subset) => shapes[subset].has(codePoint)) ?? null;
}

/** Whether the typeface of the documents can draw the character. Spaces and line breaks count as drawn. */
export function covers(codePoint: number): boolean {
  return codePoint === 0x0a || codePoint === 0x09 || subsetOf(codePoint) !== null;
}

/** The subsets that a text needs; Latin always, for digits and punctuation. */
export function subsetsIn(text: string): ReadonlySet<Subset> {
  const needed = new Set<Subset>(["latin"]);
  const seen = new Set<number>();
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // Below U+0100 everything is in the Latin file; above U+FFFF nothing is in any.
    if (unit < 0x100 || seen.has(unit)) continue;
    seen.add(unit);
    const subset = subsetOf(unit);
    if (subset !== null) needed.add(subset);
  }
  return needed;
}
