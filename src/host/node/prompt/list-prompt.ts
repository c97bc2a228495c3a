import { createPrompt, isEnterKey, isSpaceKey, useKeypress, useState } from "@inquirer/core";
import type { ChoicePrompt, ChoicesPrompt, Reply } from "../../prompter.ts";
import { leftBy } from "./asked.ts";
import type { Asked, Ending } from "./asked.ts";
import { isBackKey, isSkipKey, movedBy } from "./keys.ts";
import { entriesOf, listField } from "./list-field.ts";
import type { Entry } from "./list-field.ts";
import { answeredPanel, panelOf } from "./panel.ts";
import { useLeaving } from "./use-leaving.ts";
import { usePanel } from "./use-panel.ts";

/** One of several, or any number of several; going back and leaving out stand in the list as well. */
export const listPrompt = createPrompt<Reply, Asked<ChoicePrompt | ChoicesPrompt>>((asked, done) => {
  const { prompt, words, screen, style } = asked;
  const entries = entriesOf(asked);
  const [active, setActive] = useState(startOf(prompt));
  const [ticked, setTicked] = useState<readonly string[]>(prompt.kind === "choices" ? prompt.initial : []);
  const [problem, setProblem] = useState<string | null>(null);
  const [ending, setEnding] = useState<Ending | null>(null);
  const end = (next: Ending): void => {
    setEnding(next);
    done(next.reply);
  };
  const choose = (entry: Entry | undefined): void => {
    const wrong = prompt.kind === "choices" && entry?.kind === "option" ? prompt.check(ticked) : null;
    if (wrong !== null) setProblem(wrong);
    else if (entry !== undefined) end(endOf(entry, ticked, asked));
  };
  useKeypress((key, readline) => {
    // Letters have no meaning here, and none may wait for the next question.
    readline.clearLine(0);
    const left = leftBy({ isBack: isBackKey(key), isSkip: isSkipKey(key) }, asked);
    if (left !== null) end(left);
    else if (isEnterKey(key)) choose(entries[active]);
    else {
      setProblem(null);
      setActive(
        /^[1-9]$/.test(key.name)
          ? Math.min(Number(key.name), entries.length) - 1
          : movedBy(key, active, entries.length),
      );
      if (isSpaceKey(key)) setTicked(toggled(ticked, entries[active], prompt));
    }
  });
  useLeaving(done);
  return usePanel(screen, ending !== null, (size) => {
    if (ending !== null) return answeredPanel(prompt.message, ending.shown, size.columns, style);
    const { move, tick, confirm, back, skip } = words.keys;
    const keys = [
      move,
      ...(prompt.kind === "choices" ? [tick] : []),
      confirm,
      ...(prompt.canGoBack ? [back] : []),
      ...(prompt.canSkip ? [skip] : []),
    ];
    const around = { message: prompt.message, help: prompt.help, problem, keys };
    const isTicked = prompt.kind === "choices" ? (value: string): boolean => ticked.includes(value) : null;
    return panelOf(around, listField(entries, active, isTicked, size, style), size, style);
  });
});

const startOf = (prompt: ChoicePrompt | ChoicesPrompt): number =>
  prompt.kind === "choices"
    ? 0
    : Math.max(
        0,
        prompt.options.findIndex(({ value }) => value === prompt.initial),
      );

/** Ticks in the order of the list. */
function toggled(
  ticked: readonly string[],
  entry: Entry | undefined,
  { kind, options }: ChoicePrompt | ChoicesPrompt,
): readonly string[] {
  if (kind === "choice" || entry?.kind !== "option") return ticked;
  const { value } = entry.option;
  const isOn = (each: string): boolean => (each === value ? !ticked.includes(each) : ticked.includes(each));
  return options.map((option) => option.value).filter(isOn);
}

function endOf(
  entry: Entry,
  ticked: readonly string[],
  { prompt, words }: Asked<ChoicePrompt | ChoicesPrompt>,
): Ending {
  if (entry.kind !== "option") return { reply: { kind: entry.kind }, shown: words[entry.kind] };
  if (prompt.kind === "choice") {
    return { reply: { kind: "answer", value: entry.option.value }, shown: entry.option.label };
  }
  const labels = prompt.options.filter(({ value }) => ticked.includes(value)).map(({ label }) => label);
  return { reply: { kind: "answer", value: ticked }, shown: labels.length === 0 ? "–" : labels.join(", ") };
}
