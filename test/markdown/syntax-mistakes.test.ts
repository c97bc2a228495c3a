import Handlebars from "handlebars";
import { describe, expect, test } from "vitest";
import { curlyMistakes, parserMistake, unclosedMistake } from "../../src/markdown/syntax-mistakes.ts";
import type { Mistake } from "../../src/markdown/syntax-mistakes.ts";
import { placer, tagsOf } from "../../src/markdown/template-text.ts";
import { at } from "./told.ts";

/** What an error of the parser is told as. */
function toldOf(error: unknown, text: string): Mistake {
  return parserMistake(error, text, tagsOf(text).tags, placer("own.md", text));
}

/** What the parser stops at in a text. */
function parsed(text: string): Mistake {
  try {
    Handlebars.parse(text);
  } catch (error) {
    return toldOf(error, text);
  }
  throw new Error(`${text} is a template.`);
}

const line = "More than twenty letters {{a )}} and twenty letters more.";
const lines = "line\n".repeat(9);

describe("what the parser stopped at", () => {
  test.for([
    ["a bracket", "{{a )}}", "1:5+1", ")"],
    ["braces", "{{#each a}}{{else}}{{else}}{{/each}}", "1:20+2", "{{"],
    ["closing braces", "{{a b=}} more", "1:7+2", "}}"],
    ["a word up to the next space", '{{a b=c "a long text of more than twenty letters"}} x', "1:9+2", '"a'],
    ["a word up to the braces", "{{a b=1 b.c}}", "1:10+2", ".c"],
    ["a tag before one that is not quite right", '{{a )}} {{within"email.reply"}}', "1:5+1", ")"],
    ["a path", "{{a/../b}} and more", "1:3+6", "a/../b"],
    ["a path in the middle of a line", "some more words {{a/../b}}", "1:19+6", "a/../b"],
    ["a path on another line", "one\ntwo {{a/../b}}", "2:7+6", "a/../b"],
    ["a path that has numbers as the parser writes them", "{{[x - 9:9]/../b}}", "1:3+2", "[x"],
    ["a line with dots before it", "wait... {{a )}}", "1:13+1", ")"],
    ["a line with dots behind it", "{{a )}} and so... on", "1:5+1", ")"],
    ["more than twenty letters before it", `${"wait... ".repeat(5)}{{a )}}`, "1:45+1", ")"],
    // Of two places that look the same, the one on the line that the parser names.
    ["what a note has too", `{{!-- ${line} --}}\n${lines}${line}\n${lines}`, "11:30+1", ")"],
    ["a tag over lines", "{{a\n\n\n)}}", "4:1+1", ")"],
  ] as const)("%s", ([, text, where, found]) => {
    const [place, args] = parsed(text);
    expect([at(place), args.found, args.reason, args.suggestion]).toEqual([where, found, "other", null]);
  });

  test.for([
    ["{{a b=1 b.c}}", ["="]],
    ["{{a (b c= )}}", ["(", "name", '"…"', "1"]],
    ["{{#each a}}{{else}}{{else}}{{/each}}", ["{{"]],
    ['{{a b=c "text"}}', ["}}}}", "}}", "}}}", ")", "name"]],
    ["{{a/../b}}", []],
  ] as const)("%s: what could stand there instead", ([text, expected]) => {
    expect(parsed(text)[1].expected).toEqual(expected);
  });

  test.for([
    [
      "a missing mark that swallowed what stands behind",
      '{{within "email.reply}} and {{within "visit.receive"}}',
      { at: "1:1+23", reason: "missing-quote", suggestion: '{{within "email.reply"}}' },
    ],
    [
      "a missing mark and what stands behind, above other lines",
      '{{within "email.reply and {{within "visit.receive"}}\nmore',
      { at: "1:1+21", reason: "other", suggestion: '{{within "email.reply"}}' },
    ],
    [
      "a brace too many",
      "{{company.name}}} x",
      { at: "1:1+17", reason: "other", suggestion: "{{company.name}}" },
    ],
    [
      "a brace too few, where another tag ends on the next line",
      "{{company.name} x\ny}}",
      { at: "1:1+15", reason: "other", suggestion: "{{company.name}}" },
    ],
  ] as const)("%s is shown with its right form", ([, text, want]) => {
    const [place, { reason, suggestion }] = parsed(text);
    expect({ at: at(place), reason, suggestion }).toEqual(want);
  });

  test.for([
    ["text", "{{#a}} more", "1:11+1", "e"],
    ["a tag with spaces in it and text", "{{#each  a}} text", "1:17+1", "t"],
    ["a line end", "{{#a}}\n", "1:7+1", ""],
  ] as const)("the end of a text is told at its last letter, behind %s", ([, text, where, found]) => {
    const [place, args] = parsed(text);
    expect([at(place), args.found, args.suggestion]).toEqual([where, found, null]);
  });

  test("is never mended where it is a note", () => {
    const text = "{{#a}}{{!--x--}}";
    const error = new Error(`Parse error on line 1:\n${text}\n${"-".repeat(8)}^\nExpecting 'ID', got 'EOF'`);
    expect(toldOf(error, text)[1]).toMatchObject({ reason: "other", found: "!--x--", suggestion: null });
  });
});

describe("where a parser words its message in another way, the place is", () => {
  const other = "Parse error on line 2:\nsomething else\n---^\nExpecting 'ID', got 'CLOSE'";
  test.for([
    ["the beginning", new Error("This is no template."), "one\ntwo", "1:1+3", "one", []],
    ["the beginning, of what is no error too", "No template.", "one\ntwo", "1:1+3", "one", []],
    ["the beginning of the line that it names", new Error(other), "one\ntwo", "2:1+3", "two", ["name"]],
    [
      "one letter where the line begins with a space",
      new Error(other),
      "a\n two }} {{",
      "2:1+1",
      "",
      ["name"],
    ],
  ] as const)("%s", ([, error, text, where, found, expected]) => {
    const [place, args] = parserMistake(error, text, [], placer("own.md", text));
    expect([at(place), args.found, args.expected]).toEqual([where, found, expected]);
  });
});

describe("a tag that does not end", () => {
  const unclosed = (text: string): Mistake | null => {
    const { unclosed: tag } = tagsOf(text);
    return tag === null ? null : unclosedMistake(text, tag, placer("own.md", text));
  };
  test.for([
    ["is shown with its right form", "a {{company.name", "1:3+14", "{{company.name", [], "{{company.name}}"],
    ["is told up to the end of its line", "a {{+ b  \nc", "1:3+7", "{{+ b", ["}}"], null],
    ["is told up to a brace", "a {{+ b } c", "1:3+6", "{{+ b", ["}}"], null],
    ["is told with forty letters", `{{+${"x".repeat(50)}`, "1:1+40", `{{+${"x".repeat(37)}`, ["}}"], null],
    ["has the braces that it began with", "{{{+ b", "1:1+6", "{{{+ b", ["}}}"], null],
    ["may be a note", "x\n{{!-- a", "2:1+7", "{{!-- a", ["--}}"], null],
  ] as const)("%s: %j", ([, text, where, found, expected, suggestion]) => {
    const mistake = unclosed(text);
    const [place, args] = mistake ?? [];
    expect(place && at(place)).toBe(where);
    expect(args).toEqual({ reason: "unclosed-tag", found, expected, suggestion, quotes: [] });
  });
});

test("typographic marks are told of the tags that have them, and of no note", () => {
  const text = "{{within “email.reply”}} {{!-- “a” --}} {{a}}\n{{a (b „c)}}";
  const mistakes = curlyMistakes(text, tagsOf(text).tags, placer("own.md", text));
  expect(mistakes.map(([place, args]) => [at(place), args])).toEqual([
    [
      "1:1+24",
      {
        reason: "typographic-quotes",
        found: "{{within “email.reply”}}",
        expected: [],
        suggestion: '{{within "email.reply"}}',
        quotes: ["“", "”"],
      },
    ],
    [
      "2:1+12",
      { reason: "typographic-quotes", found: "{{a (b „c)}}", expected: [], suggestion: null, quotes: ["„"] },
    ],
  ]);
});
