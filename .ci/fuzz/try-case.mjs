// What has to hold for any bytes that are given as a facts file.
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";

const root = join(import.meta.dirname, "../..");
const { createNodeHost, main } = createRequire(import.meta.url)(join(root, "dist/command/charter.cjs"));
const real = createNodeHost(process, root);

async function run(argv, bytes) {
  let stdout = "";
  let stderr = "";
  const output = (write) => ({
    write: (text) => write(String(text)),
    isTerminal: false,
    columns: () => 80,
    failure: () => null,
  });
  const code = await main(argv, {
    ...real,
    readStdin: () => Promise.resolve({ ok: true, bytes }),
    stdinIsTerminal: false,
    stdout: output((text) => (stdout += text)),
    stderr: output((text) => (stderr += text)),
    environment: { CHARTER_TODAY: "2026-11-22", NO_COLOR: "1" },
    // Where the logo of the examples is.
    workingDirectory: join(root, "examples"),
    clockDay: "2026-11-22",
  });
  return { code, stdout, stderr };
}

/** Why the places of findings are not all in the file; `null` when they are. */
function misplaced(findings, bytes) {
  const lines = new TextDecoder().decode(bytes).split("\n");
  for (const { code, file, line, column, path } of findings) {
    if (file !== "-") continue;
    const where = `${code} at ${line}:${column} (${path})`;
    if (!Number.isInteger(line) || line < 1 || line > lines.length)
      return `${where}: the file has ${lines.length} lines`;
    if (!Number.isInteger(column) || column < 1 || column > lines[line - 1].length + 1)
      return `${where}: the line has ${lines[line - 1].length} characters`;
  }
  return null;
}

/** Control characters of a terminal, but for line ends. */
const control = /[^\P{Cc}\n]/u;

const formats = ["text", "github", "sarif", "gitlab"];

/** What went wrong with a case; `null` when nothing did. */
export async function tryCase(bytes, number) {
  const { code, stdout, stderr } = await run(["check", "-", "--format", "json"], bytes);
  if (code !== 0 && code !== 1) return `check ended with ${code}: ${stderr}`;
  const { findings, summary } = JSON.parse(stdout);
  if (code === 1 && summary.errors === 0) return "check ended with 1 and no error";
  if (code === 0 && summary.errors > 0) return "check ended with 0 and errors";
  const problem = misplaced(findings, bytes);
  if (problem !== null) return problem;
  const format = formats[number % formats.length];
  const again = await run(["check", "-", "--format", format], bytes);
  if (again.code !== code) return `check --format ${format} ended with ${again.code}: ${again.stderr}`;
  if (control.test(again.stdout + again.stderr)) return `check --format ${format} writes control characters`;
  if (code === 1) return null;
  const rendered = await run(["render", "-", "--to", "md,html", "--dry-run", "--format", "json"], bytes);
  if (rendered.code !== 0) return `render ended with ${rendered.code}: ${rendered.stderr}`;
  const promises = await run(["promises", "-", "--format", "json"], bytes);
  return promises.code === 0 ? null : `promises ended with ${promises.code}: ${promises.stderr}`;
}
