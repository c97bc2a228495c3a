/** What the process ends with. Scripts rely on these; they are printed in `--help` and in the README. */
export const exitCode = {
  fine: 0,
  /** Invalid facts, broken YAML or encoding, or warnings above `--max-warnings`. */
  findings: 1,
  /** The command line is wrong. */
  usage: 2,
  /** Something outside: a file that cannot be read or written, no browser. */
  environment: 3,
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** The code of a run with several parts: what is outside weighs more than what is in a file. */
export function worstOf(codes: readonly ExitCode[]): ExitCode {
  const order = [exitCode.interrupted, exitCode.environment, exitCode.usage, exitCode.findings];
  return order.find((code) => codes.includes(code)) ?? exitCode.fine;
}
