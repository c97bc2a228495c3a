import { spawnSync } from "node:child_process";

/** Dots for an inch: an A4 page is 595 by 842 dots. */
const resolution = 72;

/** One cell of the grid, in dots: about 4 millimetres. */
const cell = 12;

/** A page as rows of hexadecimal digits, one for each cell: `0` is white, `f` is black all over. */
export type Grid = readonly string[];

/** Why pages cannot be made into pictures here, for the title of what is skipped; `null` where they can. */
export function whyNoPictures(): string | null {
  return spawnSync("pdftoppm", ["-v"]).error === undefined
    ? null
    : ": pdftoppm (poppler-utils) is not installed";
}

/** What a page of a file looks like, coarse enough to be the same for every version of the program that draws it. */
export function pictureOf(pdf: Uint8Array, page: number): Grid {
  const pages = ["-f", String(page), "-l", String(page)];
  const { stdout, stderr, status } = spawnSync(
    "pdftoppm",
    ["-gray", "-r", String(resolution), ...pages, "-"],
    {
      input: pdf,
      maxBuffer: 16_000_000,
    },
  );
  if (status !== 0) throw new Error(`pdftoppm: ${stderr.toString()}`);
  return gridOf(stdout);
}

/** Reads a PGM picture: a head of text, then a byte for each dot, 0 for black. */
function gridOf(pgm: Buffer): Grid {
  const [head = "", width = "", height = ""] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString("latin1", 0, 40)) ?? [];
  const [columns, rows] = [Number(width), Number(height)];
  if (head === "") throw new Error("pdftoppm gave no grey picture.");
  const ink = (left: number, top: number): number => {
    let sum = 0;
    const [right, bottom] = [Math.min(left + cell, columns), Math.min(top + cell, rows)];
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 1) sum += 255 - (pgm[head.length + y * columns + x] ?? 255);
    }
    return sum / ((right - left) * (bottom - top) * 255);
  };
  return starts(rows).map((top) =>
    starts(columns)
      .map((left) => Math.min(15, Math.round(Math.sqrt(ink(left, top)) * 15)).toString(16))
      .join(""),
  );
}

function starts(length: number): readonly number[] {
  return Array.from({ length: Math.ceil(length / cell) }, (_, index) => index * cell);
}

/** How far a cell may be from what it was: edges of letters are drawn a little differently everywhere. */
const near = 3;

/** The share of cells that look different, of those that are not white in both; 1 where the sizes differ. */
export function differenceOf(one: Grid, other: Grid): number {
  const [cells, others] = [one.join(""), other.join("")];
  if (one.length !== other.length || cells.length !== others.length) return 1;
  const pairs = Array.from(
    cells,
    (digit, index) => [parseInt(digit, 16), parseInt(others[index] ?? "", 16)] as const,
  );
  const inked = pairs.filter(([a, b]) => a + b > 0);
  return inked.filter(([a, b]) => Math.abs(a - b) > near).length / Math.max(1, inked.length);
}
