import { Command } from "commander";
import type { CommandHost } from "./command-host.ts";
import type { ExitCode } from "./exit-code.ts";

/** `charter schema`: the JSON Schema of the facts file, for editors. */
export function schemaCommand(host: CommandHost, done: (code: ExitCode) => void): Command {
  return new Command("schema").description(host.words.help.commands.schema.does).action(async () => {
    const { schema } = await import("./schema.ts");
    done(schema(host));
  });
}
