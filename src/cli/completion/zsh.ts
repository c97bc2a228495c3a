import { allCommands } from "./command-line.ts";
import type { ArgumentShape, CommandShape, FlagShape, Offer } from "./command-line.ts";
import { quoted } from "./quote.ts";

/** For zsh with its completion system on (`compinit`); a file `_charter` in `fpath`, or sourced. */
export function zshScript(program: CommandShape): string {
  const functions = allCommands(program).map(functionOf).join("\n");
  return `#compdef ${program.name}
${functions}
if [[ $funcstack[1] == _charter ]]; then
  _charter "$@"
else
  compdef _charter ${program.name}
fi
`;
}

function functionName(path: string): string {
  return ["_charter", ...path.split(" ").filter(Boolean)].join("_").replaceAll("-", "_");
}

/** One function for each command; that of a command with others below it goes on to theirs. */
function functionOf({ path, flags, arguments: all, commands }: CommandShape): string {
  const below = commands.length === 0 ? [] : ["'1: :->command'", "'*:: :->arguments'"];
  const specs = [...flags.map(flagSpec), ...(below.length > 0 ? below : all.map(argumentSpec))];
  const lines = specs.map((spec) => ` \\\n    ${spec}`).join("");
  const name = functionName(path);
  if (commands.length === 0) return `${name}() {\n  _arguments -s -S${lines}\n}\n`;
  const described = commands.map(
    (each) => `      ${quoted(`${each.name}:${each.does.replaceAll(":", "\\:")}`)}`,
  );
  const cases = commands.map((each) => `        ${each.name}) ${functionName(each.path)} && result=0 ;;`);
  return `${name}() {
  local curcontext=$curcontext state line result=1
  local -A opt_args
  _arguments -C -s -S${lines} && result=0
  case $state in
    command)
      local -a commands=(
  ${described.join("\n  ")}
      )
      _describe -t commands command commands && result=0 ;;
    arguments)
      case $line[1] in
${cases.join("\n")}
      esac ;;
  esac
  return result
}
`;
}

/** `'(-o --output)'{-o+,--output=}'[a folder]:path:_files'`. */
function flagSpec({ names, does, value }: FlagShape): string {
  const forms = names.map((name) => (value === null ? name : `${name}${name.startsWith("--") ? "=" : "+"}`));
  const about = `[${escaped(does)}]${value === null ? "" : `:${escaped(value.name)}:${actionOf(value.offer)}`}`;
  const [only = ""] = forms;
  if (forms.length === 1) return quoted(`${only}${about}`);
  return `${quoted(`(${names.join(" ")})`)}{${forms.join(",")}}${quoted(about)}`;
}

function argumentSpec({ name, offer, isVariadic }: ArgumentShape): string {
  return quoted(`${isVariadic ? "*" : ""}:${escaped(name)}:${actionOf(offer)}`);
}

function actionOf(offer: Offer): string {
  switch (offer.kind) {
    case "nothing":
      return " ";
    case "one-of":
      return `(${offer.choices.join(" ")})`;
    case "list-of":
      return `_values -s , "" ${offer.choices.join(" ")}`;
    case "facts-files":
      return '_files -g "*.(yaml|yml)"';
    case "files":
      return "_files";
    case "folders":
      return "_files -/";
  }
}

/** Brackets and colons would end a description. */
function escaped(text: string): string {
  return text.replaceAll(/[\\[\]:]/g, String.raw`\$&`);
}
