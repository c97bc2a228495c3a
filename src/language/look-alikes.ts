import type { Script } from "../diagnostic/audit-codes.ts";

/** Letters that print alike in the three alphabets, a row each: Latin, Greek, Cyrillic; `·` where there is none. */
const rows =
  "AΑА BΒВ CϹС EΕЕ ZΖ· HΗН IΙІ JͿЈ KΚК MΜМ NΝ· OΟО PΡР S·Ѕ TΤТ XΧХ YΥУ " +
  "aαа c·с eεе iιі j·ј kκк oοо pρр s·ѕ tτт uυ· vν· xχх y·у wω· " +
  "ÁΆ· ÉΈ· ÍΊ· ÓΌ· ÝΎ· áά· éέ· íί· óό· úύ· ïϊї ÏΪЇ ë·ё Ë·Ё";

const columns: Readonly<Record<Script, number>> = { Latin: 0, Greek: 1, Cyrillic: 2 };

const table = rows.split(" ").map((row) => Array.from(row));

/** The letter of another script that prints like this one; `null` where there is none. */
export function lookAlike(letter: string, from: Script, to: Script): string | null {
  const found = table.find((row) => row[columns[from]] === letter)?.[columns[to]];
  return found === undefined || found === "·" ? null : found;
}
