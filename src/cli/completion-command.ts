import { Argument, Command } from "commander";
import type { CommandHost } from "./command-host.ts";
import { shells } from "./completion/shells.ts";
import type { Shell } from "./completion/shells.ts";
import { exitCode } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import { UsageError } from "./usage-error.ts";

/** `charter completion`: a script that teaches a shell the command line. */
export function completionCommand(host: CommandHost, done: (code: ExitCode) => void): Command {
  const { help } = host.words;
  const { does, shell } = help.commands.completion;
  const [name, about] = shell;
  const command = new Command("completion").description(does).addArgument(
    new Argument(`<${name}>`, about).choices(shells).argParser((given) => {
      const known = shells.find((each) => each === given);
      if (known === undefined) throw new UsageError(({ noneOf }) => noneOf(name, given, shells));
      return known;
    }),
  );
  return command.action(async (shell: Shell) => {
    const { completion } = await import("./completion/completion.ts");
    host.stdout.write(completion(shell, command.parent ?? command, help));
    done(exitCode.fine);
  });
}
