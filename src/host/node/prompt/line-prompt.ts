import { createPrompt, isEnterKey, useEffect, useKeypress, useRef, useState } from "@inquirer/core";
import type { Reply, TextPrompt } from "../../prompter.ts";
import { leftBy } from "./asked.ts";
import type { Asked, Ending } from "./asked.ts";
import { pasteInPlace, putTyped, takeTyped, typedField } from "./editing.ts";
import type { Typed } from "./editing.ts";
import { isBackKey, isSkipKey } from "./keys.ts";
import { answeredPanel, panelOf } from "./panel.ts";
import { useLeaving } from "./use-leaving.ts";
import { usePanel } from "./use-panel.ts";
import type { PromptReadline } from "./prompt-readline.ts";
import { answerTyped } from "./typed-answer.ts";

/** Free text: the initial answer can be edited, Enter checks it. */
export const linePrompt = createPrompt<Reply, Asked<TextPrompt>>((asked, done) => {
  const { prompt, words, screen, style } = asked;
  const [problem, setProblem] = useState<string | null>(null);
  const [ending, setEnding] = useState<Ending | null>(null);
  const end = (next: Ending): void => {
    setEnding(next);
    done(next.reply);
  };
  const typed = useTyping(asked, {
    onLine: (line) => {
      const answer = line.trim();
      const answered = answerTyped(answer, prompt);
      if (!answered.ok) setProblem(answered.problem);
      else end({ reply: answered.reply, shown: answered.reply.kind === "skip" ? words.skip : answer });
    },
    onOther: () => {
      setProblem(null);
    },
    onLeft: end,
  });
  useLeaving(done);
  return usePanel(screen, ending !== null, (size) => {
    if (ending !== null) return answeredPanel(prompt.message, ending.shown, size.columns, style);
    const { confirm, back, skip } = words.keys;
    const keys = [confirm, ...(prompt.canGoBack ? [back] : []), ...(prompt.canSkip ? [skip] : [])];
    const around = { message: prompt.message, help: prompt.help, problem, keys };
    return panelOf(around, typedField(typed, size.columns), size, style);
  });
});

interface Typing {
  readonly onLine: (line: string) => void;
  /** Any key that goes on with the line. */
  readonly onOther: () => void;
  readonly onLeft: (ending: Ending) => void;
}

/**
 * Follows the line in readline. A line break that belongs to a paste becomes a space: the terminal marks what is pasted,
 * and where it does not, more text arrives in the same instant. A marked paste is drawn when it is whole: drawn letter
 * by letter, a page of text would take minutes.
 */
function useTyping(asked: Asked<TextPrompt>, { onLine, onOther, onLeft }: Typing): Typed {
  const { prompt, screen } = asked;
  const [typed, setTyped] = useState<Typed>(startOf(prompt));
  const latest = useRef<Typed>(typed);
  const paste = useRef<{ isOpen: boolean; entered: Typed | null }>({ isOpen: false, entered: null });
  useEffect((readline: PromptReadline) => {
    pasteInPlace(readline);
    putTyped(readline, startOf(prompt));
    screen.write("\u001b[?2004h");
    return () => {
      screen.write("\u001b[?2004l");
    };
  }, []);
  useKeypress((key, readline) => {
    const left = leftBy({ isBack: isBackKey(key), isSkip: isSkipKey(key) }, asked);
    if (left !== null) {
      onLeft(left);
      return;
    }
    if (isEnterKey(key)) {
      // Readline has forgotten the line already.
      const before = latest.current;
      putTyped(readline, paste.current.isOpen ? spaced(before, before.cursor) : before);
      if (!paste.current.isOpen && paste.current.entered === null) {
        paste.current.entered = before;
        setImmediate(() => {
          const { entered } = paste.current;
          paste.current.entered = null;
          if (entered !== null) onLine(entered.line);
        });
      }
    } else {
      if (key.name === "paste-start" || key.name === "paste-end")
        paste.current.isOpen = key.name === "paste-start";
      const { entered } = paste.current;
      paste.current.entered = null;
      const now = takeTyped(readline);
      if (entered !== null && now.line !== entered.line) putTyped(readline, spaced(now, entered.cursor));
      onOther();
    }
    latest.current = takeTyped(readline);
    if (!paste.current.isOpen) setTyped(latest.current);
  });
  return typed;
}

const startOf = ({ initial }: TextPrompt): Typed => {
  const line = (initial ?? "").normalize("NFC");
  return { line, cursor: line.length };
};

/** A line with a space put in before `at`, unless one is there. */
function spaced({ line, cursor }: Typed, at: number): Typed {
  if (line[at - 1] === " ") return { line, cursor };
  return { line: `${line.slice(0, at)} ${line.slice(at)}`, cursor: cursor + 1 };
}
