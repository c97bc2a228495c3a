import type { Host } from "../host/host.ts";
import { printable } from "../report/code-frame.ts";

/** Says on stderr what went wrong. What a terminal would act upon in names and values is made visible. */
export function tell({ stderr }: Pick<Host, "stderr">, sentence: string): void {
  stderr.write(told(sentence));
}

/** The same as a line, for later. */
export function told(sentence: string): string {
  return `charter: ${printable(sentence)}\n`;
}
