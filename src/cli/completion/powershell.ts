import { allCommands } from "./command-line.ts";
import type { ArgumentShape, CommandShape, FlagShape, Offer } from "./command-line.ts";

/** For PowerShell from 5.1 on. Where nothing is offered, it offers files by itself. */
export function powershellScript(program: CommandShape): string {
  const entries = allCommands(program).map(commandEntry).join("\n");
  return `# charter completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName ${quoted(program.name)} -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = @{
${entries}
  }
${walk}
}
`;
}

function commandEntry({ path, flags, arguments: all, commands }: CommandShape): string {
  const below = commands.map(({ name, does }) => `@(${quoted(name)}, ${quoted(does)})`);
  return `    ${quoted(path)} = @{
      Commands = @(${listed(below)})
      Flags = @(${listed(flags.flatMap(flagEntries))})
      Arguments = @(${listed(commands.length > 0 ? [] : all.map(argumentEntry))})
    }`;
}

/** A comma before each keeps a list of one from being unrolled into its parts. */
function listed(entries: readonly string[]): string {
  return entries.map((entry) => `\n        ,${entry}`).join("\n");
}

function flagEntries({ names, does, value }: FlagShape): readonly string[] {
  const takes = value === null ? "$null" : offerOf(value.offer);
  return names.map((name) => `@(${quoted(name)}, ${quoted(does)}, ${takes})`);
}

function argumentEntry({ offer, isVariadic }: ArgumentShape): string {
  return `@(${isVariadic ? "$true" : "$false"}, ${offerOf(offer)})`;
}

function offerOf(offer: Offer): string {
  const choices = "choices" in offer ? offer.choices : [];
  return `@{ Kind = ${quoted(offer.kind)}; Choices = @(${choices.map(quoted).join(", ")}) }`;
}

/** Typographic quotes end a text in PowerShell as straight ones do. */
function quoted(text: string): string {
  return `'${text.replaceAll(/['‘’‚‛]/g, "$&$&")}'`;
}

const walk = String.raw`  $path = ''
  $count = 0
  $rest = $false
  $flag = $null
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
  foreach ($word in $words) {
    if ($null -ne $flag) { $flag = $null; continue }
    if (-not $rest -and $word -eq '--') { $rest = $true; continue }
    if (-not $rest -and $word -like '-?*') {
      $flag = $commands[$path].Flags | Where-Object { $_[0] -ceq $word -and $null -ne $_[2] } | ForEach-Object { $_[2] }
      continue
    }
    $longer = ($path + ' ' + $word).Trim()
    if ($count -eq 0 -and $commands.ContainsKey($longer)) { $path = $longer } else { $count++ }
  }
  $here = $commands[$path]
  $typed = $wordToComplete
  $before = ''
  $offer = $null
  if ($null -ne $flag) {
    $offer = $flag
  } elseif (-not $rest -and $typed -like '--*=*') {
    $name, $typed = $typed -split '=', 2
    $before = $name + '='
    $offer = $here.Flags | Where-Object { $_[0] -ceq $name -and $null -ne $_[2] } | ForEach-Object { $_[2] }
  } elseif (-not $rest -and $typed -like '-*') {
    $here.Flags | Where-Object { $_[0] -clike ($typed + '*') } | ForEach-Object {
      [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterName', $_[1])
    }
    return
  } elseif ($here.Commands.Count -gt 0 -and $count -eq 0) {
    $here.Commands | Where-Object { $_[0] -like ($typed + '*') } | ForEach-Object {
      [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterValue', $_[1])
    }
    return
  } elseif ($here.Arguments.Count -gt 0) {
    $index = [Math]::Min($count, $here.Arguments.Count - 1)
    if ($index -eq $count -or $here.Arguments[$index][0]) { $offer = $here.Arguments[$index][1] }
  }
  if ($null -eq $offer) { return }
  $taken = @()
  if ($offer.Kind -eq 'list-of' -and $typed.Contains(',')) {
    $cut = $typed.LastIndexOf(',') + 1
    $taken = $typed.Substring(0, $cut).Split(',')
    $before += $typed.Substring(0, $cut)
    $typed = $typed.Substring($cut)
  }
  $offer.Choices | Where-Object { $_ -like ($typed + '*') -and $taken -notcontains $_ } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new(($before + $_), $_, 'ParameterValue', $_)
  }`;
