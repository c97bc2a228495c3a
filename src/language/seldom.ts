/**
 * Finds a pattern that most texts have nothing of. A pattern with letters of all scripts takes a millisecond to compile,
 * so it is made when a text first has what every match contains; `hint` finds that, and is cheap.
 */
export function seldomFound(
  hint: RegExp,
  pattern: () => RegExp,
): (text: string) => Iterable<RegExpExecArray> {
  let made: RegExp | null = null;
  return (text) => {
    if (!hint.test(text)) return [];
    made ??= pattern();
    return text.matchAll(made);
  };
}
