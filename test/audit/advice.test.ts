import { describe, expect, test } from "vitest";
import { checked, rawExample } from "../companies/companies.ts";
import { auditOwn } from "./own-templates.ts";

const meridian = checked(rawExample("meridian.yaml"));

const answer = "clauses/policy/complaints.answer.en.md";
const own = "clauses/policy/own.x.en.md";

/** What the first mistake of a text proposes. */
async function proposal(path: string, text: string): Promise<unknown> {
  const { findings } = await auditOwn({ [path]: text }, meridian);
  const first = findings.find(({ severity }) => severity === "error");
  if (first === undefined) return null;
  const { args } = first;
  if ("proposals" in args) return [...args.proposals, args.whole];
  if ("suggestion" in args) return args.suggestion;
  return "example" in args ? args.example : null;
}

describe("a promise that is not written as one", () => {
  test.for([
    ["{{complaint.resolve}}", '{{within "complaint.resolve"}}'],
    ["{{complaints.resolveWithin}}", '{{within "complaint.resolve"}}'],
    ["{{complaint.reslove}}", '{{within "complaint.resolve"}}'],
    ["{{complaints.review}}", '{{every "complaint.review"}}'],
    ["{{within complaint.resolve}}", '{{within "complaint.resolve"}}'],
    ["{{within complaints.resolveWithin}}", '"complaint.resolve"'],
    ['{{within "complaints.resolveWithin"}}', "complaint.resolve"],
    ['{{within "complaint.answer"}}', "complaint.resolve"],
    ['{{within "email.rply"}}', "email.reply"],
    ["{{within}}", '{{within "complaint.resolve"}}'],
    ["{{company.nmae}}", "company.name"],
    ["{{zebra}}", null],
    ['{{within "zebra"}}', null],
  ] as const)("%s", async ([text, want]) => {
    expect(await proposal(answer, `We answer ${text}.`)).toEqual(want);
  });
});

describe("a fact that is written out", () => {
  test.for([
    ["We answer within 10 working days.", ['{{within "complaint.resolve"}}', "within 10 working days"]],
    ["We answer within **10** working days.", ['{{within "complaint.resolve"}}', "within 10 working days"]],
    ["We answer within 99 days.", ['{{within "complaint.resolve"}}', "within 99 days"]],
  ] as const)("%s", async ([text, want]) => {
    expect(await proposal(answer, text)).toEqual(want);
  });

  test("of a clause with several promises, the one with that time", async () => {
    const text =
      'We take it up {{within "complaint.acknowledge"}} and answer in 10 working days, {{within "complaint.resolve"}}.';
    expect(await proposal(own, `---\nafter: complaints.answer\n---\n${text}\n`)).toEqual([
      '{{within "complaint.resolve"}}',
      "in 10 working days",
    ]);
  });

  test.for([
    ["We answer in 99 days.", ["in 99 days"]],
    ["Write to nobody@nowhere.example.", ["nobody@nowhere.example"]],
  ] as const)("nothing is proposed where nothing is known: %s", async ([text, want]) => {
    expect(await proposal(own, `---\nafter: complaints.answer\n---\n${text}\n`)).toEqual(want);
  });

  test("an address of the facts", async () => {
    const address = meridian.channels.email?.address ?? "";
    expect(await proposal(own, `---\nafter: complaints.answer\n---\nWrite to ${address}.\n`)).toContain(
      "{{channels.email.address}}",
    );
  });
});
