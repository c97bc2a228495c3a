import { describe, expect, test } from "vitest";
import { declaredBy, promiseMeant, typedPromise } from "../../src/markdown/promise-advice.ts";

test.for([
  ["email.reply", 'within "email.reply"'],
  ["complaint.second-stage", 'within "complaint.second-stage"'],
  ["priority.Urgent call.answer", 'within "priority.Urgent call.answer"'],
  ["voicemail.check", 'every "voicemail.check"'],
  ["voicemail.call-back", 'within "voicemail.call-back"'],
  ["complaint.update", 'every "complaint.update"'],
  ["complaint.review", 'every "complaint.review"'],
  ["document.review", 'every "document.review"'],
  ["training.repeat", 'every "training.repeat"'],
  ["conduct.monitor", 'every "conduct.monitor"'],
  ["complaint.extension", 'amount "complaint.extension"'],
] as const)("%s is typed as a deadline, a rhythm or a time: %s", ([id, want]) => {
  expect(typedPromise(id)).toBe(want);
});

test.for([
  ["nothing", null, []],
  ["nothing", { states: [] }, []],
  ["what it states", { states: ["email.reply", "chat.reply"] }, ["email.reply", "chat.reply"]],
  [
    "what its words state too",
    { states: ["email.reply"], whenMade: ["chat.reply"] },
    ["email.reply", "chat.reply"],
  ],
  ["no family", { states: ["escalation.*", "email.reply"], whenMade: ["priority.*"] }, ["email.reply"]],
] as const)("a clause declares %s: %j", ([, clause, want]) => {
  expect(declaredBy(clause)).toEqual(want);
});

describe("the promise that is meant", () => {
  test.for([
    ["an id, whatever the clause states", "email.reply", ["chat.reply"], "email.reply"],
    ["a key of the facts", "complaints.resolveWithin", [], "complaint.resolve"],
    ["a key that is not like its id", "channels.email.replyWithin", [], "email.reply"],
    ["a key, whatever the clause states", "channels.email.replyWithin", ["chat.reply"], "email.reply"],
    ["a deep key", "channels.phone.voicemail.callBackWithin", [], "voicemail.call-back"],
    ["a key of two words", "complaints.secondStage.within", [], "complaint.second-stage"],
    ["a slip in the first word", "emial.reply", [], "email.reply"],
    ["a slip in the last word", "in-person.hlep", [], "in-person.help"],
    ["a slip, though the clause states another", "in-person.gret", ["in-person.help"], "in-person.greet"],
    ["a slip in the last word of one that several have", "complaint.acknowlege", [], "complaint.acknowledge"],
    ["another word of the family that the clause states", "email.respond", ["email.reply"], "email.reply"],
    ["another word of a family", "email.respond", [], null],
    ["the word of what the clause states", "ticket.resolve", ["issue.resolve"], "issue.resolve"],
    ["the last of several words", "my.ticket.resolve", ["issue.resolve"], "issue.resolve"],
    [
      "the word of several that the clause states",
      "ticket.resolve",
      ["issue.resolve", "complaint.resolve"],
      null,
    ],
    ["the word of one that the clause does not state", "ticket.resolve", ["email.reply"], null],
    ["something else", "anything", ["email.reply"], null],
  ] as const)("%s: %s", ([, name, states, want]) => {
    expect(promiseMeant(name, { states })).toBe(want);
  });

  test("needs no clause", () => {
    expect(promiseMeant("emial.reply", null)).toBe("email.reply");
    expect(promiseMeant("ticket.resolve", null)).toBeNull();
  });
});
