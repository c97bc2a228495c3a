/** What a terminal would act upon, of that which JSON lets stand as it is. */
const acting = /[\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** A value as JSON that programs read as it was and that a terminal shows without acting upon any of it. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replaceAll(
    acting,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${text}\n`;
}
