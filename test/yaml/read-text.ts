import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import type { Facts } from "../../src/company/facts.ts";
import { type FactsReading, readFacts } from "../../src/yaml/read-facts.ts";
import { memoryFiles } from "./memory-files.ts";

export const today = "2026-11-22";

/** Reads one text as `charter.yaml` in an empty folder. */
export function readText(text: string | Uint8Array): Promise<FactsReading> {
  return readFacts({
    file: "charter.yaml",
    files: memoryFiles({ "/home/charter.yaml": text }),
    workingDirectory: "/home",
    root: "/home",
    today,
  });
}

/** What a reading has to say; fails where the file itself could not be read. */
export function findingsOf(reading: FactsReading): readonly Diagnostic[] {
  if (reading.kind === "unreadable") throw new Error(`${reading.file} cannot be read: ${reading.detail}`);
  return reading.findings;
}

/** The facts of a reading; fails with the findings where there are none. */
export function factsOf(reading: FactsReading): Facts {
  if (reading.kind === "facts") return reading.facts;
  throw new Error(JSON.stringify(findingsOf(reading).map(brief)));
}

/** A finding as a test expects it: `facts/unknown-key 6:1`. */
export function brief({ code, place }: Diagnostic): string {
  return `${code} ${String(place.line)}:${String(place.column)}`;
}

const minimum = {
  charter: "charter: 1",
  company: "company: { name: Alfa Ltd, country: GB }",
  languages: "languages: [en]",
  people: "people: { owner: { name: Dana, role: Owner, email: dana@alfa.example, phone: 112 } }",
  contact: "contact: owner",
  channels: "channels: { email: { address: care@alfa.example } }",
  complaints:
    "complaints: { contact: { email: c@alfa.example }, acknowledgeWithin: 2 working days, resolveWithin: 10 working days }",
};

/** A sound file with other lines in the place of the usual ones, or below them; `null` takes a line out. */
export function fileWith(lines: Readonly<Record<string, string | null>>): string {
  const all: Readonly<Record<string, string | null>> = { ...minimum, ...lines };
  return Object.values(all)
    .filter((line) => line !== null)
    .join("\n");
}
