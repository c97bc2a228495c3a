/** What opens and what closes a quotation. */
type Marks = readonly [open: string, close: string];

/** Quotes a text as a language does. What the text quotes itself, in the same marks or in straight ones, gets the inner ones. */
export function quotation(outer: Marks, inner: Marks): (text: string) => string {
  return (text) => {
    const within = text
      .replaceAll(/"([^"]*)"/g, `${inner[0]}$1${inner[1]}`)
      .replaceAll(outer[0], inner[0])
      .replaceAll(outer[1], inner[1]);
    return `${outer[0]}${within}${outer[1]}`;
  };
}
