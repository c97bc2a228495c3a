import type { PrintLook } from "../html/page-input.ts";
import { textArea } from "../html/paged.ts";

/** What stands above and below the lines to sign on, and one line, in millimetres. */
const usual = { around: 92, line: 9.5 } as const;
const large = { around: 150, line: 13 } as const;

/** How many lines to sign on fill a sheet; the styles stretch them over what is left. */
export function signaturesOn(look: PrintLook): number {
  const { around, line } = look.largePrint ? large : usual;
  return Math.max(4, Math.floor((textArea(look).height - around) / line));
}
