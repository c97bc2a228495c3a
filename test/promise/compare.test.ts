import { describe, expect, test } from "vitest";
import { parseDuration } from "../../src/company/duration.ts";
import type { Commitment } from "../../src/company/facts.ts";
import { comparePromises } from "../../src/promise/compare.ts";
import { strictnessOf } from "../../src/promise/strictness.ts";
import { checked, minimum, rawExample } from "../companies/companies.ts";

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
    ["1 working day", "6 days", "incomparable"],
    ["1 working day", "7 days", "looser"],
    ["10 working days", "15 working days", "looser"],
    ["10 working days", "17 days", "incomparable"],
    ["10 working days", "18 days", "looser"],
    ["16 working hours", "9 days", "incomparable"],
    ["16 working hours", "10 days", "looser"],
    ["1 year", "52 weeks", "stricter"],
    ["2 years", "731 days", "incomparable"],
    ["2 years", "732 days", "looser"],
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

  test.for([
    ["2 hours", "2 days", "looser"],
    ["2 days", "2 hours", "stricter"],
    ["24 hours", "1 day", "changed"],
    [{ time: "24 hours", atLeast: "80" }, { time: "24 hours", atLeast: "90" }, "stricter"],
    [{ time: "24 hours", atLeast: "90" }, "24 hours", "stricter"],
    ["24 hours", { time: "24 hours", atLeast: "90" }, "looser"],
    [{ time: "2 hours", atLeast: "80" }, { time: "4 hours", atLeast: "90" }, "changed"],
  ] as const)("differ where one promise goes from %j to %j: %s", ([from, to, kind]) => {
    const replying = (replyWithin: unknown) =>
      checked({ ...minimum, channels: { email: { address: "help@brook.example", replyWithin } } });
    const changes = comparePromises(replying(from), replying(to));
    expect(changes.map((change) => `${change.kind} ${change.id}`)).toEqual([`${kind} email.reply`]);
  });

  test("say what was promised before and after", () => {
    const [answer, ...others] = comparePromises(checked(minimum), meridian);
    expect(answer).toMatchObject({ id: "phone.answer", kind: "added", from: null });
    expect(answer?.to?.target.duration).toEqual({ amount: 3, unit: "ring" });
    expect(others.length).toBeGreaterThan(5);
    const [gone] = comparePromises(meridian, checked(minimum)).filter(({ kind }) => kind === "removed");
    expect(gone).toMatchObject({ id: "phone.answer", from: { id: "phone.answer" }, to: null });
  });

  test("know priorities by their names, wherever they stand", () => {
    const urgent = {
      name: "urgent",
      when: "Safety is at risk.",
      answerWithin: "1 hour",
      resolveWithin: "8 hours",
    };
    const usual = {
      ...urgent,
      name: "usual",
      when: "All else.",
      answerWithin: "4 hours",
      resolveWithin: "9 hours",
    };
    const ranked = (...priorities: object[]) => checked({ ...minimum, priorities });
    expect(comparePromises(ranked(urgent, usual), ranked(usual, urgent))).toEqual([]);
  });

  test("know a person who stands on the ladder twice by the turn", () => {
    const [first, second, third] = raw["escalation"] as Record<string, unknown>[];
    const again = { ...first, within: "3 working days" };
    const ladder = checked({ ...raw, escalation: [first, second, third, again] });
    const longer = checked({
      ...raw,
      escalation: [first, second, third, { ...again, within: "4 working days" }],
    });
    expect(comparePromises(ladder, longer).map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      "looser escalation.4",
    ]);
    const sooner = checked({
      ...raw,
      escalation: [{ ...first, within: "30 minutes" }, second, third, again],
    });
    expect(comparePromises(ladder, sooner).map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      "stricter escalation.1",
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
