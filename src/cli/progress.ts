import type { Output } from "../host/host.ts";
import { printable } from "../report/code-frame.ts";
import type { CommandHost } from "./command-host.ts";
import { isPlain } from "./plain.ts";

type Shown = Pick<CommandHost, "stdout" | "stderr" | "environment" | "words">;

/** How far a run through many files has come. */
export interface Progress<Outside> {
  /** The host for everything else that writes meanwhile: the bar makes room for it. */
  readonly host: Outside;
  /** A facts file is finished; `files` came of it, `null` where it could not be rendered. */
  readonly finished: (file: string, files: number | null) => void;
  /** Takes the bar away. */
  readonly close: () => void;
}

/** Milliseconds between two pictures of the bar. */
const pause = 100;
const barColumns = 20;

/**
 * Shows on stderr how far a run has come: a bar that is drawn anew on a terminal, one line for each file elsewhere. A single
 * file has none. `now` gives milliseconds.
 */
export function openProgress<Outside extends Shown>(
  all: number,
  host: Outside,
  now: () => number = () => performance.now(),
): Progress<Outside> {
  if (all < 2) return { host, finished: () => undefined, close: () => undefined };
  return host.stderr.isTerminal && !isPlain(host) ? bar(all, host, now) : lines(all, host);
}

function lines<Outside extends Shown>(all: number, host: Outside): Progress<Outside> {
  let done = 0;
  return {
    host,
    finished: (file, files) => {
      done += 1;
      host.stderr.write(`${printable(host.words.reports.many.finished(done, all, file, files))}\n`);
    },
    close: () => undefined,
  };
}

function bar<Outside extends Shown>(all: number, host: Outside, now: () => number): Progress<Outside> {
  const { progress, decimalMark } = host.words.reports.many;
  const { stderr } = host;
  const start = now();
  let done = 0;
  let drawnAt = -Infinity;
  let isDrawn = false;
  const clear = (): void => {
    if (isDrawn) stderr.write("\r\u001b[2K");
    isDrawn = false;
  };
  const draw = (file: string): void => {
    const filled = Math.round((done / all) * barColumns);
    const meter = "█".repeat(filled) + "░".repeat(barColumns - filled);
    const text = `${meter}  ${progress(done, all, rate(done, now() - start, decimalMark))}  `;
    // A line that is as long as the terminal would wrap, and could not be drawn over.
    const room = stderr.columns() - 1 - Array.from(text).length;
    stderr.write(`\r\u001b[2K${text}${shortened(printable(file), room)}`);
    isDrawn = true;
    drawnAt = now();
  };
  const around = (output: Output): Output => ({
    ...output,
    write: (text) => {
      clear();
      output.write(text);
    },
  });
  return {
    host: { ...host, stdout: around(host.stdout), stderr: around(host.stderr) },
    finished: (file) => {
      done += 1;
      if (now() - drawnAt >= pause) draw(file);
    },
    close: clear,
  };
}

/** Files in a second, with one decimal while they are few. */
function rate(done: number, milliseconds: number, decimalMark: string): string {
  const perSecond = done / Math.max(milliseconds / 1000, 0.001);
  return perSecond.toFixed(perSecond < 10 ? 1 : 0).replace(".", decimalMark);
}

/** The end of a name tells more than its beginning. */
function shortened(name: string, room: number): string {
  const letters = Array.from(name);
  if (letters.length <= room) return name;
  return room < 2 ? "" : `…${letters.slice(letters.length - room + 1).join("")}`;
}
