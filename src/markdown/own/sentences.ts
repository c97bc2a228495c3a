/** Texts that differ in more pieces than this are not compared any further: their difference would tell nobody anything. */
export const limits = { maxEditLength: 2_000 };

/** Sentences, and what stands between them. */
export function sentencesOf(lines: readonly string[]): readonly string[] {
  return lines
    .join("\n")
    .split(/(?<=[.!?;:…][”“»"')*]*)( +)|(\n)/)
    .flatMap((piece: string | undefined) => (piece === undefined || piece === "" ? [] : [piece]));
}
