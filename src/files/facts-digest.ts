import { createHash } from "node:crypto";
import type { Facts } from "../company/facts.ts";

/**
 * One number for all that documents can print of a company: its facts as data, with everything they extend, and the bytes
 * of its logo. Where they are written, and comments, make no difference. SHA-256, hexadecimal.
 */
export function digestFacts(facts: Facts, logo: Uint8Array | null): string {
  const printed: Readonly<Record<string, unknown>> = {
    ...facts,
    charter: undefined,
    extends: undefined,
    templates: undefined,
  };
  const hash = createHash("sha256").update(JSON.stringify(printed));
  if (logo !== null) hash.update("\n").update(logo);
  return hash.digest("hex");
}
