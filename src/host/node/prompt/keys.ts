import { isTabKey, isUpKey, isDownKey } from "@inquirer/core";
import type { KeypressEvent } from "@inquirer/core";

/** Esc, or what goes to the field before in every form. */
export const isBackKey = (key: KeypressEvent): boolean =>
  key.name === "escape" || (isTabKey(key) && key.shift);

/** Ctrl+X: no terminal, multiplexer or browser keeps it for itself, and readline gives it no meaning. */
export const isSkipKey = (key: KeypressEvent): boolean => key.ctrl && key.name === "x";

/** How far a key moves in a list of `count`, from `active`; the same place for a key that does not move. */
export function movedBy(key: KeypressEvent, active: number, count: number): number {
  if (isUpKey(key)) return (active + count - 1) % count;
  if (isDownKey(key) || (isTabKey(key) && !key.shift)) return (active + 1) % count;
  if (key.name === "home" || key.name === "pageup") return 0;
  if (key.name === "end" || key.name === "pagedown") return count - 1;
  return active;
}
