import { describe, expect, test } from "vitest";
import { parseDuration } from "../../src/company/duration.ts";
import type { Commitment } from "../../src/company/facts.ts";
import { comparePromises } from "../../src/promise/compare.ts";
import { strictnessOf } from "../../src/promise/strictness.ts";
import { checked, rawExample } from "../companies/companies.ts";

function commitment(text: string): Commitment {
  const [time = "", share] = text.split(" in ");
  const duration = parseDuration(time);
  if (duration === null) throw new Error(`${time} is no duration`);
  return { duration, atLeast: share === undefined ? null : Number(share) };
}

const opposite = { stricter: "looser", looser: "stricter", equal: "equal", incomparable: "incomparable" };

describe("strictness", () => {
  test.for([
    ["5 hours", "6 hours", "looser"],
    ["5 hours", "4 hours", "stricter"],
    ["24 hours", "1 day", "equal"],
    ["1 year", "12 months", "equal"],
    ["weekly", "7 days", "equal"],
    ["monthly", "30 days", "incomparable"],
    ["monthly", "weekly", "stricter"],
    ["1 month", "40 days", "looser"],
    ["24 hours", "1 working day", "looser"],
    ["5 working days", "5 days", "stricter"],
    ["1 working day", "2 days", "incomparable"],
    ["1 working day", "9 days", "looser"],
    ["10 working days", "15 working days", "looser"],
    ["4 working hours", "1 working day", "looser"],
    ["8 working hours", "1 working day", "incomparable"],
    ["8 working hours", "8 hours", "stricter"],
    ["3 rings", "10 seconds", "stricter"],
    ["3 rings", "15 seconds", "incomparable"],
    ["3 rings", "20 seconds", "looser"],
    ["20 seconds in 80", "20 seconds in 90", "stricter"],
    ["20 seconds in 80", "20 seconds", "stricter"],
    ["20 seconds in 80", "30 seconds in 80", "looser"],
    ["20 seconds in 80", "10 seconds in 90", "stricter"],
    ["20 seconds in 80", "30 seconds in 90", "incomparable"],
  ] as const)("from %s to %s is %s", ([from, to, expected]) => {
    expect(strictnessOf(commitment(from), commitment(to))).toBe(expected);
    expect(strictnessOf(commitment(to), commitment(from))).toBe(opposite[expected]);
  });
});

describe("two ledgers", () => {
  const raw = rawExample("meridian.yaml");
  const meridian = checked(raw);
  const brief = (other: unknown): readonly string[] =>
    comparePromises(meridian, checked(other)).map(({ id, kind }) => `${kind} ${id}`);

  test("of the same facts have no change between them", () => {
    expect(brief(raw)).toEqual([]);
  });

  test("differ by promise, in the order of the ledger, with what is gone last", () => {
    const channels = raw["channels"] as Record<string, object>;
    expect(
      brief({
        ...raw,
        channels: {
          ...channels,
          chat: undefined,
          email: { ...channels["email"], replyWithin: "25 hours" },
          letter: { address: "12 Quay Street, Bristol", replyWithin: "5 working days" },
        },
        issues: { resolveWithin: "2 days", followUpWithin: "2 days" },
      }),
    ).toEqual([
      "looser email.reply",
      "added letter.reply",
      "changed issue.resolve",
      "stricter issue.follow-up",
      "removed chat.reply",
    ]);
  });

  test("know the steps of a ladder by whom they lead to", () => {
    const [first, second, third] = raw["escalation"] as object[];
    expect(brief({ ...raw, escalation: [second, third] })).toEqual(["removed escalation.1"]);
    expect(brief({ ...raw, escalation: [first, { ...second, within: "8 hours" }, third] })).toEqual([
      "looser escalation.2",
    ]);
  });
});
