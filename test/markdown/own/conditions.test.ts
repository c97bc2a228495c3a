import { describe, expect, test } from "vitest";
import { conditionsOf } from "../../../src/markdown/own/conditions.ts";
import type { Parts } from "../../../src/markdown/own/conditions.ts";
import { sourceOf } from "../told.ts";

const parts: Parts = new Map([
  ["mission", sourceOf("{{company.mission}}", "mission.md.hbs")],
  ["outer", sourceOf('{{> mission}}{{within "chat.reply"}}{{> round}}', "outer.md.hbs")],
  ["round", sourceOf("{{> outer}}{{> round}}{{empowerment}}", "round.md.hbs")],
  ["broken", null],
]);

function conditions(text: string): readonly (readonly string[])[] {
  const { states, needs } = conditionsOf(sourceOf(text).program, parts);
  return [states, needs];
}

describe("a text", () => {
  test.for([
    ["of words", "We answer.", [], []],
    ["with what every company has", "{{company.name}} {{contact.email}} {{title}}", [], []],
    ["with a fact", "{{company.vision}}", [], ["company.vision"]],
    ["with a fact twice", "{{company.vision}} {{company.vision}}", [], ["company.vision"]],
    [
      "with a fact by another key",
      "{{document.nextReview}}",
      [],
      ["document.lastReviewed", "document.reviewEvery"],
    ],
    ["with a fact in braces", "{{{company.vision}}}", [], ["company.vision"]],
    [
      "with a fact that a helper words",
      "{{all company.values}} {{span retention.complaints}}",
      [],
      ["company.values", "retention.complaints"],
    ],
    [
      "with a fact that a form words",
      '{{form "offering" company.offering.kind}}',
      [],
      ["company.offering.kind"],
    ],
    ["with a call in a call", "{{quote (article company.vision)}}", [], ["company.vision"]],
    ["with a promise in a call in a call", '{{quote (within "chat.reply")}}', ["chat.reply"], []],
    ["with a variable that does not exist", "{{company.nmae}} {{nothing}} {{constructor}}", [], []],
    ["with a block in the place of a variable", "{{all nothing.of.it}}", [], []],
    ["with a deadline", '{{within "email.reply"}}', ["email.reply"], []],
    ["with a rhythm", '{{every "complaint.review"}}', ["complaint.review"], []],
    ["with an amount", '{{amount "issue.resolve"}}', ["issue.resolve"], []],
    ["with a deadline twice", '{{within "email.reply"}} {{amount "email.reply"}}', ["email.reply"], []],
    ["with a promise that does not exist", '{{within "email.rply"}} {{within "toString"}}', [], []],
    ["with the name of a promise in another helper", '{{quote "email.reply"}}', [], []],
    [
      "with a step of the ladder",
      '{{within "escalation.1"}} {{within "escalation.12"}}',
      ["escalation.*"],
      [],
    ],
    [
      "with what is no step",
      '{{within "escalation.0"}} {{within "escalation.123"}} {{within "escalation.x"}}',
      [],
      [],
    ],
    ["with what is no step either", '{{within "an escalation.1"}} {{within "escalation.1 a"}}', [], []],
    ["with all steps", '{{within "escalation.*"}}', ["escalation.*"], []],
    ["with a priority", '{{within "priority.high.answer"}}', ["priority.*"], []],
    ["with a priority of several words", '{{within "priority.most urgent.resolve"}}', ["priority.*"], []],
    ["with all priorities", '{{within "priority.*"}}', ["priority.*"], []],
    [
      "with what is no priority",
      '{{within "priority.high"}} {{within "priority..answer"}} {{within "priority.a.answers"}} {{within "a priority.a.answer"}}',
      [],
      [],
    ],
    ["with the longest priority", `{{within "priority.${"x".repeat(80)}.answer"}}`, ["priority.*"], []],
    ["with a priority that is longer", `{{within "priority.${"x".repeat(81)}.answer"}}`, [], []],
    ["with a clause", '{{#clause "a"}}{{company.vision}}{{/clause}}', [], ["company.vision"]],
    ["with an empty block", '{{#clause "a"}}{{/clause}}', [], []],
    ["with a remark", "{{!-- {{company.vision}} --}}", [], []],
  ] as const)("%s", ([, text, states, needs]) => {
    expect(conditions(text)).toEqual([states, needs]);
  });
});

describe("a loop", () => {
  test.for([
    ["asks for its list", "{{#each escalation}}{{step}}{{/each}}", [], ["escalation"]],
    [
      "states what its rows promise",
      "{{#each escalation}}{{within promise}}{{/each}}",
      ["escalation.*"],
      ["escalation"],
    ],
    ["states what its rows word", "{{#each priorities}}{{answer}}{{/each}}", ["priority.*"], ["priorities"]],
    ["over texts", "{{#each expectations}}{{this}}{{/each}}", [], ["expectations"]],
    ["over what its document names otherwise", "{{#each hours.rows}}{{days}}{{/each}}", [], ["hours.open"]],
    ["takes the name of a row first", "{{#each escalation}}{{name}} {{when}}{{/each}}", [], ["escalation"]],
    ["takes a call of a row first", "{{#each escalation}}{{quote name}}{{/each}}", [], ["escalation"]],
    [
      "has what is outside of it in reach",
      "{{#each escalation}}{{company.vision}}{{/each}}",
      [],
      ["escalation", "company.vision"],
    ],
    [
      "looks outside by dots",
      "{{#each escalation}}{{../company.vision}}{{/each}}",
      [],
      ["escalation", "company.vision"],
    ],
    [
      "over texts looks outside by dots",
      "{{#each feedback}}{{../company.vision}}{{/each}}",
      [],
      ["feedback", "company.vision"],
    ],
    [
      "looks past a name of its row by dots",
      "{{#each deputies}}{{../title}} {{../empowerment}} {{deputy.name}}{{/each}}",
      [],
      ["people.*.deputy", "empowerment"],
    ],
    [
      "looks past a list of its row by dots",
      "{{#each escalation}}{{all ../company.values}}{{/each}}",
      [],
      ["escalation", "company.values"],
    ],
    ["over nothing", "{{#each nothing}}{{company.vision}}{{/each}}", [], ["company.vision"]],
    ["without a list", "{{#each}}{{company.vision}}{{/each}}", [], ["company.vision"]],
    ["over a text", '{{#each "expectations"}}{{company.vision}}{{/each}}', [], ["company.vision"]],
    ["by another name is none", "{{#with escalation}}{{within promise}}{{/with}}", [], []],
  ] as const)("%s", ([, text, states, needs]) => {
    expect(conditions(text)).toEqual([states, needs]);
  });
});

describe("a part", () => {
  test.for([
    ["is read with the text", "{{> mission}}", [], ["company.mission"]],
    [
      "is read once, with all that it includes",
      "{{> outer}}{{> outer}}",
      ["chat.reply"],
      ["company.mission", "empowerment"],
    ],
    [
      "in a loop is not of its rows",
      "{{#each escalation}}{{> mission}}{{/each}}",
      [],
      ["escalation", "company.mission"],
    ],
    ["that cannot be read says nothing", "{{> broken}}{{company.vision}}", [], ["company.vision"]],
    ["that does not exist says nothing", "{{> nothing}}{{company.vision}}", [], ["company.vision"]],
    ["without a name says nothing", "{{> (lookup . 'x')}}{{company.vision}}", [], ["company.vision"]],
  ] as const)("%s", ([, text, states, needs]) => {
    expect(conditions(text)).toEqual([states, needs]);
  });
});
