import { recent } from "./recent.ts";

/** Red, green and blue, each 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** The grounds of page.css on which text is hardest to read: white paper, and the sheet of a letter in the dark. */
export const grounds = { light: "#ffffff", dark: "#1d2227" } as const;

/** A petrol that is sober on screen and prints as a dark grey. */
export const defaultAccent = "#1b4f63";

/** WCAG 2.2 AA for text of any size. */
const enough = 4.5;

/** Reads `#rgb` or `#rrggbb`; `null` for anything else. */
export function parseColour(text: string): Colour | null {
  const digits = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(text.trim());
  if (digits === null) return null;
  const [, short, long] = digits;
  const pairs = long ?? Array.from(short ?? "", (digit) => digit + digit).join("");
  return [parseInt(pairs.slice(0, 2), 16), parseInt(pairs.slice(2, 4), 16), parseInt(pairs.slice(4, 6), 16)];
}

/** Relative luminance as WCAG defines it, 0 to 1. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Undoes the gamma of sRGB: 0 to 255 becomes 0 to 1 in light. */
function linear(value: number): number {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** The contrast of two colours as WCAG defines it, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * The accent for light and for dark paper, `#rrggbb`: the given colour where it has the contrast of AA, otherwise as
 * little darker or lighter as it takes. No colour, or one that cannot be read, gives the default accent's.
 */
export function accentShades(accent: string | null): { readonly light: string; readonly dark: string } {
  return known.get(accent ?? defaultAccent, () => {
    const colour = parseColour(accent ?? defaultAccent) ?? fixed(defaultAccent);
    return {
      light: readable(colour, fixed(grounds.light), [0, 0, 0]),
      dark: readable(colour, fixed(grounds.dark), [255, 255, 255]),
    };
  });
}

/** Every page of a company asks for the same. */
const known = recent<{ readonly light: string; readonly dark: string }>(10_000);

function fixed(text: string): Colour {
  const colour = parseColour(text);
  if (colour === null) throw new Error(`Not a colour: ${text}`);
  return colour;
}

/** Goes from `colour` towards `end` until the contrast with `ground` is enough. */
function readable(colour: Colour, ground: Colour, end: Colour): string {
  const steps = 64;
  for (let step = 0; step < steps; step += 1) {
    const shade = mix(colour, end, step / steps);
    if (contrast(shade, ground) >= enough) return hex(shade);
  }
  return hex(end);
}

function mix(from: Colour, to: Colour, share: number): Colour {
  const part = (index: 0 | 1 | 2): number => Math.round(from[index] + (to[index] - from[index]) * share);
  return [part(0), part(1), part(2)];
}

function hex(colour: Colour): string {
  return `#${colour.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
