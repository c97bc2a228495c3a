import { describe, expect, test } from "vitest";
import { checked, rawExample } from "../companies/companies.ts";
import { templatesIn } from "../markdown/rendering.ts";
import { auditOwn } from "./own-templates.ts";

const meridian = checked(rawExample("meridian.yaml"));

/** A text in the words of a company: where it lies, what stands above the mistake, and on which line the mistake is then. */
interface Host {
  readonly host: string;
  readonly path: string;
  readonly textWith: (mistake: string) => string;
}

const sentence = "We do not tolerate poor customer service.";
const questions = templatesIn("en").partials["questions"] ?? "";
const policy = templatesIn("en").documents["policy.short"] ?? "";
const contact = /Questions about this document go to/;

const hosts: readonly Host[] = [
  {
    host: "a clause",
    path: "clauses/policy/commitment.no-tolerance.en.md",
    textWith: (mistake) => `${sentence}\n${mistake}\n`,
  },
  {
    host: "a section",
    path: "sections/policy/own.more.en.md",
    textWith: (mistake) => `---\nafter: commitment\n---\n# More\n\n${mistake}\n`,
  },
  {
    host: "a whole document",
    path: "policy/en.short.md.hbs",
    textWith: (mistake) => policy.replace(sentence, () => `${sentence}\n${mistake}`),
  },
  {
    host: "a part",
    path: "partials/en/questions.md.hbs",
    textWith: (mistake) => questions.replace(contact, (words) => `${mistake}\n${words}`),
  },
];

interface Mistake {
  readonly mistake: string;
  readonly code: string;
  /** What is to be typed instead, or what is named to choose from. */
  readonly names: string;
}

const mistakes: readonly Mistake[] = [
  { mistake: "{{company.nmae}}", code: "unknown-variable", names: "company.name" },
  { mistake: "{{complaint.resolve}}", code: "unknown-variable", names: 'within "complaint.resolve"' },
  { mistake: "{{within “email.reply”}}", code: "syntax", names: '{{within "email.reply"}}' },
  { mistake: '{{within "email.reply}}', code: "syntax", names: '{{within "email.reply"}}' },
  { mistake: 'Soon: {{within "email.reply"', code: "syntax", names: '{{within "email.reply"}}' },
  { mistake: '{{within "email.rply"}}', code: "unknown-promise", names: "email.reply" },
  { mistake: '{{wihtin "email.reply"}}', code: "unknown-helper", names: "within" },
  { mistake: "{{> questons}}", code: "unknown-partial", names: "questions" },
  { mistake: "Thank you, {{company.name.", code: "syntax", names: "{{company.name}}" },
  { mistake: "{{company.name}", code: "syntax", names: "{{company.name}}" },
  { mistake: "We answer {company.name}} soon.", code: "placeholder", names: "{{company.name}" },
  { mistake: "We answer within 2 hours.", code: "literal-time", names: "2 hours" },
  { mistake: "Write to help@firm.example.", code: "literal-address", names: "help@firm.example" },
  { mistake: "Write to [your address].", code: "placeholder", names: "[your address]" },
  { mistake: "<b>Soon</b>", code: "raw-html", names: "<b>" },
  { mistake: "{{company.values}}", code: "wrong-use", names: "{{all company.values}}" },
  { mistake: "{{#if company.vision}}x{{/if}}", code: "unknown-helper", names: "section" },
];

describe.for(hosts)(
  "a mistake in $host is reported on its line with what to write:",
  ({ path, textWith }) => {
    test.for(mistakes)("$mistake", async ({ mistake, code, names }) => {
      const text = textWith(mistake);
      const line = text.split("\n").findIndex((each) => each === mistake) + 1;
      const { findings } = await auditOwn({ [path]: text }, meridian);
      const found = findings.find((each) => each.code === `template/${code}` && each.place.line === line);
      expect(found?.place.file).toBe(`own/${path}`);
      expect(JSON.stringify([found?.args, found?.fix])).toContain(JSON.stringify(names).slice(1, -1));
      expect(findings.filter(({ severity }) => severity === "error")).toHaveLength(1);
    });
  },
);
