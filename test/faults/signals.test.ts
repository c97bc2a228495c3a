import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, closeSync, openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import process from "node:process";
import { stringify } from "yaml";
import { describe, expect, onTestFinished, test } from "vitest";
import { profilePrefix } from "../../src/host/node/browser/run-folders.ts";
import { reports } from "../../src/language/en/messages-reports.ts";
import { wizardWordsOf } from "../../src/language/wizard-packs.ts";
import { minimum } from "../companies/companies.ts";
import { processesWith } from "../fakes/processes.ts";
import { obstacle } from "../fakes/real-browser.ts";
import { workplace } from "./workplace.ts";
import type { Started, Workplace } from "./workplace.ts";

const smallest = stringify(minimum);
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const sentence = `charter: ${reports.trouble.interrupted}\n`;

/** A browser that starts and never says a word. */
const silent = ["#!/bin/sh", "sleep 600", "exit 1", ""].join("\n");

const many = Object.fromEntries(
  Array.from({ length: 60 }, (_, index) => [`b/${String(index).padStart(2, "0")}.yaml`, smallest]),
);

/** A stage of a run at which it can be met from outside. */
interface Stage {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly argv: readonly string[];
  /** Waits until it is at that stage. */
  readonly until: (started: Started, place: Workplace) => Promise<void>;
  readonly says: string;
}

const running = ({ said }: Started): Promise<void> => said("Using charter.yaml");
const moment = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** A port that nobody listens at just now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}

const stages: readonly Stage[] = [
  {
    name: "while it reads standard input",
    files: {},
    argv: ["render", "-", "--to", "md"],
    until: async ({ child }) => {
      child.stdin?.write("charter: 1\n");
      // Nothing is said before the input has ended.
      await moment(2000);
    },
    says: sentence,
  },
  {
    name: "while it makes documents",
    files: { "charter.yaml": smallest },
    argv: ["render", "--to", "md,html"],
    until: running,
    says: sentence,
  },
  {
    name: "between two companies",
    files: many,
    argv: ["render", "b/*.yaml", "--to", "md,html"],
    until: ({ said }) => said("3 of 60"),
    says: sentence,
  },
  {
    name: "with two threads at work",
    files: many,
    argv: ["render", "b/*.yaml", "--to", "md,html", "--jobs", "2"],
    until: ({ said }) => said("3 of 60"),
    says: sentence,
  },
  {
    name: "while it waits for a browser to start",
    files: { "charter.yaml": smallest, browser: silent },
    argv: ["render", "--browser", "./browser"],
    until: async (started, place) => {
      await running(started);
      while (!place.left().some((each) => each.startsWith("process"))) await moment(20);
    },
    says: sentence,
  },
  {
    name: "while two threads wait for theirs",
    files: { ...many, browser: silent },
    argv: ["render", "b/*.yaml", "--browser", "./browser", "--jobs", "2"],
    until: async (_, place) => {
      while (place.left().filter((each) => each.startsWith("process")).length < 2) await moment(20);
    },
    says: sentence,
  },
  {
    name: "while it asks",
    files: {},
    argv: ["init", "--plain"],
    until: ({ said }) => said("\n> "),
    says: wizardWordsOf("en").text.nothingWritten,
  },
  {
    name: "while it shows a preview",
    files: { "charter.yaml": smallest },
    argv: ["preview", "--port", String(await freePort())],
    until: ({ child }) =>
      new Promise((resolve) =>
        child.stdout?.once("data", () => {
          resolve();
        }),
      ),
    says: "",
  },
];

function prepared({ files, argv }: Pick<Stage, "files" | "argv">) {
  const place = workplace(files);
  if ("browser" in files) chmodSync(join(place.folder, "browser"), 0o755);
  return { place, started: place.start(argv) };
}

/** What comes after the signal is the same for all three, so one stage of each kind is enough for the other two. */
const cases = stages.flatMap((stage) =>
  signals
    .filter((signal) => signal === "SIGINT" || /documents|start/.test(stage.name))
    .map((signal) => ({ ...stage, signal })),
);

describe.skipIf(process.platform === "win32")("asked to stop", () => {
  test.for(cases)("by $signal $name, it ends with 130, one sentence and whole files", async (stage) => {
    const { place, started } = prepared(stage);
    await stage.until(started, place);
    started.child.kill(stage.signal);
    const { code, stderr } = await started.ended;
    expect(code, stderr).toBe(130);
    expect(stderr).toContain(stage.says);
    expect(stderr.split(sentence)).toHaveLength(stage.says === sentence ? 2 : 1);
    expect(place.left()).toEqual([]);
    for (const [path, digest] of place.contents("out")) expect(digest, path).not.toBe(empty);
  });

  test.for(stages.filter(({ name }) => /browser|theirs|companies|threads/.test(name)))(
    "twice $name, it ends at once, and the next run leaves nothing behind",
    async (stage) => {
      const { place, started } = prepared(stage);
      await stage.until(started, place);
      started.child.kill("SIGINT");
      started.child.kill("SIGTERM");
      const { code, signal } = await started.ended;
      expect(code ?? signal).toBeOneOf([130, "SIGINT"]);
      const next = await place.run(
        "render",
        // All of them: what was left lies in the folder of whichever was being written.
        ...Object.keys(stage.files).filter((name) => name.endsWith(".yaml")),
        "--document",
        "policy",
        "--browser",
        "./none",
      );
      expect(next.code).toBe(3);
      expect(place.left()).toEqual([]);
    },
  );
});

describe.skipIf(process.platform !== "linux")("asked to stop by SIGINT", () => {
  test("while it waits for what a shell's command has not yet written, it ends with 130", async () => {
    const place = workplace();
    const path = join(place.folder, "pipe");
    expect(spawnSync("mkfifo", [path]).status).toBe(0);
    // Open for both, a pipe neither waits for somebody nor ends.
    const pipe = openSync(path, "r+");
    onTestFinished(() => {
      closeSync(pipe);
    });
    const argv = ["render", "/dev/fd/3", "--to", "md"];
    const started = place.start(argv, { stdio: ["ignore", "pipe", "pipe", pipe] });
    // Nothing is said before the facts have ended.
    await moment(2000);
    started.child.kill("SIGINT");
    expect(await started.ended).toMatchObject({ code: 130, stdout: "", stderr: sentence });
    expect(place.left()).toEqual([]);
  });
});

const whyNotPrinted = await obstacle();

describe.skipIf(whyNotPrinted !== null)(
  `asked to stop by SIGINT while it prints${whyNotPrinted ?? ""}`,
  () => {
    const prints = { files: many, argv: ["render", "b/*.yaml", "--to", "md,pdf"] };
    test.for([
      { name: "a document", jobs: "1", hangs: false },
      { name: "in two threads", jobs: "2", hangs: false },
      { name: "a document, and the browser hangs", jobs: "1", hangs: true },
    ] as const)("$name, it ends with 130, one sentence and whole files", async ({ jobs, hangs }) => {
      const { place, started } = prepared({ ...prints, argv: [...prints.argv, "--jobs", jobs] });
      await started.said("2 of 60");
      const browsers = processesWith(join(place.temporary, profilePrefix));
      expect(browsers).not.toEqual([]);
      // A browser that stands still has a print that no longer ends: the next one, if not this one.
      if (hangs) for (const id of browsers) process.kill(id, "SIGSTOP");
      if (hangs) await moment(1000);
      started.child.kill("SIGINT");
      const { code, stderr } = await started.ended;
      expect(code, stderr).toBe(130);
      expect(stderr.split(sentence)).toHaveLength(2);
      expect(place.left()).toEqual([]);
      const printed = [...place.contents("out").keys()].filter((path) => path.endsWith(".pdf"));
      expect(printed).not.toEqual([]);
      for (const path of printed) {
        const text = readFileSync(join(place.folder, "out", path), "latin1");
        expect([text.slice(0, 5), text.trimEnd().slice(-5)], path).toEqual(["%PDF-", "%%EOF"]);
      }
    });
  },
);

/** The digest of a file with nothing in it. */
const empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
