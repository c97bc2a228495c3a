/** A flag that takes a value: what stands for the value, one word without a space, and what the flag does. */
export type ValuedFlag = readonly [value: string, does: string];

/** What a command does, in a sentence, and its flags by name. A flag without a value has only what it does. */
export interface CommandWords<Flags> {
  readonly does: string;
  readonly flags: Flags;
}

/** The words of each command. A new flag is a line here and one in each language. */
export interface CommandsWords {
  readonly init: CommandWords<{
    readonly "--answers": ValuedFlag;
    readonly "--yes": string;
    readonly "--plain": string;
  }>;
  readonly check: CommandWords<{
    readonly "--format": ValuedFlag;
    readonly "--max-warnings": ValuedFlag;
    readonly "--fix": string;
  }>;
  readonly render: CommandWords<{
    readonly "--to": ValuedFlag;
    readonly "--document": ValuedFlag;
    readonly "--length": ValuedFlag;
    readonly "--language": ValuedFlag;
    readonly "--parallel": ValuedFlag;
    readonly "--handbook": string;
    readonly "--poster": string;
    readonly "--card": string;
    readonly "--large-print": string;
    readonly "--output": ValuedFlag;
    readonly "--dry-run": string;
    readonly "--check": string;
    readonly "--prune": string;
    readonly "--format": ValuedFlag;
    readonly "--assets": ValuedFlag;
    readonly "--jobs": ValuedFlag;
    readonly "--shard": ValuedFlag;
    readonly "--browser": ValuedFlag;
  }>;
  readonly promises: CommandWords<{ readonly "--format": ValuedFlag }>;
  readonly diff: CommandWords<{
    readonly "--format": ValuedFlag;
    readonly "--write-changes": string;
  }>;
  readonly explain: CommandWords<{ readonly "--format": ValuedFlag }>;
  readonly calendar: CommandWords<{ readonly "--language": ValuedFlag; readonly "--output": ValuedFlag }>;
  readonly preview: CommandWords<{
    readonly "--document": ValuedFlag;
    readonly "--length": ValuedFlag;
    readonly "--language": ValuedFlag;
    readonly "--output": ValuedFlag;
    readonly "--port": ValuedFlag;
    readonly "--browser": ValuedFlag;
  }>;
  readonly templates: CommandWords<object>;
  readonly schema: CommandWords<object>;
  readonly doctor: CommandWords<{
    readonly "--format": ValuedFlag;
    readonly "--browser": ValuedFlag;
  }>;
  /** `shell` is its argument, in capitals. */
  readonly completion: CommandWords<object> & { readonly shell: ValuedFlag };
}

/** The words of what `charter templates` does. */
export interface TemplateCommandsWords {
  readonly list: CommandWords<{
    readonly "--document": ValuedFlag;
    readonly "--length": ValuedFlag;
    readonly "--language": ValuedFlag;
    readonly "--own": string;
    readonly "--format": ValuedFlag;
  }>;
  readonly eject: CommandWords<{ readonly "--language": ValuedFlag; readonly "--facts": ValuedFlag }>;
  readonly update: CommandWords<object>;
  readonly test: CommandWords<{
    readonly "--language": ValuedFlag;
    readonly "--update": string;
    readonly "--format": ValuedFlag;
    readonly "--output": ValuedFlag;
    readonly "--timeout": ValuedFlag;
  }>;
}

/** What `--help` says. Headings end in their colon; descriptions of flags and arguments begin small and have no full stop. */
export interface HelpWords {
  /** What the program does, in a sentence. */
  readonly program: string;
  readonly headings: {
    readonly usage: string;
    readonly arguments: string;
    readonly options: string;
    readonly commands: string;
    readonly examples: string;
    readonly exitCodes: string;
    readonly environment: string;
  };
  /** The heading above the name of the program in its manual page. */
  readonly manual: { readonly name: string };
  /** What stands for any options and any command in a line of usage, without brackets. */
  readonly anyOptions: string;
  readonly anyCommand: string;
  /** What stands before the values to choose from, before the one without the flag, and between the two. */
  readonly notes: {
    readonly choices: string;
    readonly fallback: string;
    readonly between: string;
    /** Where all of them hold without the flag. */
    readonly all: string;
    /** Where the first one of the facts file holds without the flag. */
    readonly first: string;
  };
  /** The facts file as an argument: its name in capitals, and what one or several of them are. */
  readonly file: {
    readonly name: string;
    readonly one: string;
    readonly several: string;
    /** The one that `init` writes. */
    readonly target: string;
    /** The one that `preview` follows; never standard input. */
    readonly shown: string;
  };
  /** The two editions that are compared: what each argument is called, in capitals, and what it is. */
  readonly editions: { readonly from: ValuedFlag; readonly to: ValuedFlag };
  /** What `explain` is asked for: what the argument is called, in capitals, and what it is. */
  readonly reference: ValuedFlag;
  /** What happens without that argument. */
  readonly withoutFile: string;
  readonly commands: CommandsWords;
  readonly templateCommands: TemplateCommandsWords;
  /** What is ejected: the argument in capitals, and what it can be. */
  readonly templateReference: ValuedFlag;
  /** Flags of several commands. */
  readonly shared: {
    readonly "--today": ValuedFlag;
    readonly "--root": ValuedFlag;
    readonly "--templates": ValuedFlag;
    readonly "--help": string;
    readonly "--version": string;
  };
  /** The command `help`: what it does. */
  readonly helpCommand: string;
  /** What the examples do. */
  readonly examples: {
    readonly init: string;
    readonly check: string;
    readonly render: string;
    readonly single: string;
    readonly promises: string;
  };
  readonly exitCodes: {
    readonly fine: string;
    readonly findings: string;
    readonly usage: string;
    readonly environment: string;
    readonly interrupted: string;
  };
  /** What each environment variable sets. */
  readonly environment: {
    readonly CHARTER_LANGUAGE: string;
    readonly CHARTER_TODAY: string;
    readonly CHARTER_BROWSER: string;
    readonly CHARTER_PLAIN: string;
    readonly NO_COLOR: string;
    readonly FORCE_COLOR: string;
    readonly SOURCE_DATE_EPOCH: string;
    readonly CHARTER_DEBUG: string;
  };
}
