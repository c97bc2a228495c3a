import { Command } from "commander";
import type { Host } from "../host/host.ts";
import type { ExitCode } from "./exit-code.ts";

/** `charter schema`: the JSON Schema of the facts file, for editors. */
export function schemaCommand(host: Host, done: (code: ExitCode) => void): Command {
  return new Command("schema")
    .description("Prints the JSON Schema of the facts file, for editors.")
    .action(async () => {
      const { schema } = await import("./work.ts");
      done(schema(host));
    });
}
