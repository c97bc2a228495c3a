/** A command as it is to be typed: what has a space or another sign of a shell in it stands in quotation marks. */
export function shownCommand(words: readonly string[]): string {
  return words
    .map((word) => (/^[\p{L}\p{N}_./@%+=:,~-]+$/u.test(word) ? word : JSON.stringify(word)))
    .join(" ");
}

/** `--templates DIR`, as it was given; nothing where it was not. */
export function templatesFlag(folder: string | null | undefined): readonly string[] {
  return folder === null || folder === undefined ? [] : ["--templates", folder];
}
