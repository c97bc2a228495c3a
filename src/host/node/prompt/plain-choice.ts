import type { ChoicePrompt, ChoicesPrompt, Option } from "../../prompter.ts";

export type Chosen =
  | { readonly ok: true; readonly values: readonly string[] }
  /** What was typed that is no option. */
  | { readonly ok: false; readonly unknown: string };

/**
 * What a typed line chooses: numbers of the list, values, or labels in any case; several with commas or spaces between
 * them. An empty line chooses what was chosen before, and `0` nothing at all where several may be chosen.
 */
export function optionsChosen(prompt: ChoicePrompt | ChoicesPrompt, line: string): Chosen {
  const { options } = prompt;
  if (line === "") return initialOf(prompt);
  const single = optionOf(line, options);
  if (single !== null) return { ok: true, values: [single.value] };
  if (prompt.kind === "choice") return { ok: false, unknown: line };
  if (line === "0") return { ok: true, values: [] };
  const values = new Set<string>();
  const words = line.includes(",") ? line.split(",") : line.split(/\s+/);
  for (const word of words.map((each) => each.trim()).filter((each) => each !== "")) {
    const option = optionOf(word, options);
    if (option === null) return { ok: false, unknown: word };
    values.add(option.value);
  }
  return { ok: true, values: options.map(({ value }) => value).filter((value) => values.has(value)) };
}

function initialOf(prompt: ChoicePrompt | ChoicesPrompt): Chosen {
  if (prompt.kind === "choices") return { ok: true, values: prompt.initial };
  return prompt.initial === null ? { ok: false, unknown: "" } : { ok: true, values: [prompt.initial] };
}

function optionOf(word: string, options: readonly Option[]): Option | null {
  const number = /^\d+[.)]?$/.test(word) ? options[Number.parseInt(word, 10) - 1] : undefined;
  const folded = word.toLowerCase();
  const named = options.find(
    ({ value, label }) => value.toLowerCase() === folded || label.toLowerCase() === folded,
  );
  return number ?? named ?? null;
}
