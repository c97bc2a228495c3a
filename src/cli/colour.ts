import type { Host, Output } from "../host/host.ts";

/** Whether to colour what goes to `output`: https://no-color.org, then FORCE_COLOR, then whether it is a terminal. */
export function isColourful({ environment }: Pick<Host, "environment">, output: Output): boolean {
  if ((environment["NO_COLOR"] ?? "") !== "") return false;
  const forced = environment["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return output.isTerminal && environment["TERM"] !== "dumb";
}
