import { describe, expect, test } from "vitest";
import { name } from "./questions.ts";
import { showLine } from "./screens.ts";

test("the question, why it is asked, the line, and the keys", async () => {
  const { answer, events, getScreen } = await showLine(name);
  expect(getScreen()).toMatchInlineSnapshot(`
    "What is your company called?
    It is printed on every document.
    >
    Enter: confirm   Esc: back   Ctrl+X: skip"
  `);
  events.type("Meridian Ltd");
  expect(getScreen()).toMatchInlineSnapshot(`
    "What is your company called?
    It is printed on every document.
    > Meridian Ltd
    Enter: confirm   Esc: back   Ctrl+X: skip"
  `);
  events.keypress("enter");
  expect(await answer).toEqual({ kind: "answer", value: "Meridian Ltd" });
  expect(getScreen()).toMatchInlineSnapshot(`"What is your company called? Meridian Ltd"`);
});

test("a wrong answer stays to be mended, with what is wrong below it", async () => {
  const { answer, events, getScreen, nextRender } = await showLine(name);
  events.type("ab");
  events.keypress("enter");
  await nextRender();
  expect(getScreen()).toMatchInlineSnapshot(`
    "What is your company called?
    It is printed on every document.
    > ab
    ! Type three letters or more.
    Enter: confirm   Esc: back   Ctrl+X: skip"
  `);
  events.type("c");
  expect(getScreen()).not.toContain("three letters");
  events.keypress("enter");
  expect(await answer).toEqual({ kind: "answer", value: "abc" });
});

test("the answer before can be edited", async () => {
  const { answer, events } = await showLine({ ...name, initial: "Meridian" });
  events.keypress("backspace");
  events.type("ns");
  events.keypress("home");
  events.type("The ");
  events.keypress("enter");
  expect(await answer).toEqual({ kind: "answer", value: "The Meridians" });
});

describe("keys", () => {
  test.for([
    { key: { name: "escape" }, kind: "back" },
    { key: { name: "tab", shift: true }, kind: "back" },
    { key: { name: "x", ctrl: true }, kind: "skip" },
    { key: { name: "enter" }, kind: "skip" },
  ])("$key.name gives $kind", async ({ key, kind }) => {
    const { answer, events } = await showLine(name);
    events.keypress(key);
    expect(await answer).toEqual({ kind });
  });

  test("do nothing, and are not shown, where the question does not allow them", async () => {
    const { answer, events, getScreen } = await showLine({ ...name, canGoBack: false, canSkip: false });
    events.keypress({ name: "escape" });
    events.keypress({ name: "x", ctrl: true });
    events.type("Avra");
    expect(getScreen()).not.toMatch(/Esc|Ctrl/);
    events.keypress("enter");
    expect(await answer).toEqual({ kind: "answer", value: "Avra" });
  });
});

describe("what is typed", () => {
  test.for([
    { name: "quotes, colons and hashes", typed: `Say "hi": #1`, want: `Say "hi": #1` },
    { name: "Greek", typed: "Αύρα Αιγαίου", want: "Αύρα Αιγαίου" },
    { name: "Hungarian from dead keys", typed: "a\u0301rvi\u0301ztu\u030bro\u030b", want: "árvíztűrő" },
    { name: "wide characters", typed: "日本語 😀", want: "日本語 😀" },
    { name: "pasted lines", typed: "one\ntwo\r\n\r\nthree\tfour", want: "one two three four" },
  ])("$name", async ({ typed, want }) => {
    const { answer, events, input } = await showLine(name);
    input.write(typed);
    await new Promise(setImmediate);
    events.keypress("enter");
    expect(await answer).toEqual({ kind: "answer", value: want });
  });

  test("a paste that the terminal marks, into the middle of a line", async () => {
    const { answer, events, input } = await showLine({ ...name, initial: "Meridian Ltd" });
    for (const key of ["left", "left", "left"]) events.keypress(key);
    input.write("\u001b[200~Home\n\u001b[201~");
    await new Promise(setImmediate);
    events.keypress("enter");
    expect(await answer).toEqual({ kind: "answer", value: "Meridian Home Ltd" });
  });
});

test("two hundred characters are shown whole, cut where the terminal ends", async () => {
  const long = "abcdefghi ".repeat(20).trim();
  const { answer, events, getScreen } = await showLine(name);
  events.type(long);
  expect(getScreen()).toMatchInlineSnapshot(`
    "What is your company called?
    It is printed on every document.
    > abcdefghi abcdefghi abcdefghi abcdefghi abcdefg
      hi abcdefghi abcdefghi abcdefghi abcdefghi abcd
      efghi abcdefghi abcdefghi abcdefghi abcdefghi a
      bcdefghi abcdefghi abcdefghi abcdefghi abcdefgh
      i abcdefghi
    Enter: confirm   Esc: back   Ctrl+X: skip"
  `);
  events.keypress("enter");
  expect(await answer).toEqual({ kind: "answer", value: long });
});

test("where there are few rows, the help and the keys give way", async () => {
  const { events, getScreen } = await showLine(name, { columns: 30, rows: 4 });
  events.type("Meridian");
  expect(getScreen()).toMatchInlineSnapshot(`
    "What is your company called?
    > Meridian"
  `);
  events.keypress("enter");
});

test("the end of the input leaves", async () => {
  const { answer, input } = await showLine(name);
  input.end();
  expect(await answer).toEqual({ kind: "leave" });
});

test("thousands of characters can be pasted, between lines and into the middle", async () => {
  const { answer, events, input } = await showLine({ ...name, initial: "<>" });
  events.keypress("left");
  const long = "Ω abcdefgh ".repeat(450).trim();
  input.write(`\u001b[200~${long}\nend\u001b[201~`);
  await new Promise(setImmediate);
  events.keypress("enter");
  expect(await answer).toEqual({ kind: "answer", value: `<${long} end>` });
});
