import { allCommands, belowProgram, valuedFlags } from "./command-line.ts";
import type { ArgumentShape, CommandShape, FlagShape, Offer } from "./command-line.ts";

/** For fish from 3.0 on. */
export function fishScript(program: CommandShape): string {
  const commands = allCommands(program);
  return `# charter completion fish | source
${walk(commands)}
${commands.flatMap((command) => completionsOf(command, program.name)).join("\n")}
`;
}

/** Whether the words before the one that is typed lead to a command, with so many arguments after it (any where none is given). */
function walk(commands: readonly CommandShape[]): string {
  const paths = belowProgram(commands).map(quoted);
  const valued = valuedFlags(commands).map(quoted);
  return `function __charter_at
    set -l path
    set -l arguments 0
    set -l skip 0
    set -l rest 0
    for word in (commandline -opc)[2..-1]
        if test $skip = 1
            set skip 0
            continue
        end
        if test $rest = 0; and test "$word" = --
            set rest 1
            continue
        end
        if test $rest = 0; and string match -q -- '-?*' "$word"
            if contains -- "$path $word" ${valued.join(" ")}
                set skip 1
            end
            continue
        end
        set -l longer (string join ' ' $path $word)
        if test $arguments = 0; and contains -- "$longer" ${paths.join(" ")}
            set path "$longer"
        else
            set arguments (math $arguments + 1)
        end
    end
    test "$path" = "$argv[1]"; and begin
        test (count $argv) -lt 2; or test $arguments = "$argv[2]"
    end
end

function __charter_facts
    __fish_complete_path (commandline -ct | string replace -r -- '^--[^=]*=' '') | string match -r '^.*(?:/|[.]ya?ml)(?=\\t|$)'
end

function __charter_list
    set -l typed (commandline -ct | string replace -r -- '^--[^=]*=' '')
    set -l before (string match -r '.*,' -- "$typed")
    set -l taken (string split , -- "$before")
    for item in $argv
        contains -- $item $taken; or echo "$before$item"
    end
end

complete -c charter -e
complete -c charter -f`;
}

function completionsOf(
  { path, flags, arguments: all, commands }: CommandShape,
  program: string,
): readonly string[] {
  const at = `complete -c ${program} -n ${quoted(`__charter_at ${quoted(path)}`)}`;
  const onlyFirst = `complete -c ${program} -n ${quoted(`__charter_at ${quoted(path)} 0`)}`;
  return [
    ...commands.map(({ name, does }) => `${onlyFirst} -a ${name} -d ${quoted(does)}`),
    ...(commands.length > 0
      ? []
      : all.map((argument, index) => argumentLine(argument, index, path, program))),
    ...flags.map((flag) => `${at} ${flagPart(flag)}`),
  ];
}

function argumentLine(
  { offer, isVariadic }: ArgumentShape,
  index: number,
  path: string,
  program: string,
): string {
  const place = isVariadic ? "" : ` ${String(index)}`;
  return `complete -c ${program} -n ${quoted(`__charter_at ${quoted(path)}${place}`)} ${offerOf(offer)}`;
}

function flagPart({ names, does, value }: FlagShape): string {
  const forms = names.map((name) => (name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  return [...forms, ...(value === null ? [] : ["-r", offerOf(value.offer)]), `-d ${quoted(does)}`].join(" ");
}

function offerOf(offer: Offer): string {
  switch (offer.kind) {
    case "nothing":
      return "-f";
    case "one-of":
      return `-f -a ${quoted(offer.choices.join(" "))}`;
    case "list-of":
      return `-f -a ${quoted(`(__charter_list ${offer.choices.join(" ")})`)}`;
    case "facts-files":
      return "-f -a '(__charter_facts)'";
    case "files":
      return "-F";
    case "folders":
      return "-f -a '(__fish_complete_directories)'";
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;
}
