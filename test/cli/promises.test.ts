import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scene } from "../fakes/host.ts";

const meridian = readFileSync(join(import.meta.dirname, "../../examples/meridian.yaml"), "utf8");

interface Row {
  readonly id: string;
  readonly target: { readonly amount: number; readonly unit: string; readonly atLeast?: number };
  readonly clock: string;
  readonly source: {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly path: string;
  };
  readonly statedIn: readonly Record<string, string>[];
}

const { run } = scene({
  "charter.yaml": meridian.replace("replyWithin: 4 hours", "replyWithin: { time: 4 hours, atLeast: 90 }"),
});

async function rows(): Promise<readonly Row[]> {
  const { stdout } = await run("promises", "--format", "json");
  const report = JSON.parse(stdout) as { charter: number; promises: readonly Row[] };
  expect(report.charter).toBe(1);
  return report.promises;
}

test("each promise has its target, its clock and the line that makes it", async () => {
  const promises = await rows();
  const lines = meridian.split("\n");
  const email = promises.find(({ id }) => id === "email.reply");
  expect(email).toMatchObject({
    target: { amount: 24, unit: "hour" },
    clock: "calendar",
    source: { file: "charter.yaml", path: "channels.email.replyWithin" },
  });
  const { line, column } = email?.source ?? { line: 0, column: 0 };
  expect(lines[line - 1]?.slice(column - 1)).toMatch(/^24 hours/);
  expect(promises.find(({ id }) => id === "social.reply")?.target).toEqual({
    amount: 4,
    unit: "hour",
    atLeast: 90,
  });
  expect(promises.find(({ id }) => id === "complaint.acknowledge")).toMatchObject({
    target: { amount: 2, unit: "working day" },
    clock: "working",
  });
});

test("each promise names the clauses that state it", async () => {
  for (const { id, statedIn } of await rows()) {
    expect({ id, kinds: new Set(statedIn.map((place) => place["document"])).size >= 2 }).toEqual({
      id,
      kinds: true,
    });
    for (const place of statedIn) {
      expect(Object.keys(place)).toEqual(["document", "length", "language", "section", "clause"]);
    }
  }
});

test("as CSV, a row for each promise", async () => {
  const { stdout } = await run("promises", "--format", "csv");
  const [head, ...body] = stdout.trimEnd().split("\r\n");
  expect(head).toBe("id,amount,unit,atLeast,clock,file,line,column,path,statedIn");
  expect(body).toHaveLength((await rows()).length);
  expect(body.find((row) => row.startsWith("social.reply,"))).toMatch(
    /^social\.reply,4,hour,90,calendar,charter\.yaml,/,
  );
});

test("as Markdown, a table", async () => {
  const { stdout } = await run("promises", "--format", "md");
  expect(stdout).toContain("| social.reply | 4 hours in at least 90% of cases | calendar | charter.yaml:");
});

test("as text, with the places under each", async () => {
  const { stdout } = await run("promises");
  expect(stdout).toMatch(
    /^phone\.answer +3 rings +charter\.yaml:\d+:\d+\n {4}policy \(full, en\): times\.phone$/m,
  );
});

test("needs no logo", async () => {
  const branded = scene({ "charter.yaml": `${meridian}brand: { logo: none.svg }\n` });
  expect((await branded.run("promises")).code).toBe(0);
});

test("facts with errors have no ledger", async () => {
  const { code, stdout, stderr } = await scene({ "charter.yaml": "charter: 1\n" }).run("promises");
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toContain("error");
});
