import { expect, test } from "vitest";
import { channels, kind } from "./questions.ts";
import { showList } from "./screens.ts";

test("one of several, with the ways out at the end of the list", async () => {
  const { answer, events, getScreen } = await showList(kind);
  expect(getScreen()).toMatchInlineSnapshot(`
    "What do you offer?
    It is printed on every document.
      Products
    > Services  the usual
      Both
      Skip for now
      Back to the question before
    ↑↓: move   Enter: confirm   Esc: back
    Ctrl+X: skip"
  `);
  events.keypress("down");
  events.keypress("enter");
  expect(await answer).toEqual({ kind: "answer", value: "both" });
  expect(getScreen()).toMatchInlineSnapshot(`"What do you offer? Both"`);
});

test.for([
  { name: "up from the first is the last", keys: ["home", "up"], want: { kind: "back" } },
  {
    name: "down from the last is the first",
    keys: ["end", "down"],
    want: { kind: "answer", value: "product" },
  },
  { name: "skipping is in the list", keys: ["end", "up"], want: { kind: "skip" } },
  { name: "a number goes to its option", keys: ["3"], want: { kind: "answer", value: "both" } },
  { name: "a letter goes nowhere", keys: ["b", "x"], want: { kind: "answer", value: "service" } },
])("$name", async ({ keys, want }) => {
  const { answer, events } = await showList(kind);
  for (const key of keys) events.keypress(key);
  events.keypress("enter");
  expect(await answer).toEqual(want);
});

test("Esc goes back and Ctrl+X leaves out, where the question allows it", async () => {
  const back = await showList(kind);
  back.events.keypress("escape");
  expect(await back.answer).toEqual({ kind: "back" });
  const skip = await showList(channels);
  skip.events.keypress({ name: "x", ctrl: true });
  expect(await skip.answer).toEqual({ kind: "skip" });
  const neither = await showList({ ...kind, canGoBack: false, canSkip: false });
  neither.events.keypress("escape");
  neither.events.keypress({ name: "x", ctrl: true });
  expect(neither.getScreen()).not.toMatch(/Esc|Ctrl|Skip|Back/);
  neither.events.keypress("enter");
  expect(await neither.answer).toEqual({ kind: "answer", value: "service" });
});

test("any number of several, ticked with the space bar and in the order of the list", async () => {
  const { answer, events, getScreen } = await showList(channels);
  expect(getScreen()).toMatchInlineSnapshot(`
    "How do customers reach you?
    It is printed on every document.
    > [ ] Phone
      [x] E-mail
      [ ] Chat
          Skip for now
          Back to the question before
    ↑↓: move   Space: tick   Enter: confirm
    Esc: back   Ctrl+X: skip"
  `);
  events.keypress("down");
  events.keypress("space");
  events.keypress("enter");
  expect(getScreen()).toContain("! Tick at least one.");
  events.keypress("down");
  events.keypress("space");
  events.keypress("home");
  events.keypress("space");
  events.keypress("enter");
  expect(await answer).toEqual({ kind: "answer", value: ["phone", "chat"] });
  expect(getScreen()).toMatchInlineSnapshot(`"How do customers reach you? Phone, Chat"`);
});

test("a long list shows a window around the cursor", async () => {
  const options = Array.from({ length: 40 }, (_, index) => ({
    value: String(index),
    label: `Option ${String(index)}`,
    hint: null,
  }));
  const { answer, events, getScreen } = await showList(
    { ...kind, options, initial: "20" },
    { columns: 50, rows: 12 },
  );
  expect(getScreen()).toMatchInlineSnapshot(`
    "What do you offer?
    It is printed on every document.
      ...
      Option 18
      Option 19
    > Option 20
      Option 21
      Option 22
      ...
    ↑↓: move   Enter: confirm   Esc: back
    Ctrl+X: skip"
  `);
  events.keypress("enter");
  expect(await answer).toEqual({ kind: "answer", value: "20" });
});
