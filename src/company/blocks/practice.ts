import type { UsualSize } from "../field.ts";
import { choice } from "../leaves/choice.ts";
import { timezone } from "../leaves/codes.ts";
import { date } from "../leaves/date.ts";
import { number } from "../leaves/number.ts";
import { openingHours } from "../leaves/opening-hours.ts";
import { block, optionalList } from "../leaves/structure.ts";
import { localText } from "../leaves/text.ts";
import { commitment, duration, frequency } from "../leaves/time.ts";

/** When people are there. */
export const hoursBlock = block(
  {
    timezone: timezone({ description: "The time zone of the hours.", example: "Europe/London" }).optional(),
    open: openingHours({
      description: "Days or ranges of days, each with one or more parts of the day.",
      example: "{ mon-fri: 08:00-18:00 }",
    }).optional(),
    closed: optionalList(date({ description: "A day.", example: "2026-12-24" }), {
      description: "Days on which nobody is there, besides public holidays.",
      example: "[2026-12-24]",
      unique: true,
    }),
    outOfHours: localText({
      description: "What customers can do outside the hours.",
      example: "Leave a message; we ring back the next morning.",
    }).optional(),
  },
  "When people are there. Working hours and working days follow it; without it they are Monday to Friday except public holidays.",
);

export const feedbackWays = ["survey", "email", "phone", "form", "reviews"] as const;

/** How customers are asked for their opinion. */
export const feedbackList = optionalList(
  localText({
    description: `One of ${feedbackWays.join(", ")}, or any other way in words.`,
    example: "survey",
    neutral: "feedback",
  }),
  { description: "How customers are asked for their opinion.", example: "[survey, email]", unique: true },
);

/** What is measured, and the targets. */
export const metricsBlock = block(
  {
    review: frequency(["weekly", "monthly", "quarterly"], {
      description: "How often the figures are looked at.",
      example: "monthly",
    }).optional(),
    csat: number(
      { from: 0, to: 100, whole: false },
      {
        description: "Customers who are satisfied (CSAT).",
        unit: "per cent",
        example: "90",
      },
    ).optional(),
    nps: number(
      { from: -100, to: 100, whole: false },
      {
        description: "Customers who would recommend the company, less those who would not (NPS).",
        unit: "points",
        example: "40",
      },
    ).optional(),
    ces: number(
      { from: 1, to: 7, whole: false },
      {
        description: "How easy it is for customers to get help (CES).",
        unit: "points, 1 to 7",
        example: "5.5",
      },
    ).optional(),
    churn: number(
      { from: 0, to: 100, whole: false },
      {
        description: "Customers who leave in a year.",
        unit: "per cent a year",
        example: "3",
      },
    ).optional(),
  },
  "What is measured, with the targets.",
);

/** How representatives learn. */
export const trainingBlock = block(
  {
    manual: localText({
      description: "The title of the manual.",
      size: { from: 1, to: 120 },
      example: "Customer Service Training Manual",
    }).optional(),
    every: commitment({
      description: "How often training is repeated.",
      usual: [{ from: "1 week", to: "2 years" }],
      example: "12 months",
    }).optional(),
    topics: optionalList(localText({ description: "One topic.", example: "handling complaints" }), {
      description: "What training is about.",
      example: "[handling complaints]",
    }),
  },
  "How representatives learn.",
);

/** What goes beyond service: for the code of practice. */
export const conductBlock = block(
  {
    appliesTo: texts("The parts of the company that the code holds for.", ["whole company"]),
    problemSteps: texts(
      "The steps in which a problem is solved.",
      ["Listen", "Find the cause", "Agree a solution"],
      { from: 3, to: 8 },
    ),
    riskReview: line("How risks to safety are reviewed.", "Risks are reviewed with every new service."),
    qualityConditions: texts("What products and services must fulfil.", [
      "A written guarantee for every repair",
    ]),
    healthAndSafety: localText({
      description:
        "Who answers questions of health and safety: an e-mail address, a telephone number or words.",
      example: "safety@alfa.example",
      neutral: "contact",
    }).optional(),
    monitorEvery: commitment({
      description: "How often it is checked that the code is kept.",
      usual: [{ from: "1 week", to: "1 year" }],
      example: "3 months",
    }).optional(),
    flexibility: line(
      "When a representative may depart from the rules.",
      "A representative may depart from the script when it serves the customer.",
    ),
  },
  "What goes beyond service, for the code of practice.",
);

/** Who answers questions about personal data. */
export const dataProtectionBlock = block(
  {
    contact: localText({
      description:
        "Who answers questions about personal data: an e-mail address, a telephone number or words.",
      example: "privacy@alfa.example",
      neutral: "contact",
    }).optional(),
  },
  "Personal data.",
);

/** How long records are kept. */
export const retentionBlock = block(
  {
    complaints: duration({
      description: "How long records of complaints are kept.",
      usual: [{ from: "6 months", to: "10 years" }],
      example: "3 years",
    }).optional(),
    recordings: duration({
      description: "How long recordings of calls are kept.",
      usual: [{ from: "1 day", to: "5 years" }],
      example: "6 months",
    }).optional(),
  },
  "How long records are kept.",
);

/** Where cases go that need special knowledge. */
export const complexCasesBlock = block(
  { team: line("The team for cases that need special knowledge.", "Technical support desk") },
  "Where cases go that need special knowledge.",
);

export const audience = choice(["employees", "staff", "customers"], {
  description: "Who the policy speaks to.",
  example: "employees",
});

/** A list of texts that may be left out. */
export function texts(description: string, examples: readonly [string, ...string[]], size?: UsualSize) {
  const field = { description, example: `[${examples.join(", ")}]` };
  return optionalList(
    localText({ description: "One entry.", example: examples[0] }),
    size === undefined ? field : { ...field, size },
  );
}

/** A text that may be left out. */
export function line(description: string, example: string) {
  return localText({ description, example }).optional();
}
