import { describe, expect, test } from "vitest";
import { isOwnId, readPiece } from "../../../src/markdown/own/piece.ts";
import type { PieceReading } from "../../../src/markdown/own/piece.ts";
import { addressOf, isPiece } from "../../../src/markdown/template-address.ts";
import { at as placed, told } from "../told.ts";

function reading(path: string, text: string): PieceReading {
  const at = addressOf(path);
  if (at === null || !isPiece(at)) throw new Error(`No clause or section lies at ${path}.`);
  return readPiece({ at, file: "own.md", text }, at);
}

const ours = "clauses/policy/commitment.answer.en.md";
const own = "clauses/policy/own.thanks.en.md";
const everyLanguage = "clauses/policy/vision.statement.md";
const section = "sections/policy/own.delivery.en.md";

test.for([
  ["own.a", true],
  ["own", false],
  ["owner.a", false],
  ["a.own.b", false],
] as const)("%s is an id of the company's own: %j", ([id, want]) => {
  expect(isOwnId(id)).toBe(want);
});

describe("a piece", () => {
  test.for([
    {
      name: "in the place of ours",
      path: ours,
      text: "Text.\n",
      place: "1:1+1",
      body: "Text.",
      anchor: null,
    },
    {
      name: "behind empty lines",
      path: ours,
      text: "\n\n Text.\n\n",
      place: "3:1+1",
      body: "Text.",
      anchor: null,
    },
    {
      name: "after a clause",
      path: own,
      text: "---\nafter: a.b\n---\nText.\nMore.\n",
      place: "4:1+1",
      body: "Text.\nMore.",
      anchor: ["after", "a.b", "2:8+3"],
    },
    {
      name: "before a clause",
      path: own,
      text: "---\nbefore: a.b\n---\n\nText.\n",
      place: "5:1+1",
      body: "Text.",
      anchor: ["before", "a.b", "2:9+3"],
    },
    {
      name: "in a section",
      path: own,
      text: "---\nin: 'a'\n---\nText.\n",
      place: "4:1+1",
      body: "Text.",
      anchor: ["in", "a", "2:5+3"],
    },
    {
      name: "of a section",
      path: section,
      text: "---\nbefore: a\n---\n# A\n\nText.\n",
      place: "4:1+1",
      body: "# A\n\nText.",
      anchor: ["before", "a", "2:9+1"],
    },
  ])("$name", ({ path, text, place, body, anchor }) => {
    const { piece, findings } = reading(path, text);
    expect(findings).toEqual([]);
    expect(piece).toMatchObject({ at: addressOf(path), file: "own.md", body });
    expect(piece && placed(piece.place)).toBe(place);
    const { relation, id, place: anchoredAt } = piece?.anchor ?? {};
    expect(anchoredAt === undefined ? null : [relation, id, placed(anchoredAt)]).toEqual(anchor);
  });

  test("keeps the places of its text", () => {
    const { piece } = reading(own, "---\nafter: a.b\n---\n{{company.name}}\n");
    expect(piece?.source?.text).toBe("   \n          \n   \n{{company.name}}\n");
  });

  test.for([ours, everyLanguage, "sections/policy/vision.md", "sections/policy/vision.en.md"])(
    "that is left out: %s",
    (path) => {
      const { piece, findings } = reading(path, "---\nleave-out: true\n---\n");
      expect(findings).toEqual([]);
      expect(piece).toMatchObject({ source: null, body: "", anchor: null, place: { line: 1, column: 1 } });
    },
  );
});

const code = "front-matter";
const none = { suggestion: null };

describe("lines above a text", () => {
  test.for([
    [own, "---\nafter: a\nText.\n", [{ code, at: "1:1+3", reason: "unclosed", found: "---", ...none }]],
    [own, "---\nafter\n---\nText.\n", [{ code, at: "2:1+5", reason: "not-a-line", found: "", ...none }]],
    [
      own,
      "---\naftr: a\n---\nText.\n",
      [{ code, at: "2:1+4", reason: "unknown-key", found: "aftr", suggestion: "after" }],
    ],
    [
      own,
      "---\ncolour: a\n---\nText.\n",
      [{ code, at: "2:1+6", reason: "unknown-key", found: "colour", ...none }],
    ],
    [own, "---\nafter:\n---\nText.\n", [{ code, at: "2:1+5", reason: "no-value", found: "after", ...none }]],
    [
      ours,
      "---\nleave-out: yes\n---\n",
      [{ code, at: "2:12+3", reason: "not-true", found: "yes", suggestion: "true" }],
    ],
    [
      own,
      "---\nafter:\nbefor: b\n---\nText.\n",
      [
        { code, at: "2:1+5", reason: "no-value", found: "after", ...none },
        { code, at: "3:1+5", reason: "unknown-key", found: "befor", suggestion: "before" },
      ],
    ],
    [
      own,
      "---\nafter: a\nbefore: b\n---\nText.\n",
      [{ code, at: "3:1+6", reason: "place-twice", found: "before", ...none }],
    ],
    [
      own,
      "---\nin: a\nin: b\n---\nText.\n",
      [{ code, at: "3:1+2", reason: "place-twice", found: "in", ...none }],
    ],
    [
      own,
      "---\nleave-out: true\n---\n",
      [{ code, at: "2:1+9", reason: "leave-out-own", found: "own.thanks", ...none }],
    ],
    [
      ours,
      "---\nleave-out: true\n---\nText.\n",
      [{ code, at: "2:1+9", reason: "leave-out-text", found: "commitment.answer", ...none }],
    ],
    [
      ours,
      "---\nafter: a\nleave-out: true\n---\n",
      [{ code, at: "3:1+9", reason: "leave-out-text", found: "commitment.answer", ...none }],
    ],
    [
      everyLanguage,
      "Text.\n",
      [
        {
          code,
          at: "1:1+3",
          reason: "no-language",
          found: "vision.statement",
          suggestion: "clauses/policy/vision.statement.en.md",
        },
      ],
    ],
    ...[
      ["clauses/policy/own.hr.md", "own.hr", "clauses/policy/own.hr.en.md"],
      ["clauses/policy/own.delivery.de.md", "own.delivery.de", "clauses/policy/own.delivery.en.md"],
      [
        "clauses/policy/vision.statement.de.md",
        "vision.statement.de",
        "clauses/policy/vision.statement.en.md",
      ],
      ["clauses/policy/vision.xy.md", "vision.xy", "clauses/policy/vision.xy.en.md"],
    ].map(
      ([path = "", found = "", suggestion = ""]) =>
        [path, "Text.\n", [{ code, at: "1:1+3", reason: "no-language", found, suggestion }]] as const,
    ),
    ...[
      ["leave-out: true\n", "leave-out", "1:1+9"],
      ["after: complaints.how\nText.\n", "after", "1:1+5"],
      ["\n---\nafter: a\n---\nText.\n", "after", "3:1+5"],
      ["----\nbefore: a\n----\nText.\n", "before", "2:1+6"],
      ["\u2014\nin: a\n\u2014\nText.\n", "in", "2:1+2"],
    ].map(
      ([text = "", found = "", at = ""]) =>
        ["clauses/policy/own.a.en.md", text, [{ code, at, reason: "unfenced", found, ...none }]] as const,
    ),
    [
      "sections/policy/complaints.md",
      "Text.\n",
      [{ code, at: "1:1+3", reason: "section-text", found: "complaints", ...none }],
    ],
    [
      "sections/policy/complaints.answer.md",
      "Text.\n",
      [
        {
          code,
          at: "1:1+3",
          reason: "no-language",
          found: "complaints.answer",
          suggestion: "clauses/policy/complaints.answer.en.md",
        },
      ],
    ],
    [
      "sections/policy/own.a.short.md",
      "---\nafter: a\n---\n# A\n",
      [
        {
          code,
          at: "1:1+3",
          reason: "no-language",
          found: "own.a",
          suggestion: "sections/policy/own.a.en.short.md",
        },
      ],
    ],
    [
      ours,
      "---\nafter: a\n---\nText.\n",
      [
        {
          code,
          at: "2:1+5",
          reason: "not-movable",
          found: "commitment.answer",
          suggestion: "own.commitment.answer",
        },
      ],
    ],
    [
      "sections/policy/vision.en.md",
      "# Vision\n",
      [{ code, at: "1:1+3", reason: "section-text", found: "vision", ...none }],
    ],
    ...(
      [
        ["sections/policy/complaints.answer.en.md", "clauses/policy/complaints.answer.en.md"],
        ["sections/policy/complaints.answer.hu.full.md", "clauses/policy/complaints.answer.hu.full.md"],
        ["sections/playbook/complaints.answer.en.md", "clauses/policy/complaints.answer.en.md"],
        ["sections/all/complaints.answer.en.md", "clauses/policy/complaints.answer.en.md"],
        ["sections/all/questions.contact.en.md", "clauses/all/questions.contact.en.md"],
      ] as const
    ).map(
      ([path, suggestion]) =>
        [
          path,
          "Text.\n",
          [
            {
              code,
              at: "1:1+3",
              reason: "section-clause",
              found: suggestion.split(/[/.]/).slice(2, 4).join("."),
              suggestion,
            },
          ],
        ] as const,
    ),
    [own, "Text.\n", [{ code, at: "1:1+3", reason: "no-place", found: "own.thanks", ...none }]],
    [section, "# A\n", [{ code, at: "1:1+3", reason: "no-place", found: "own.delivery", ...none }]],
    [
      section,
      "---\nin: a\n---\n# A\n",
      [{ code, at: "2:1+2", reason: "section-in", found: "own.delivery", suggestion: "after" }],
    ],
  ] as const)("%s: %j", ([path, text, want]) => {
    const { piece, findings } = reading(path, text);
    expect(told(findings)).toEqual(want);
    expect(piece).toBeNull();
  });
});

test("a text for a section that no document has is held against its document", () => {
  const { piece, findings } = reading("sections/policy/complaimts.en.md", "# A\n\nText.\n");
  expect({ findings, id: piece?.at.id }).toEqual({ findings: [], id: "complaimts" });
});

describe("a text that is no piece", () => {
  test.for([
    [ours, "", [{ code: "empty", at: "1:1+1", id: "commitment.answer" }]],
    [own, "---\nafter: a\n---\n\n \n", [{ code: "empty", at: "1:1+1", id: "own.thanks" }]],
    [
      own,
      "---\nafter: a\n---\nText {{a\n",
      [
        {
          code: "syntax",
          at: "4:6+3",
          reason: "unclosed-tag",
          found: "{{a",
          expected: [],
          suggestion: "{{a}}",
          quotes: [],
          fix: { kind: "replace", text: "{{a}}" },
        },
      ],
    ],
    [
      ours,
      "<<<<<<< yours\na\n=======\nb\n>>>>>>> package\n",
      [{ code: "conflict", at: "1:1+13", mark: "<<<<<<< yours" }],
    ],
  ] as const)("%s: %j", ([path, text, want]) => {
    const { piece, findings } = reading(path, text);
    expect(told(findings)).toEqual(want);
    expect(piece).toBeNull();
  });
});
