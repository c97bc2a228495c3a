import { expect, test } from "vitest";
import { recent } from "../../src/html/recent.ts";

test("what is asked for often stays, whatever else passes by", () => {
  const { get } = recent<number>(100);
  const made: string[] = [];
  const ask = (text: string): number =>
    get(text, () => {
      made.push(text);
      return text.length;
    });
  for (let number = 0; number < 50; number += 1) {
    expect(ask("often")).toBe(5);
    expect(ask(`once ${String(number)} ${".".repeat(20)}`)).toBeGreaterThan(20);
  }
  expect(made.filter((text) => text === "often")).toHaveLength(1);
  ask(`once 0 ${".".repeat(20)}`);
  expect(made.filter((text) => text.startsWith("once 0 "))).toHaveLength(2);
});
