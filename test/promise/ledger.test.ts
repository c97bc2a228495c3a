import { describe, expect, test } from "vitest";
import { makes, promisesLike, promisesOf } from "../../src/promise/ledger.ts";
import { checked, everyKey, minimum, rawExample } from "../companies/companies.ts";

const meridian = promisesOf(checked(rawExample("meridian.yaml")));

describe("the ledger", () => {
  test("of an ordinary company holds each promise once, with target and clock", () => {
    const rows = [...meridian.values()].map(({ id, target, clock }) =>
      [id, target.duration.amount, target.duration.unit, clock].join(" "),
    );
    expect(rows).toEqual([
      "phone.answer 3 ring calendar",
      "voicemail.check 2 hour calendar",
      "voicemail.call-back 60 minute calendar",
      "email.reply 24 hour calendar",
      "chat.reply 2 minute calendar",
      "in-person.greet 30 second calendar",
      "in-person.help 60 second calendar",
      "social.reply 4 hour calendar",
      "inquiry.acknowledge 30 minute calendar",
      "inquiry.answer 24 hour calendar",
      "issue.resolve 48 hour calendar",
      "issue.follow-up 3 day calendar",
      "complaint.acknowledge 2 working day working",
      "complaint.resolve 10 working day working",
      "complaint.review 1 week calendar",
      "document.review 12 month calendar",
      "training.repeat 12 month calendar",
      "conduct.monitor 3 month calendar",
      "escalation.1 1 hour calendar",
      "escalation.2 4 hour calendar",
      "escalation.3 1 working day working",
    ]);
  });

  test("holds nothing that the facts do not say", () => {
    expect([...promisesOf(checked(minimum)).keys()]).toEqual(["complaint.acknowledge", "complaint.resolve"]);
  });

  test("keeps shares, and names priorities by their name", () => {
    const ledger = promisesOf(checked(everyKey()));
    expect(ledger.get("priority.urgent.resolve")?.target).toEqual({
      duration: { amount: 8, unit: "working hour" },
      atLeast: null,
    });
    const share = promisesOf(checked(rawShare())).get("phone.answer");
    expect(share?.target).toEqual({ duration: { amount: 20, unit: "second" }, atLeast: 80 });
  });

  test("knows families of promises", () => {
    expect(promisesLike(meridian, "escalation.*")).toEqual(["escalation.1", "escalation.2", "escalation.3"]);
    const every = promisesOf(checked(everyKey()));
    expect(promisesLike(every, "priority.*.answer").length).toBeGreaterThan(0);
    expect(promisesLike(every, "priority.*.answer").filter((id) => !id.endsWith(".answer"))).toEqual([]);
    expect(makes(meridian, "priority.*")).toBe(false);
    expect(makes(meridian, "email.reply")).toBe(true);
    expect(makes(meridian, "letter.reply")).toBe(false);
  });
});

test.for([["email.reply*"], ["email.reply*reply"], ["*email.reply"]])(
  "a family has a name of its own for each of its promises: %s holds none",
  ([pattern = ""]) => {
    expect(promisesLike(meridian, pattern)).toEqual([]);
  },
);

function rawShare() {
  return {
    ...minimum,
    channels: { phone: { number: "+44 20 7946 0010", answerWithin: { time: "20 seconds", atLeast: "80" } } },
  };
}
