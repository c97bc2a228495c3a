/** Text as roff sets it: nothing in it is a command, and letters beyond ASCII are written as their numbers. */
export function roffText(text: string): string {
  return escaped(text).replaceAll(/^(?=[.'])/gm, String.raw`\&`);
}

/** What is typed as it stands: hyphens stay hyphens, quotes end no argument. */
export function roffWord(text: string): string {
  return roffText(text.replaceAll('"', "”")).replaceAll(/(?<!\\)-/g, String.raw`\-`);
}

function escaped(text: string): string {
  return Array.from(text, (character) => {
    if (character === "\\") return String.raw`\e`;
    const point = character.codePointAt(0) ?? 0;
    return point < 0x80 ? character : `\\[u${point.toString(16).toUpperCase().padStart(4, "0")}]`;
  }).join("");
}
