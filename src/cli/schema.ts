import { jsonSchema } from "../company/json-schema.ts";
import type { Host } from "../host/host.ts";
import { exitCode } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";

/** Prints the JSON Schema of the facts file. */
export function schema(host: Pick<Host, "stdout">): ExitCode {
  host.stdout.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
  return exitCode.fine;
}
