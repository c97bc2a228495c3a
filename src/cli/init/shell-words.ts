/** A command of ours as it can be typed; a file name with spaces or signs in it stands in quotes. */
export function commandFor(command: string, file: string | null): string {
  if (file === null) return `charter ${command}`;
  return `charter ${command} ${/^[\p{L}\p{N}_./\\:@%+=,-]+$/u.test(file) ? file : `"${file.replaceAll(/["$\`\\]/g, "\\$&")}"`}`;
}
