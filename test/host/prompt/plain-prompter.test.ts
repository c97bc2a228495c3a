import { PassThrough, Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { createPlainPrompter } from "../../../src/host/node/prompt/plain-prompter.ts";
import type { Prompt, Reply } from "../../../src/host/prompter.ts";
import { promptWords } from "../../../src/language/en/prompt-words.ts";
import { channels, kind, name } from "./questions.ts";

/** Asks over and over until the input ends. */
async function replies(
  prompt: Prompt,
  input: NodeJS.ReadableStream,
): Promise<{ replies: Reply[]; shown: string }> {
  let shown = "";
  const prompter = createPlainPrompter({
    input,
    write: (text) => (shown += text),
    isTerminal: false,
    signal: new AbortController().signal,
  });
  const found: Reply[] = [];
  do found.push(await prompter.ask(prompt, promptWords));
  while (found.at(-1)?.kind !== "leave");
  prompter.close();
  return { replies: found.slice(0, -1), shown };
}

const answer = (value: string | readonly string[]): Reply => ({ kind: "answer", value });
const never = { canGoBack: false, canSkip: false };

describe("an answer", () => {
  test.for<{ name: string; prompt: Prompt; lines: string; want: readonly Reply[] }>([
    { name: "is a line", prompt: name, lines: "Meridian Ltd\n", want: [answer("Meridian Ltd")] },
    { name: "may end with the input", prompt: name, lines: "Meridian", want: [answer("Meridian")] },
    {
      name: "may come from Windows",
      prompt: name,
      lines: "Meridian\r\nAvra\r\n",
      want: [answer("Meridian"), answer("Avra")],
    },
    {
      name: "keeps quotes, colons and hashes",
      prompt: name,
      lines: "Say \"hi\": #1 'a'\n",
      want: [answer("Say \"hi\": #1 'a'")],
    },
    {
      name: "has its marks on its letters",
      prompt: name,
      lines: "Άβρα árvíztűrő e\u0301\n",
      want: [answer("Άβρα árvíztűrő é")],
    },
    { name: "has spaces for tabs", prompt: name, lines: "  a\tb c  \n", want: [answer("a b c")] },
    {
      name: "is asked for again while it is wrong",
      prompt: name,
      lines: "x\nxy\nxyz\n",
      want: [answer("xyz")],
    },
    {
      name: "is the one before on Enter",
      prompt: { ...name, initial: "Avra" },
      lines: "\n",
      want: [answer("Avra")],
    },
    { name: "is left out on Enter where there is none", prompt: name, lines: "\n", want: [{ kind: "skip" }] },
    {
      name: "is needed where it cannot be left out",
      prompt: { ...name, ...never },
      lines: "\n-\n<\nAvra\n",
      want: [answer("Avra")],
    },
    { name: "is left out by a sign", prompt: name, lines: " - \n", want: [{ kind: "skip" }] },
    { name: "gives way to going back", prompt: name, lines: "<\n", want: [{ kind: "back" }] },
    { name: "waits for a second look", prompt: name, lines: "?\nAvra\n", want: [answer("Avra")] },
    { name: "is chosen by number", prompt: kind, lines: "3\n", want: [answer("both")] },
    {
      name: "is chosen by value or label",
      prompt: kind,
      lines: "product\nSERVICES\n",
      want: [answer("product"), answer("service")],
    },
    { name: "is chosen before", prompt: kind, lines: "\n", want: [answer("service")] },
    {
      name: "is chosen again when the number is none",
      prompt: kind,
      lines: "4\n0\n-1\n1.5\nthree\n2.\n",
      want: [answer("service")],
    },
    {
      name: "needs a choice where none was made",
      prompt: { ...kind, initial: null },
      lines: "\n1\n",
      want: [answer("product")],
    },
    {
      name: "is several, in the order of the list",
      prompt: channels,
      lines: "3,1\n3 1 3\nchat, Phone\n",
      want: [answer(["phone", "chat"]), answer(["phone", "chat"]), answer(["phone", "chat"])],
    },
    { name: "is several as before", prompt: channels, lines: "\n", want: [answer(["email"])] },
    {
      name: "is checked when it is several",
      prompt: channels,
      lines: "0\n1,9\n2\n",
      want: [answer(["email"])],
    },
    {
      name: "is none of several where that is good",
      prompt: { ...channels, check: () => null },
      lines: "0\n",
      want: [answer([])],
    },
  ])("$name", async ({ prompt, lines, want }) => {
    expect((await replies(prompt, Readable.from([Buffer.from(lines)]))).replies).toEqual(want);
  });
});

test("lines may come slowly and in pieces", async () => {
  const input = new PassThrough();
  const asking = replies(name, input);
  for (const byte of Buffer.from("Άβρα\nMeridian\n")) {
    input.write(Buffer.from([byte]));
    await new Promise(setImmediate);
  }
  input.end();
  expect((await asking).replies).toEqual([answer("Άβρα"), answer("Meridian")]);
});

test("an interrupt ends the wait, and answers that came before nobody asked are not taken", async () => {
  const interruption = new AbortController();
  const input = new PassThrough();
  const prompter = createPlainPrompter({
    input,
    write: () => undefined,
    isTerminal: false,
    signal: interruption.signal,
  });
  const asking = prompter.ask(name, promptWords);
  interruption.abort();
  expect(await asking).toEqual({ kind: "leave" });
  input.write("Meridian\n");
  expect(await prompter.ask(name, promptWords)).toEqual({ kind: "leave" });
  prompter.close();
});

test("shows lists with numbers, explains wrong answers, and echoes what comes from a pipe", async () => {
  const { shown } = await replies(channels, Readable.from(["9\n?\n1,3\n"]));
  expect(shown).toMatchSnapshot();
  // Nothing is redrawn, coloured or framed.
  expect(shown).not.toMatch(/[\u001b\r\u2500-\u257f]/);
});

test("a place stands above what is said under it, and once", async () => {
  let shown = "";
  const prompter = createPlainPrompter({
    input: Readable.from(["Ltd\n", "Ltd\n"]),
    write: (text) => (shown += text),
    isTerminal: true,
    signal: new AbortController().signal,
  });
  const prompt = { ...name, place: "2 of 6" };
  await prompter.ask({ ...name, place: "1 of 6" }, promptWords);
  prompter.say("\nOur suggestion", "2 of 6");
  await prompter.ask(prompt, promptWords);
  prompter.close();
  const lines = shown.split("\n").filter((line) => ["1 of 6", "2 of 6", "Our suggestion"].includes(line));
  expect(lines).toEqual(["1 of 6", "2 of 6", "Our suggestion"]);
});
