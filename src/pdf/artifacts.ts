/** An operator that begins or ends a marked part, on its line. */
const mark = /^(?:(\/.*B[DM]C)|EMC)$/gm;

/** An operator that leaves ink on the page, at the end of a line. */
const ink = /(?:^|[\s\])>])(?:[fFSsBb]\*?|T[jJ]|['"]|Do|sh)$/m;

/**
 * Marks what a page shows but no tag holds, the lines at its head and foot and the grounds behind its text, as an
 * artifact, so that a screen reader passes over it. Chromium leaves it unmarked. Takes and gives the drawing
 * instructions of a page, one a line as Skia writes them; gives the same text where there is nothing to mark.
 */
export function markArtifacts(instructions: string): string {
  const parts: string[] = [];
  let done = 0;
  for (const { begin, end } of unheld(instructions)) {
    const drawing = instructions.slice(begin, end);
    if (!ink.test(drawing)) continue;
    // A mark that begins within a text would have to end within it.
    if (count(drawing, /^BT$/gm) !== count(drawing, /^ET$/gm)) return instructions;
    parts.push(instructions.slice(done, begin), "/Artifact BMC\n", drawing);
    parts.push(drawing.endsWith("\n") ? "EMC\n" : "\nEMC\n");
    done = end;
  }
  return done === 0 ? instructions : [...parts, instructions.slice(done)].join("");
}

interface Stretch {
  readonly begin: number;
  readonly end: number;
}

/** The stretches between the parts that a tag holds or that are artifacts already. */
function unheld(instructions: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const open: boolean[] = [];
  let begin = 0;
  for (const { index, 0: line, 1: opening } of instructions.matchAll(mark)) {
    if (opening === undefined) {
      if (open.pop() === true && !open.includes(true)) begin = index + line.length + 1;
      continue;
    }
    const holds = /\/MCID\b|^\/Artifact\b/.test(opening);
    if (holds && !open.includes(true)) stretches.push({ begin, end: index });
    open.push(holds);
  }
  return open.includes(true) ? stretches : [...stretches, { begin, end: instructions.length }];
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
