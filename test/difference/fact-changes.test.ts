import { expect, test } from "vitest";
import { compareFacts } from "../../src/difference/fact-changes.ts";
import { renamedPeople, withPeople } from "../../src/difference/renamed-people.ts";
import { formatPath } from "../../src/diagnostic/place.ts";
import { checked, isMap, rawExample } from "../companies/companies.ts";

type Edit = readonly [path: readonly (string | number)[], value: unknown];

/** Raw facts with other values at some paths; `undefined` takes a key out. */
function edited(raw: unknown, edits: readonly Edit[]): unknown {
  return edits.reduce((facts, [path, value]) => withValue(facts, path, value), raw);
}

function withValue(owner: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(owner) && typeof step === "number")
    return owner.toSpliced(step, 1, withValue(owner[step], rest, value));
  const map = isMap(owner) ? owner : {};
  return { ...map, [step]: withValue(map[step], rest, value) };
}

const meridian = rawExample("meridian.yaml");
const allKeys = rawExample("all-keys.yaml");
const ladder = meridian["escalation"] as object[];

/** `changed company.vision: a > b`, in order. */
function changesBetween(before: unknown, after: unknown): readonly string[] {
  const [from, to] = [checked(before), checked(after)];
  const now = withPeople(from, renamedPeople(from, to));
  return compareFacts(now, to).map(({ path, kind, from: old, to: value }) => {
    return `${kind} ${formatPath(path)}: ${JSON.stringify(old)} > ${JSON.stringify(value)}`;
  });
}

interface Row {
  readonly name: string;
  readonly raw?: unknown;
  readonly edits: readonly Edit[];
  readonly changes: readonly string[];
}

const rows: readonly Row[] = [
  { name: "nothing", edits: [], changes: [] },
  {
    name: "the same time in another spelling",
    edits: [[["complaints", "external", "within"], "P12M"]],
    changes: [],
  },
  {
    name: "a promise, which is no fact as well",
    edits: [[["channels", "email", "replyWithin"], "25 hours"]],
    changes: [],
  },
  {
    name: "a text",
    edits: [[["company", "name"], "Meridian Ltd"]],
    changes: ['changed company.name: "Meridian Home Repairs Ltd" > "Meridian Ltd"'],
  },
  {
    name: "a number",
    edits: [[["metrics", "churn"], "4"]],
    changes: ["changed metrics.churn: 3 > 4"],
  },
  {
    name: "a channel that comes with a promise",
    edits: [[["channels", "letter"], { address: "12 Quay Street", replyWithin: "5 working days" }]],
    changes: ['added channels.letter.address: null > "12 Quay Street"'],
  },
  {
    name: "a block with nothing but promises",
    edits: [[["inquiries"], undefined]],
    changes: [],
  },
  {
    name: "an item that is new among others",
    edits: [
      [
        ["company", "values"],
        ["honesty", "care", "respect", "fairness"],
      ],
    ],
    changes: ['added company.values[1]: null > "care"'],
  },
  {
    name: "an item that goes",
    edits: [
      [
        ["company", "values"],
        ["honesty", "fairness"],
      ],
    ],
    changes: ['removed company.values[1]: "respect" > null'],
  },
  {
    name: "another order",
    edits: [
      [
        ["company", "values"],
        ["respect", "honesty", "fairness"],
      ],
    ],
    changes: ['changed company.values: ["honesty","respect","fairness"] > ["respect","honesty","fairness"]'],
  },
  {
    name: "a list that goes",
    edits: [[["company", "values"], undefined]],
    changes: ['removed company.values: ["honesty","respect","fairness"] > null'],
  },
  {
    name: "a person's name",
    edits: [[["people", "manager", "name"], "Dana Smith"]],
    changes: ['changed people.manager.name: "Dana Whitlock" > "Dana Smith"'],
  },
  {
    name: "a step of the ladder, known by the person",
    edits: [[["escalation"], ladder.slice(1)]],
    changes: [
      'removed escalation[0]: {"to":"duty","by":["phone","email"],"when":"The representative cannot solve the problem alone."} > null',
    ],
  },
  {
    name: "the order of the ladder",
    edits: [[["escalation"], [ladder[1], ladder[0], ladder[2]]]],
    changes: ['changed escalation: ["duty","manager","director"] > ["manager","duty","director"]'],
  },
  {
    name: "a text in one of two languages",
    raw: allKeys,
    edits: [[["channels", "phone", "cost", "hu"], "helyi díjjal"]],
    changes: ['changed channels.phone.cost.hu: "alapdíjjal" > "helyi díjjal"'],
  },
  {
    name: "an item of texts in one of two languages",
    raw: allKeys,
    edits: [[["accessibility", 0, "en"], "Large print"]],
    changes: ['changed accessibility[0].en: "Documents in large print on request" > "Large print"'],
  },
  {
    name: "a language less, said once",
    raw: allKeys,
    edits: [[["languages"], ["en"]]],
    changes: ['removed languages[1]: "hu" > null'],
  },
];

test.for(rows)("a change of facts: $name", ({ raw = meridian, edits, changes }) => {
  expect(changesBetween(raw, edited(raw, edits))).toEqual(changes);
});

test("people under another key are the same people wherever they are named", () => {
  const { duty, ...people } = meridian["people"] as Record<string, unknown>;
  const renamed = edited(meridian, [
    [["people"], { ...people, shift: duty }],
    [["escalation", 0, "to"], "shift"],
  ]);
  expect([...renamedPeople(checked(meridian), checked(renamed))]).toEqual([["duty", "shift"]]);
  expect(changesBetween(meridian, renamed)).toEqual([]);
});
