import { allCommands, belowProgram, valuedFlags } from "./command-line.ts";
import type { ArgumentShape, CommandShape, Offer } from "./command-line.ts";
import { quoted } from "./quote.ts";

/** For bash from 3.2 on, the one of macOS. It needs no `bash-completion`. */
export function bashScript(program: CommandShape): string {
  const commands = allCommands(program);
  return `# source <(charter completion bash)
${walk(commands)}
${table("_charter_words", commands.map(wordsOf))}
${table("_charter_value", commands.flatMap(valuesOf))}
${table("_charter_argument", commands.flatMap(argumentsOf))}
${offering}
complete -F _charter ${program.name}
`;
}

/** One line of a table: what is looked up, as a pattern of \`case\`, and what is done then. */
type Row = readonly [pattern: string, does: string];

function table(name: string, rows: readonly Row[]): string {
  const lines = rows.filter(([, does]) => does !== "").map(([pattern, does]) => `    ${pattern}) ${does} ;;`);
  return `${name}() {\n  case $1 in\n${lines.join("\n")}\n  esac\n}\n`;
}

function wordsOf({ path, flags, commands }: CommandShape): Row {
  const names = flags.flatMap((flag) => flag.names).join(" ");
  const below = commands.map(({ name }) => name).join(" ");
  return [quoted(path), `_charter_flags=${quoted(names)} _charter_below=${quoted(below)}`];
}

function valuesOf({ path, flags }: CommandShape): readonly Row[] {
  return flags.flatMap(({ names, value }) =>
    value === null ? [] : [[names.map((name) => quoted(`${path} ${name}`)).join("|"), offerOf(value.offer)]],
  );
}

function argumentsOf({ path, arguments: all }: CommandShape): readonly Row[] {
  return all.map((argument, index) => [patternOf(path, argument, index), offerOf(argument.offer)]);
}

function patternOf(path: string, { isVariadic }: ArgumentShape, index: number): string {
  return isVariadic ? `${quoted(`${path} `)}*` : quoted(`${path} ${String(index)}`);
}

function offerOf(offer: Offer): string {
  switch (offer.kind) {
    case "nothing":
      return ":";
    case "one-of":
      return `_charter_one_of ${quoted(offer.choices.join(" "))}`;
    case "list-of":
      return `_charter_list_of ${quoted(offer.choices.join(" "))}`;
    case "facts-files":
      return "_charter_files '!*.y*ml'";
    case "files":
      return "_charter_files ''";
    case "folders":
      return "_charter_files '*'";
  }
}

/**
 * Goes over the words before the one that is typed: which command it is, whose value is next, how many arguments there
 * were. bash cuts a word at an equals sign and at a colon: `--to=md`, `HEAD:charter.yaml`.
 */
function walk(commands: readonly CommandShape[]): string {
  const paths = belowProgram(commands).map(quoted);
  const valued = valuedFlags(commands).map(quoted);
  return `_charter() {
  local cur=\${COMP_WORDS[COMP_CWORD]} path='' flag='' rest='' longer word i
  local count=0 _charter_flags='' _charter_below=''
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ $word == = || $word == : ]]; then
      [[ $((i + 1)) -eq $COMP_CWORD ]] || i=$((i + 1))
      continue
    fi
    if [[ -n $flag ]]; then flag=''; continue; fi
    if [[ -z $rest && $word == -- ]]; then rest=1; continue; fi
    if [[ -z $rest && $word == -?* ]]; then
      [[ \${COMP_WORDS[i + 1]} == = && $((i + 2)) -lt $COMP_CWORD ]] && continue
      case "$path $word" in
        ${valued.join("|")}) flag=$word ;;
      esac
      continue
    fi
    longer=\${path:+$path }$word
    case $longer in
      ${paths.join("|")})
        if [[ $count -eq 0 ]]; then path=$longer; continue; fi ;;
    esac
    count=$((count + 1))
  done
  [[ $cur == = || $cur == : ]] && cur=''
  _charter_words "$path"
  if [[ -n $flag ]]; then
    _charter_value "$path $flag"
  elif [[ -z $rest && $cur == -* ]]; then
    _charter_one_of "$_charter_flags"
  elif [[ -n $_charter_below && $count -eq 0 ]]; then
    _charter_one_of "$_charter_below"
  else
    _charter_argument "$path $count"
  fi
}
`;
}

/**
 * What the tables call. What is in a list already is not offered again, and no space follows it, because a comma may. Of
 * files, folders are always offered, and what the pattern does not leave out.
 */
const offering = `_charter_one_of() {
  local IFS=$' \\t\\n'
  COMPREPLY=($(compgen -W "$1" -- "$cur"))
}

_charter_list_of() {
  local IFS=$' \\t\\n' before='' item
  [[ $cur == *,* ]] && before=\${cur%,*},
  for item in $1; do
    [[ ,$before == *,$item,* || $item != "\${cur##*,}"* ]] || COMPREPLY+=("$before$item")
  done
  type compopt >/dev/null 2>&1 && compopt -o nospace
}

_charter_files() {
  local name
  type compopt >/dev/null 2>&1 && compopt -o filenames
  while IFS= read -r name; do
    COMPREPLY+=("$name")
  done < <(compgen -d -- "$cur"; compgen -f -X "$1" -- "$cur" | while IFS= read -r name; do
    [[ -d $name ]] || printf '%s\\n' "$name"
  done)
}
`;
