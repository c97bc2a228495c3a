import { person } from "../leaves/address.ts";
import { block, list, optionalList } from "../leaves/structure.ts";
import { localText, text } from "../leaves/text.ts";
import { commitment } from "../leaves/time.ts";
import { way } from "./ways.ts";

/** Questions that are no complaint. */
export const inquiriesBlock = block(
  {
    acknowledgeWithin: commitment({
      description: "How soon a customer hears that an inquiry has arrived, on whatever channel.",
      usual: [{ from: "5 minutes", to: "240 minutes" }],
      example: "30 minutes",
    }).optional(),
    answerWithin: commitment({
      description: "How soon an inquiry is answered, on whatever channel.",
      usual: [{ from: "1 hour", to: "72 hours" }],
      example: "24 hours",
    }).optional(),
  },
  "Questions that are no complaint.",
);

/** Things that went wrong and were passed on to somebody who can mend them. */
export const issuesBlock = block(
  {
    resolveWithin: commitment({
      description: "How soon a customer has a solution for an issue that was passed on.",
      usual: [{ from: "1 hour", to: "240 hours" }],
      example: "48 hours",
    }).optional(),
    followUpWithin: commitment({
      description: "How soon after the solution somebody asks whether it holds.",
      usual: [{ from: "1 day", to: "30 days" }],
      example: "3 days",
    }).optional(),
  },
  "Issues that a representative passes on.",
);

const step = block(
  {
    to: person({ description: "Who takes over; a key of `people`.", example: "manager" }),
    by: list(way, { description: "How they are reached.", example: "[phone]", unique: true }),
    within: commitment({
      description: "How soon they act.",
      usual: [{ from: "1 minute", to: "30 days" }],
      example: "4 hours",
    }),
    when: localText({
      description: "What sends a case here.",
      example: "The customer is still dissatisfied.",
    }).optional(),
  },
  "One step of the ladder.",
);

/** Who takes over a case that cannot be solved where it came in; in order, the last step is the end of the ladder. */
export const escalationList = optionalList(step, {
  description: "Who takes over a case that cannot be solved where it came in, in order.",
});

const priority = block(
  {
    name: text({
      description: "A short name, unique among the priorities; promises are known by it.",
      example: "urgent",
    }),
    when: localText({
      description: "Which cases have it.",
      example: "Someone's safety is at risk.",
    }).optional(),
    answerWithin: commitment({
      description: "How soon such a case is answered.",
      usual: [{ from: "1 minute", to: "30 days" }],
      example: "1 hour",
    }).optional(),
    resolveWithin: commitment({
      description: "How soon such a case is solved.",
      usual: [{ from: "1 minute", to: "90 days" }],
      example: "8 working hours",
    }).optional(),
  },
  "One priority.",
);

/** Cases that are answered faster or slower than the rest. */
export const prioritiesList = optionalList(priority, {
  description: "Cases that are answered faster or slower than the rest.",
});
