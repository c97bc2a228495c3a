/** A text as a PDF string: readable where ASCII will do, else UTF-16 with its mark. */
export function writeText(text: string): string {
  if (/^[ -~]*$/.test(text)) return `(${text.replaceAll(/[()\\]/g, "\\$&")})`;
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le").swap16();
  return `<${bytes.toString("hex").toUpperCase()}>`;
}

/** The text of a PDF string, written in brackets or in hexadecimal digits; `null` when this is no string. */
export function readText(syntax: string): string | null {
  const bytes = readBytes(syntax);
  if (bytes === null) return null;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return bytes
      .subarray(2, bytes.length - (bytes.length % 2))
      .swap16()
      .toString("utf16le");
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3).toString("utf8");
  return bytes.toString("latin1");
}

function readBytes(syntax: string): Buffer | null {
  if (syntax.startsWith("(") && syntax.endsWith(")")) return Buffer.from(unescapeText(syntax), "latin1");
  if (!syntax.startsWith("<") || syntax.startsWith("<<")) return null;
  const digits = syntax.replaceAll(/[^\dA-Fa-f]/g, "");
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex");
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function unescapeText(syntax: string): string {
  return syntax.slice(1, -1).replaceAll(/\\(?:([0-7]{1,3})|(\r\n|[^]))/g, (_, octal?: string, other = "") => {
    if (octal !== undefined) return String.fromCodePoint(Number.parseInt(octal, 8) % 256);
    return /^[\r\n]/.test(String(other)) ? "" : (escapes[String(other)] ?? String(other));
  });
}
