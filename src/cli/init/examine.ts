import { resolve } from "node:path";
import { audit } from "../../audit/audit.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { writeFacts } from "../../yaml/write-facts.ts";
import type { FactsMap } from "../../yaml/writing/facts-value.ts";
import { readFacts } from "../../yaml/read-facts.ts";
import type { Asking } from "./asking.ts";

/** What `charter check` will say of the texts of facts that are not written yet. */
export async function examine(
  facts: FactsMap,
  { target, request, host: { files, workingDirectory } }: Asking,
): Promise<readonly Diagnostic[]> {
  const text = writeFacts(facts, { comments: () => null, schemaLine: "" });
  const reading = await readFacts({
    file: target.name,
    files,
    bytes: new TextEncoder().encode(text),
    workingDirectory,
    root: resolve(workingDirectory, request.root ?? "."),
    today: request.today,
  });
  return reading.kind === "unreadable" || reading.draft === null
    ? []
    : audit(reading.draft, reading.findings, null);
}
