/**
 * A PDF as a string of one character a byte. Streams stay what they are; the objects around them, which browsers
 * write uncompressed, can be read as text. Brackets inside a text are always written with a backslash before them.
 */
export function toSyntax(pdf: Uint8Array): string {
  return Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString("latin1");
}

/** The bytes of a string that `toSyntax` made. */
export function toBytes(syntax: string): Uint8Array {
  return new Uint8Array(Buffer.from(syntax, "latin1"));
}
