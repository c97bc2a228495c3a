import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languageTags } from "../../src/company/language-tag.ts";
import { nodeFiles } from "../../src/host/node/files.ts";
import type { Prompt, Reply } from "../../src/host/prompter.ts";
import { auditFindings } from "../../src/language/en/audit-findings.ts";
import { initMessagesOf } from "../../src/language/init-packs.ts";
import { wizardWordsOf } from "../../src/language/wizard-packs.ts";
import { scene } from "../fakes/host.ts";
import type { Run } from "../fakes/host.ts";
import { manager, smallCompany } from "../fakes/manager.ts";
import { noBrowserHere } from "../fakes/printer.ts";
import { scriptedPrompter } from "../fakes/prompter.ts";

const meridian = readFileSync(join(import.meta.dirname, "../../examples/meridian.yaml"), "utf8");
const draft = ".charter.yaml.draft";
const messages = initMessagesOf("en");
const words = wizardWordsOf("en").text;

type Answering = (prompt: Prompt, count: number) => Reply;

/** Offers documents at the end; nobody wants them here, because making them is tested where they are made. */
const isRenderOffer = (prompt: Prompt): boolean =>
  prompt.kind === "choice" && prompt.place === "" && prompt.options.some(({ value }) => value === "no");
const noDocuments: Reply = { kind: "answer", value: "no" };

/** A manager of a small company who wants no documents yet. */
const quick: Answering = (prompt) => (isRenderOffer(prompt) ? noDocuments : manager(smallCompany)(prompt));

interface Asked extends Run {
  readonly asked: readonly Prompt[];
  readonly said: string;
}

/** A working directory, and `charter init` over it with somebody who answers. */
function desk(...[files, setting]: Parameters<typeof scene>) {
  let prompter = scriptedPrompter(() => undefined);
  const kinds: string[] = [];
  const { folder, run } = scene(files, {
    stdinIsTerminal: true,
    stderrIsTerminal: true,
    environment: { NO_COLOR: "1" },
    openPrompter: (kind) => {
      kinds.push(kind);
      return Promise.resolve(prompter.prompter);
    },
    ...setting,
  });
  return {
    folder,
    run,
    kinds,
    init: async (answering: Answering, ...argv: readonly string[]): Promise<Asked> => {
      prompter = scriptedPrompter(answering);
      const ended = await run("init", ...argv);
      return { ...ended, asked: prompter.asked, said: prompter.said.join("\n") };
    },
    text: (name: string): string => readFileSync(join(folder, name), "utf8"),
    names: (): readonly string[] => readdirSync(folder),
  };
}

/** Leaves at a question. */
const leavingAt =
  (count: number, answering: Answering = quick): Answering =>
  (prompt, index) =>
    index === count ? { kind: "leave" } : answering(prompt, index);

/** The facts that an uninterrupted run writes. */
async function whole(): Promise<string> {
  const { init, text } = desk();
  expect((await init(quick)).code).toBe(0);
  return text("charter.yaml");
}

describe("a new file", () => {
  test("is complete after at most thirty answers, and no draft is left", async () => {
    const { init, run, names } = desk();
    const { code, asked, said, stdout } = await init(quick);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(asked.length).toBeLessThanOrEqual(30);
    expect(names()).toEqual(["charter.yaml"]);
    expect(said).toContain("charter render --handbook charter.yaml");
    const report = JSON.parse((await run("check", "--format", "json")).stdout) as { findings: unknown };
    expect(report.findings).toEqual([]);
  });

  test.for(languageTags)("in %s, with comments in it", async (language) => {
    const { init, text } = desk({}, { environment: { NO_COLOR: "1", CHARTER_LANGUAGE: language } });
    const answer = manager(smallCompany, language);
    const { code } = await init((prompt) => (isRenderOffer(prompt) ? noDocuments : answer(prompt)));
    expect(code).toBe(0);
    expect(text("charter.yaml")).toContain(`languages: [${language}]`);
  });

  test("may have another name, in a folder that is not there yet", async () => {
    const { init, text, names, folder } = desk();
    const { code } = await init(quick, "north/facts of 2026.yaml");
    expect(code).toBe(0);
    expect(text("north/facts of 2026.yaml")).toContain("charter: 1");
    expect(names()).toEqual(["north"]);
    expect(readdirSync(join(folder, "north"))).toEqual(["facts of 2026.yaml"]);
  });

  test("is followed by its documents where they are wanted", async () => {
    const { init, names } = desk({}, { openPrinter: noBrowserHere });
    const { code } = await init(manager(smallCompany));
    // No browser here: everything but PDF files.
    expect(code).toBe(3);
    expect(names()).toEqual(["charter.yaml", "out"]);
  });

  test("is told before it is written what check will say of its texts", async () => {
    const { init } = desk();
    const answering = manager({ ...smallCompany, "company.name": "[COMPANY NAME]" });
    const isReview = (prompt: Prompt): boolean =>
      prompt.kind === "choice" && prompt.options.some(({ value }) => value === "write");
    const { code, said } = await init((prompt) => (isReview(prompt) ? { kind: "leave" } : answering(prompt)));
    expect(code).toBe(130);
    const { message } = auditFindings["text/placeholder"]({ found: "[COMPANY NAME]", sure: true });
    expect(said).toContain(message);
  });

  test("written with a mistake is checked, and no documents are offered", async () => {
    const { init } = desk({ "charter.yaml": `${meridian}colour: red\n` });
    const { code, asked, stderr } = await init(() => ({ kind: "answer", value: "write" }));
    expect({ code, asked: asked.length }).toEqual({ code: 1, asked: 1 });
    expect(stderr).toContain("facts/unknown-key");
  });
});

describe("a draft", () => {
  test.for([1, 9, 17])("has the %d answers that were given before somebody left", async (count) => {
    const { init, names, text } = desk();
    const left = await init(leavingAt(count));
    expect(left.code).toBe(130);
    expect(left.said.split("\n").at(-1)).toContain(draft);
    expect(names()).toEqual([draft]);
    const kept = JSON.parse(text(draft)) as { answers: readonly unknown[] };
    expect(kept.answers).toHaveLength(count);

    const resumed = await init(quick);
    expect(resumed.code).toBe(0);
    expect(resumed.asked[0]?.message).toContain(String(count));
    expect(names()).toEqual(["charter.yaml"]);
    expect(text("charter.yaml")).toBe(await whole());
  });

  test("need not be gone on with", async () => {
    const { init, text } = desk();
    await init(leavingAt(12, manager({ ...smallCompany, "company.name": "Somebody else" })));
    const { code } = await init((prompt, index) =>
      index === 0 ? { kind: "answer", value: "afresh" } : quick(prompt, index),
    );
    expect(code).toBe(0);
    expect(text("charter.yaml")).toBe(await whole());
  });

  test("survives somebody who leaves before saying whether to go on", async () => {
    const { init, text } = desk();
    await init(leavingAt(9));
    const before = text(draft);
    expect((await init(leavingAt(0))).code).toBe(130);
    expect(text(draft)).toBe(before);
  });

  test("tells when it was saved, and that its file has changed since", async () => {
    const { init, folder } = desk({ "charter.yaml": meridian });
    await init(leavingAt(4, changing("channels", "channels.email.replyWithin", "8 hours")));
    writeFileSync(join(folder, "charter.yaml"), `${meridian}# changed\n`);
    const { said } = await init(leavingAt(0));
    expect(said).toMatch(/\d{2}:\d{2}/);
    expect(said).toContain(words.targetChanged);
  });

  test("of another run on the same file stays beside the one of this", async () => {
    const { init, folder, text, names } = desk();
    await init(leavingAt(9));
    const saved = text(draft);
    rmSync(join(folder, draft));
    const { code, said } = await init((prompt, index) => {
      // The other one saves an answer between two of ours.
      if (index === 5) writeFileSync(join(folder, draft), saved);
      return leavingAt(12)(prompt, index);
    });
    const own = ".charter.yaml.2.draft";
    expect(code).toBe(130);
    expect(said.split(messages.draftElsewhere(draft, own))).toHaveLength(2);
    expect(said.split("\n").at(-1)).toContain(own);
    expect(names()).toEqual([own, draft].toSorted());
    expect(text(draft)).toBe(saved);
    expect((JSON.parse(text(own)) as { answers: readonly unknown[] }).answers).toHaveLength(12);
    // One after the other is offered, until none is left.
    expect((await init(quick)).asked[0]?.message).toContain("9");
    expect(names()).toEqual([own, "charter.yaml"].toSorted());
    expect((await init(leavingAt(0))).asked[0]?.message).toContain("12");
  });

  test("that is damaged is told, and gone with the next", async () => {
    const { init, names } = desk({ [draft]: "{ not a draft" });
    const { code, said } = await init(quick);
    expect(code).toBe(0);
    expect(said).toContain(words.draftUnreadable);
    expect(names()).toEqual(["charter.yaml"]);
  });

  test("that cannot be saved ends the questions at once", async () => {
    const full = () => Promise.resolve({ ok: false, problem: "full", detail: "" } as const);
    const { init, names } = desk({}, { files: { ...nodeFiles, write: full } });
    const { code, asked, said } = await init(quick);
    expect({ code, asked: asked.length, names: names() }).toEqual({ code: 3, asked: 1, names: [] });
    expect(said).toContain(messages.reasons.full);
  });

  test("takes what an end in the middle of saving left behind away", async () => {
    const { init, names } = desk({ [`${draft}.0b1c.tmp`]: "{", ".charter.yaml.draft-of-mine.tmp": "" });
    await init(quick);
    expect(names()).toEqual([".charter.yaml.draft-of-mine.tmp", "charter.yaml"]);
  });
});

/** Goes to one question from the review, answers it and writes. */
function changing(section: string, id: string, value: string): Answering {
  return removing(section, id, [value]);
}

/** Takes an item out of a list at the review, answers what that asks, and writes. */
function removing(section: string, item: string, answers: readonly string[]): Answering {
  const script: readonly string[] = ["change", section, item, ...answers, "write"];
  let step = 0;
  return (prompt) => {
    if (isRenderOffer(prompt)) return noDocuments;
    step += 1;
    const answer = script[step - 1];
    return answer === undefined ? { kind: "leave" } : { kind: "answer", value: answer };
  };
}

/** The lines of a text that are not in another, whatever their order. */
const linesBesides = (text: string, other: string): readonly string[] => {
  const known = new Set(other.split("\n"));
  return text.split("\n").filter((line) => !known.has(line));
};

describe("a file that is there", () => {
  test("can lose a step in the middle, and nothing else", async () => {
    const { init, text } = desk({ "charter.yaml": meridian });
    const { code, asked } = await init(removing("people", "remove escalation 1", []));
    expect(code).toBe(0);
    const labels = asked.flatMap((prompt) => (prompt.kind === "choice" ? prompt.options : []));
    expect(labels.find(({ value }) => value === "remove escalation 1")?.label).toContain("Dana Whitlock");
    expect(linesBesides(text("charter.yaml"), meridian)).toEqual([]);
    expect(text("charter.yaml")).not.toContain("within: 4 hours");
    expect(text("charter.yaml")).toContain("- to: director");
  });

  test("can lose a person, whose places are asked again", async () => {
    const { init, text } = desk({ "charter.yaml": meridian });
    const { code } = await init(removing("people", "remove people 1", ["0", "phone"]));
    expect(code).toBe(130);
    const saved = JSON.parse(text(draft)) as { answers: readonly { id: string; given: unknown }[] };
    expect(saved.answers).toContainEqual({ id: "people.1.name", given: "Amir Osei" });
    expect(saved.answers).toContainEqual({ id: "escalation.0.to", given: "0" });
  });

  const change = () => changing("channels", "channels.email.replyWithin", "8 hours");

  test("has one line changed by one answer", async () => {
    const { init, text } = desk({ "charter.yaml": meridian });
    expect((await init(change())).code).toBe(0);
    const now = text("charter.yaml");
    expect(linesBesides(now, meridian)).toEqual([expect.stringContaining("8 hours")]);
    expect(now.split("\n")).toHaveLength(meridian.split("\n").length);
  });

  test("keeps its byte order mark, its line ends, its rights and the link that leads to it", async () => {
    const windows = `\ufeff${meridian.replaceAll("\n", "\r\n")}`;
    const { init, folder } = desk({ "real/facts.yaml": windows });
    chmodSync(join(folder, "real/facts.yaml"), 0o640);
    symlinkSync("real/facts.yaml", join(folder, "charter.yaml"));
    expect((await init(change())).code).toBe(0);
    const now = readFileSync(join(folder, "real/facts.yaml"), "utf8");
    expect(now.startsWith("\ufeff")).toBe(true);
    expect(now.replaceAll("\r\n", "")).not.toContain("\n");
    expect(linesBesides(now, windows)).toHaveLength(1);
    expect(lstatSync(join(folder, "charter.yaml")).isSymbolicLink()).toBe(true);
    expect(statSync(join(folder, "real/facts.yaml")).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(folder, "real"))).toEqual(["facts.yaml"]);
  });

  test("stays as it is when nothing was changed", async () => {
    const { init, text } = desk({ "charter.yaml": meridian });
    const { code } = await init((prompt) => (isRenderOffer(prompt) ? noDocuments : manager({})(prompt)));
    expect(code).toBe(0);
    expect(text("charter.yaml")).toBe(meridian);
  });

  test("is not written when it changed while the questions were asked", async () => {
    const { init, text, folder, names } = desk({ "charter.yaml": meridian });
    const answering = change();
    const theirs = `${meridian}# theirs\n`;
    const { code } = await init((prompt, index) => {
      if (index === 2) writeFileSync(join(folder, "charter.yaml"), theirs);
      return answering(prompt, index);
    });
    expect(code).toBe(1);
    expect(text("charter.yaml")).toBe(theirs);
    expect(names()).toContain(draft);
  });

  test("keeps the answers when another run wrote it, and took the draft with it", async () => {
    const { init, text, folder, names } = desk({ "charter.yaml": meridian });
    const answering = change();
    const { code } = await init((prompt, index) => {
      writeFileSync(join(folder, "charter.yaml"), `${meridian}# theirs\n`);
      rmSync(join(folder, draft), { force: true });
      return answering(prompt, index);
    });
    expect(code).toBe(1);
    expect(names()).toContain(draft);
    expect(text(draft)).toContain('"channels.email.replyWithin"');
  });

  test.for([
    { name: "broken YAML", content: "charter: 1\ncompany: { name: Alfa\n" },
    { name: "the same key twice", content: `${meridian}charter: 1\n` },
    { name: "another encoding", content: new Uint8Array([0xff, 0xfe, 0x63, 0x00]) },
    { name: "a base that is not there", content: "extends: none.yaml\n" },
  ])("is left alone with $name", async ({ content }) => {
    const { init, folder, names } = desk({ "charter.yaml": content });
    const { code, asked, stderr } = await init(quick);
    expect({ code, asked: asked.length, names: names() }).toEqual({
      code: 1,
      asked: 0,
      names: ["charter.yaml"],
    });
    expect(stderr).toContain("charter.yaml:");
    expect(readFileSync(join(folder, "charter.yaml"))).toEqual(Buffer.from(content));
  });

  test("may be a folder, which is told", async () => {
    const { init } = desk({ "charter.yaml/facts.yaml": meridian });
    expect((await init(quick)).code).toBe(3);
  });
});

describe("who answers", () => {
  const here = { stdinIsTerminal: true, stderrIsTerminal: true };
  const pipe = { stdinIsTerminal: false, stderrIsTerminal: true };
  test.for([
    { name: "a terminal", ...here, environment: { TERM: "xterm" }, argv: [], want: "rich" },
    {
      name: "a terminal that cannot redraw",
      ...here,
      environment: { TERM: "dumb" },
      argv: [],
      want: "plain",
    },
    { name: "--plain", ...here, environment: {}, argv: ["--plain"], want: "plain" },
    { name: "CHARTER_PLAIN", ...here, environment: { CHARTER_PLAIN: "1" }, argv: [], want: "plain" },
    { name: "CHARTER_PLAIN=0", ...here, environment: { CHARTER_PLAIN: "0" }, argv: [], want: "rich" },
    { name: "a pipe, asked for", ...pipe, environment: {}, argv: ["--plain"], want: "plain" },
    { name: "a pipe", ...pipe, environment: {}, argv: [], want: null },
    { name: "a pipe of a dumb terminal", ...pipe, environment: { TERM: "dumb" }, argv: [], want: null },
    {
      name: "nobody who sees the questions",
      stdinIsTerminal: true,
      stderrIsTerminal: false,
      environment: {},
      argv: [],
      want: null,
    },
  ])("$name", async ({ argv, want, ...setting }) => {
    const { init, kinds } = desk({}, setting);
    const { code, stderr } = await init(leavingAt(0), ...argv);
    expect({ code, kinds }).toEqual(want === null ? { code: 2, kinds: [] } : { code: 130, kinds: [want] });
    expect(stderr.includes("--answers")).toBe(want === null);
  });

  test.for([
    { argv: ["-"], says: messages.usage.needsFile },
    { argv: ["--answers", "-"], says: messages.usage.stdinTaken },
    { argv: ["a.yaml", "b.yaml"], says: "too many" },
  ])("a wrong command line: $argv", async ({ argv, says }) => {
    const { code, stderr } = await desk().init(leavingAt(0), ...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });

  test("the first question comes in the language of the terminal", async () => {
    const { init } = desk({}, { environment: { LANG: "hu_HU.UTF-8" } });
    const { asked } = await init(leavingAt(1));
    expect(asked[0]).toMatchObject({ initial: "hu" });
  });
});

describe("without a question", () => {
  const answers = [
    "company: { name: 'Smith & Sons', country: GB }",
    "people: { dana: { name: Dana Smith, role: Owner, email: dana@smith.example } }",
    "channels: { email: { address: care@smith.example } }",
    "complaints: { contact: { email: care@smith.example } }",
    "",
  ].join("\n");
  const nobody = {
    stdinIsTerminal: false,
    stderrIsTerminal: false,
    openPrompter: () => Promise.reject(new Error("asked")),
  };

  test("a file of answers and what is suggested make a new file", async () => {
    const { run, text, names } = desk({ "answers.yaml": answers }, nobody);
    const { code, stdout } = await run("init", "--answers", "answers.yaml", "--yes");
    expect({ code, stdout, names: names() }).toEqual({
      code: 0,
      stdout: "",
      names: ["answers.yaml", "charter.yaml"],
    });
    expect(text("charter.yaml")).toContain("replyWithin: 1 working day");
    expect((await run("check")).code).toBe(0);
  });

  test("answers may come from standard input", async () => {
    const { run, names } = desk({}, { ...nobody, stdin: answers });
    expect((await run("init", "--answers", "-", "--yes", "north.yaml")).code).toBe(0);
    expect(names()).toEqual(["north.yaml"]);
  });

  test("without --yes they make a new file as well", async () => {
    const { run, text, names } = desk({ "answers.yaml": answers }, nobody);
    expect((await run("init", "--answers", "answers.yaml")).code).toBe(0);
    expect(names()).toEqual(["answers.yaml", "charter.yaml"]);
    await run("init", "--answers", "answers.yaml", "--yes", "asked-nothing.yaml");
    expect(text("charter.yaml")).toBe(text("asked-nothing.yaml"));
  });

  test("what is missing is told at its place in the answers, and nothing is written", async () => {
    const { run, names } = desk({ "answers.yaml": answers.replace("name: Dana Smith, ", "") }, nobody);
    const { code, stderr } = await run("init", "--answers", "answers.yaml", "--yes");
    expect({ code, names: names() }).toEqual({ code: 1, names: ["answers.yaml"] });
    expect(stderr).toContain("answers.yaml:2:");
    expect(stderr).toContain("facts/missing-key");
  });

  test("what is wrong in the answers is told as well", async () => {
    const { run, names } = desk({ "answers.yaml": `${answers}documnt: {}\n` }, nobody);
    const { code, stderr } = await run("init", "--answers", "answers.yaml", "--yes");
    expect({ code, names: names() }).toEqual({ code: 1, names: ["answers.yaml"] });
    expect(stderr).toContain("answers.yaml:5:1");
  });

  test("nothing is invented from nothing", async () => {
    const { run, names } = desk({}, nobody);
    const { code, stderr } = await run("init", "--yes");
    expect({ code, names: names() }).toEqual({ code: 1, names: [] });
    expect(stderr).toContain("`company`");
  });

  test("a file that is there is changed only with --yes, and only where the answers differ", async () => {
    const { run, text } = desk(
      { "charter.yaml": meridian, "answers.yaml": "channels: { email: { replyWithin: 8 hours } }\n" },
      nobody,
    );
    const refused = await run("init", "--answers", "answers.yaml");
    expect(refused.code).toBe(2);
    expect(text("charter.yaml")).toBe(meridian);
    const { code } = await run("init", "--answers", "answers.yaml", "--yes");
    expect(code).toBe(0);
    expect(linesBesides(text("charter.yaml"), meridian)).toEqual([expect.stringContaining("8 hours")]);
    expect(linesBesides(meridian, text("charter.yaml"))).toHaveLength(1);
  });

  test("the finished file is a file of answers for the same again", async () => {
    const { run, text } = desk({ "answers.yaml": answers }, nobody);
    await run("init", "--answers", "answers.yaml", "--yes");
    const again = await run("init", "--answers", "charter.yaml", "--yes", "copy.yaml");
    expect(again.code).toBe(0);
    expect(text("copy.yaml")).toBe(text("charter.yaml"));
  });

  test("answers that are not there are told", async () => {
    const { run } = desk({}, nobody);
    const { code, stderr } = await run("init", "--answers", "none.yaml", "--yes");
    expect(code).toBe(3);
    expect(stderr).toContain("none.yaml");
  });
});

test("a file of answers begins the questions of a terminal", async () => {
  const { init, text } = desk({ "answers.yaml": "company: { name: Alfa Ltd, country: GB }\n" });
  const { code, asked } = await init(quick, "--answers", "answers.yaml");
  expect(code).toBe(0);
  expect(asked.some(({ message }) => message === wizardWordsOf("en").questions["company.name"][0])).toBe(
    false,
  );
  expect(text("charter.yaml")).toContain("Alfa Ltd");
  expect(existsSync(draft)).toBe(false);
});
