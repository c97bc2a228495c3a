import { describe, expect, test } from "vitest";
import { curlyTag } from "../../src/markdown/curly-tag.ts";
import { mendTag } from "../../src/markdown/mend-tag.ts";

/** What is replaced, and what it is replaced with. */
function mended(text: string): readonly [found: string, text: string] | null {
  const tag = mendTag(text, 0);
  return tag === null ? null : [text.slice(0, tag.length), tag.text];
}

const within = '{{within "email.reply"}}';

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
    [
      '{{form "offering" company.offering.kind more',
      '{{form "offering" company.offering.kind',
      '{{form "offering" company.offering.kind}}',
    ],
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
    ["{{! a note } more", "{{! a note }", "{{! a note }}"],
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
    `{{${"x".repeat(238)}} more`,
    `{{${"x".repeat(10_000)}`,
  ])("is left alone where it is not certain what was meant: %#", (text) => {
    expect(mended(text)).toBeNull();
  });
});

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
    ["{{a (b „c)}}", null, "„"],
    ["{{all\n“company.values”}}", null, "“”"],
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
