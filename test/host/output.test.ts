import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const module = JSON.stringify(join(import.meta.dirname, "../../dist/host/node/output.js"));

/** A program whose standard output is ours; it says on standard error what became of the stream and of the output. */
function program(work: string): readonly string[] {
  return [
    "--input-type=module",
    "--eval",
    `import { output } from ${module};
    let opened = 0;
    const out = output(1, () => { opened += 1; return process.stdout; });
    ${work}
    process.stderr.write(JSON.stringify({ opened, failure: out.failure(), isTerminal: out.isTerminal, columns: out.columns() }));`,
  ];
}

const small = "out.write('één '); out.write(new Uint8Array([0xff, 0x0a]));";
const smallBytes = Buffer.concat([Buffer.from("één "), Buffer.from([0xff, 0x0a])]);
const direct = { opened: 0, failure: null, isTerminal: false, columns: 80 };

test("a pipe takes bytes as they are, without a stream", () => {
  const { stdout, stderr } = spawnSync(process.execPath, program(small));
  expect(stdout).toEqual(smallBytes);
  expect(JSON.parse(stderr.toString())).toEqual(direct);
});

test("a file takes them one after the other", () => {
  const folder = mkdtempSync(join(tmpdir(), "charter-output-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const path = join(folder, "out");
  const file = openSync(path, "w");
  const { stderr } = spawnSync(process.execPath, program(small), { stdio: ["ignore", file, "pipe"] });
  closeSync(file);
  expect(readFileSync(path)).toEqual(smallBytes);
  expect(JSON.parse(stderr.toString())).toEqual(direct);
});

test("more than a pipe holds goes through a stream, after what was written before", () => {
  const work = "out.write('first\\n'); out.write('x'.repeat(300_000)); out.write('\\nlast');";
  const { stdout, stderr } = spawnSync(process.execPath, program(work), { maxBuffer: 1_000_000 });
  expect(stdout.toString()).toBe(`first\n${"x".repeat(300_000)}\nlast`);
  expect(JSON.parse(stderr.toString())).toMatchObject({ opened: 1, failure: null });
});

test.skipIf(process.platform === "win32")(
  "a reader that takes its time gets all, though the command is done",
  () => {
    const root = join(import.meta.dirname, "../..");
    const command = `"${process.execPath}" bin/charter.js render examples/meridian.yaml --document procedures --to html -o -`;
    const read = (reader: string): Buffer =>
      spawnSync("sh", ["-c", `${command} | ${reader}`], { cwd: root, maxBuffer: 10_000_000 }).stdout;
    const whole = read("cat");
    expect(whole.length).toBeGreaterThan(100_000);
    expect(read("(sleep 3; cat)")).toEqual(whole);
  },
);

test.skipIf(process.platform !== "linux")(
  "a device goes through a stream, which tells what it could not do",
  () => {
    const full = openSync("/dev/full", "w");
    const work = "out.write('lost'); await new Promise((resolve) => setImmediate(resolve));";
    const { stderr } = spawnSync(process.execPath, program(work), { stdio: ["ignore", full, "pipe"] });
    closeSync(full);
    expect(JSON.parse(stderr.toString())).toMatchObject({
      opened: 1,
      failure: { problem: "full", detail: expect.stringContaining("ENOSPC") as unknown },
    });
  },
);
