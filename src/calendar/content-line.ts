/** The longest line in octets, without its line end, https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
const maxOctets = 75;

/** One property of a calendar with its line end, folded where it is too long. `value` is as the format wants it. */
export function contentLine(name: string, value: string): string {
  return `${fold(`${name}:${value}`)}\r\n`;
}

/** A text as the value of a property, https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11 */
export function textValue(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll("\n", String.raw`\n`)
    .replaceAll(/(?!\t)\p{Cc}/gu, "");
}

/** A day, ISO 8601, as the format writes it: `20261122`. */
export function dayValue(day: string): string {
  return day.replaceAll("-", "");
}

/** Breaks a line between characters, never within one. Each line after the first begins with a space. */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character, "utf8");
    if (octets + size > maxOctets) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
