/** A text as typed, in the form that no language changes; or several. */
export type Given = string | readonly string[];

export interface Answer {
  /** `null`: left out for now. */
  readonly given: Given | null;
  /** To be asked again, with what was given as the default. */
  readonly isOpen: boolean;
  /** Given here, as opposed to read from the file that is being edited. */
  readonly isOwn: boolean;
}

/** Answers by the id of their question, in the order in which they were first given. Never changed in place. */
export type Answers = ReadonlyMap<string, Answer>;

export const noAnswers: Answers = new Map();

/** The answers with one more, or another one. `null` leaves the question out. */
export function give(answers: Answers, id: string, given: Given | null): Answers {
  return new Map([...answers, [id, { given, isOpen: false, isOwn: true }]]);
}

/** The answers with these to be asked again; what was given stays as the default. */
export function reopen(answers: Answers, ids: readonly string[]): Answers {
  const wanted = new Set(ids);
  return new Map(
    [...answers].map(([id, answer]) => [id, wanted.has(id) ? { ...answer, isOpen: true } : answer]),
  );
}

/** The answers without these. */
export function forget(answers: Answers, ids: readonly string[]): Answers {
  return new Map([...answers].filter(([id]) => !ids.includes(id)));
}

/** Answers on top of those of a file. */
export function overlay(base: Answers, own: Answers): Answers {
  return new Map([...base, ...own]);
}

/** Only what was given here: what a draft has to keep. */
export function ownAnswers(answers: Answers): Answers {
  return new Map([...answers].filter(([, answer]) => answer.isOwn));
}

/** What was given as one text; `null` where nothing was. */
export function textIn(answers: Answers, id: string): string | null {
  const given = answers.get(id)?.given ?? null;
  return typeof given === "string" ? given : null;
}

/** What was given as several. */
export function listIn(answers: Answers, id: string): readonly string[] {
  const given = answers.get(id)?.given ?? null;
  return given === null || typeof given === "string" ? [] : given;
}
