import type { Host } from "../host/host.ts";

const falsy: ReadonlySet<string> = new Set(["", "0", "false", "no"]);

/** Whether nothing may be drawn over on the terminal: by CHARTER_PLAIN, because it cannot, or because nobody watches. */
export function isPlain({ environment }: Pick<Host, "environment">): boolean {
  const isSet = (name: string): boolean => !falsy.has((environment[name] ?? "").toLowerCase());
  return isSet("CHARTER_PLAIN") || environment["TERM"] === "dumb" || isSet("CI");
}
