import { describe, expect, test } from "vitest";
import { curlyTag } from "../../src/markdown/curly-tag.ts";
import { mendTag } from "../../src/markdown/mend-tag.ts";

/** What is replaced, and what it is replaced with. */
function mended(text: string): readonly [found: string, text: string] | null {
  const tag = mendTag(text, 0);
  return tag === null ? null : [text.slice(0, tag.length), tag.text];
}

const within = '{{within "email.reply"}}';
const form = '{{form "offering" company.offering.kind}}';

describe("a tag with a slip in it", () => {
  test.for([
    // A brace
    ["{{company.name}", "{{company.name}", "{{company.name}}"],
    ["{{company.name} } more", "{{company.name} }", "{{company.name}}"],
    ["{{company.name}}} more", "{{company.name}}}", "{{company.name}}"],
    ["{{{company.name}} more", "{{{company.name}}", "{{company.name}}"],
    ["{{ company.name } more", "{{ company.name }", "{{company.name}}"],
    ["{{~company.name~} more", "{{~company.name~}", "{{~company.name~}}"],
    ["{{company.name", "{{company.name", "{{company.name}}"],
    ["{{company.name. We do", "{{company.name", "{{company.name}}"],
    ["{{company.name, and", "{{company.name", "{{company.name}}"],
    ["{{company.name\nmore }", "{{company.name", "{{company.name}}"],
    ["{{company.name. {{See}} }", "{{company.name", "{{company.name}}"],
    ["{{company.name {{contact.name}}", "{{company.name", "{{company.name}}"],
    ["{{this}", "{{this}", "{{this}}"],
    ["{{../company.name}", "{{../company.name}", "{{../company.name}}"],
    ["{{> questions}", "{{> questions}", "{{> questions}}"],
    ["{{> questions and", "{{> questions", "{{> questions}}"],
    ["{{/clause}", "{{/clause}", "{{/clause}}"],
    ['{{#clause "own.x"}', '{{#clause "own.x"}', '{{#clause "own.x"}}'],
    ['{{#clause "own.x"\nText', '{{#clause "own.x"', '{{#clause "own.x"}}'],
    ["{{#each expectations}", "{{#each expectations}", "{{#each expectations}}"],
    ["{{#each expectations and", "{{#each expectations", "{{#each expectations}}"],
    [`{{within "email.reply"`, '{{within "email.reply"', within],
    [`{{within "email.reply" and "so"`, '{{within "email.reply"', within],
    [`{{within "email.reply".`, '{{within "email.reply"', within],
    [`{{wihtin "email.reply" and`, '{{wihtin "email.reply"', '{{wihtin "email.reply"}}'],
    ["{{span retention.complaints} more", "{{span retention.complaints}", "{{span retention.complaints}}"],
    ["{{span retention.complaints more", "{{span retention.complaints", "{{span retention.complaints}}"],
    ['{{form "offering" company.offering.kind more', '{{form "offering" company.offering.kind', form],
    ["{{company.name} {{! b }", "{{company.name}", "{{company.name}}"],
    ["{{#eech expectations", "{{#eech expectations", "{{#eech expectations}}"],
    ["{{#eech expectations  \nText", "{{#eech expectations", "{{#eech expectations}}"],
    ['{{#clause "own" and', '{{#clause "own"', '{{#clause "own"}}'],
    ["{{within priority.a.answer and", "{{within priority.a.answer", "{{within priority.a.answer}}"],
    // A variable is no id
    ["{{within reply} more", "{{within reply}", "{{within reply}}"],
    ["{{span complaint.extension} more", "{{span complaint.extension}", "{{span complaint.extension}}"],
    // A quotation mark
    ['{{within "email.reply}} more', '{{within "email.reply}}', within],
    ['{{within "email.reply}} "more"', '{{within "email.reply}}', within],
    ['{{within "email.reply} more', '{{within "email.reply}', within],
    ['{{within "email.reply', '{{within "email.reply', within],
    ['{{within "email.reply and "more"', '{{within "email.reply', within],
    ['{{within email.reply"}} more', '{{within email.reply"}}', within],
    ["{{within \"email.reply'}} more", "{{within \"email.reply'}}", within],
    ["{{within email.reply} more", "{{within email.reply}", within],
    ["{{#section own.x} more", "{{#section own.x}", '{{#section "own.x"}}'],
    [
      '{{within "priority.Urgent call.answer"} more',
      '{{within "priority.Urgent call.answer"}',
      '{{within "priority.Urgent call.answer"}}',
    ],
    [
      '{{within "priority.Urgent call.answer}} more',
      '{{within "priority.Urgent call.answer}}',
      '{{within "priority.Urgent call.answer"}}',
    ],
    [
      "{{within “priority.Urgent call.answer}} “more”",
      "{{within “priority.Urgent call.answer}}",
      '{{within "priority.Urgent call.answer"}}',
    ],
    [
      "{{within «\u00A0priority.Urgent call.resolve\u00A0»} more",
      "{{within «\u00A0priority.Urgent call.resolve\u00A0»}",
      '{{within "priority.Urgent call.resolve"}}',
    ],
    [
      '{{within "priority.Urgent call.answer and "more"',
      '{{within "priority.Urgent call.answer',
      '{{within "priority.Urgent call.answer"}}',
    ],
    [
      '{{within "priority.The client’s call.answer}} more',
      '{{within "priority.The client’s call.answer}}',
      '{{within "priority.The client’s call.answer"}}',
    ],
    [
      '{{within "priority.Urgent call.anser"} more',
      '{{within "priority.Urgent call.anser"}',
      '{{within "priority.Urgent call.anser"}}',
    ],
    [
      '{{within "priority.Urgent call.anser}} more',
      '{{within "priority.Urgent call.anser}}',
      '{{within "priority.Urgent call.anser"}}',
    ],
    ["{{form offering company.offering.kind}", "{{form offering company.offering.kind}", form],
    ['{{form "offering company.offering.kind}}', '{{form "offering company.offering.kind}}', form],
    ['{{within ""email.reply""}} more', '{{within ""email.reply""}}', within],
    ['{{within"email.reply"}} more', '{{within"email.reply"}}', within],
    ['{{#clause"own.x"}} more', '{{#clause"own.x"}}', '{{#clause "own.x"}}'],
    // Typographic marks
    ["{{within ‚‚email.reply‘‘}} more", "{{within ‚‚email.reply‘‘}}", within],
    ["{{within “email.reply”} more", "{{within “email.reply”}", within],
    ["{{within “email.reply” more", "{{within “email.reply”", within],
    ['{{within "email.reply”}} more', '{{within "email.reply”}}', within],
    ["{{within «\u00A0email.reply\u00A0»}}", "{{within «\u00A0email.reply\u00A0»}}", within],
    ["{{within email.reply”}}", "{{within email.reply”}}", within],
    ["{{“company.name”}}", "{{“company.name”}}", "{{company.name}}"],
    ["{{> “questions”}}", "{{> “questions”}}", '{{> "questions"}}'],
    // A remark
    ["{{!-- a note }} more", "{{!-- a note }}", "{{!-- a note --}}"],
    ["{{!-- a note --} more", "{{!-- a note --}", "{{!-- a note --}}"],
    ["{{~!-- a note --~} more", "{{~!-- a note --~}", "{{~!-- a note --~}}"],
    ["{{! a note } more", "{{! a note }", "{{! a note }}"],
    ["{{!-- a note }\n\n| a |\n|---|\n", "{{!-- a note }", "{{!-- a note --}}"],
    ["{{!-- a note } {{company.name}} {{!-- another --}", "{{!-- a note }", "{{!-- a note --}}"],
    ["{{! a note } {{company.name}}", "{{! a note }", "{{! a note }}"],
  ] as const)("%j", ([text, found, want]) => {
    expect(mended(text)).toEqual([found, want]);
    expect(mendTag(`${want} more`, 0)).toBeNull();
  });

  test.for([
    "{{",
    "{{}}",
    "{{ }",
    "{{+}",
    "{{company.name and more}",
    "{{within )}}",
    "{{within",
    '{{within "',
    "{{quote (form",
    "{{a b=}}",
    "{{a/../b}}",
    "{{#> part}",
    "{{!-- a note",
    // More arguments than it takes, or fewer
    '{{within "email reply"}',
    '{{within "email reply}}',
    '{{wihtin "email reply"}',
    '{{within email.reply "visit.receive"}',
    "{{#clause own.x and}",
    '{{#clause "own.x and}}',
    '{{/clause "own.x"}',
    '{{> questions "own.x"}',
    '{{form "offering" company.offering.kind "more"}',
    '{{form "offering"}',
    "{{#clause}",
    "{{within}",
    // No tag
    "company.name}}",
    "#clause}",
    // A block of which nothing is known but its sign
    "{{#own",
    "{{#eech my values",
    "{{#eech my  values",
    // An id that may go on
    "{{within priority.a.answers and",
    '{{within "priority.Urgent call.anser',
    '{{within "priority.Urgent call and more',
    "{{within “priority.Urgent call and more",
    "{{within priority.Urgent call.answer and more",
    '{{within "email reply',
    '{{within "email reply" and',
    "{{within email reply and",
    "{{#clause own x and",
    // A remark with braces in it
    "{{!-- why } secret --} end.",
    "{{!-- why }\nsecret } end.",
    "{{!-- why }\nsecret --\n",
    "{{!-- why } {{company.name}} secret --} end.",
    "{{! a } secret } b",
    "{{! a }\n\nsecret } b {{company.name}}",
    `{{!-- why } ${"x".repeat(300)} --} end.`,
    `{{${"x".repeat(238)}} more`,
    `{{${"x".repeat(10_000)}`,
  ])("is left alone where it is not certain what was meant: %#", (text) => {
    expect(mended(text)).toBeNull();
  });
});

test.for([
  ['{{within "email.reply}}', [], true],
  ['{{within email.reply"}}', [], true],
  ["{{within \"email.reply'}}", [], true],
  // A brace is missing too, or nothing but a brace
  ['{{within "email.reply} more', [], false],
  ['{{within "email.reply', [], false],
  ['{{within "email.reply"} more', [], false],
  ["{{company.name}}}", [], false],
  ["{{! a note }", [], false],
  ["{{!-- a note }", [], false],
  ["{{within “email.reply”} more", ["“", "”"], false],
  ["{{within email.reply”}}", ["”"], true],
  ['{{form “offering” "company.offering.kind”}}', ["“", "”"], true],
  ["{{“company.name”}}", ["“", "”"], false],
] as const)(
  "in %j, typographic marks are %j; nothing but a mark is missing: %s",
  ([text, quotes, lacksQuote]) => {
    expect(mendTag(text, 0)).toMatchObject({ quotes, lacksQuote });
  },
);

describe("typographic marks in a tag", () => {
  const curly = (tag: string): readonly unknown[] | null => {
    const found = curlyTag(`x${tag} “more”`, { start: 1, end: tag.length + 1 });
    return found === null ? null : [found.text, found.quotes.join("")];
  };
  test.for([
    [
      "{{quote (form “offering” company.offering.kind)}}",
      '{{quote (form "offering" company.offering.kind)}}',
      "“”",
    ],
    ["{{within “any text of several words”}}", '{{within "any text of several words"}}', "“”"],
    ["{{within “email reply”}}", '{{within "email reply"}}', "“”"],
    ["{{a (b „c)}}", null, "„"],
    ["{{“company.name” and more}}", null, "“”"],
    ["{{~ “company.name” and more}}", null, "“”"],
    ["{{“name” and}}", null, "“”"],
    ["{{> “questions” and more}}", null, "“”"],
    ["{{company.name “email.reply”}}", null, "“”"],
    ["{{within “email.reply” and more}}", null, "“”"],
    ["{{all\n“company.values”}}", null, "“”"],
    ["{{a ) “b c”}}", null, "“”"],
    ["{{*note “a b”}}", null, "“”"],
    ["{{company.name “a b”}}", null, "“”"],
    // A slip that has nothing to do with them
    ["{{{a}} “x” }}}", null, "“”"],
    // What stands between straight marks stays as it is
    ['{{form "it’s long" “company name”}}', '{{form "it’s long" "company name"}}', "“”"],
    ["{{form 'it’s long' “company name”}}", "{{form 'it’s long' \"company name\"}}", "“”"],
  ] as const)("are found where the tag is none of ours: %j", ([tag, text, quotes]) => {
    expect(curly(tag)).toEqual([text, quotes]);
  });

  test.for(["{{company’s}}", '{{within "a’ b"}}', "{{within 'a” b'}}", "{{company.name}}"])(
    "are none in %j",
    (tag) => {
      expect(curly(tag)).toBeNull();
    },
  );
});
