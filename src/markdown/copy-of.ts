/** A piece of a text keeps the whole of it in memory, a title its document; one that was put together anew does not. */
export function copyOf(text: string): string {
  return `${text} `.slice(0, -1);
}
