import * as z from "zod";
import { describe } from "../field.ts";
import { email, person, phone, url } from "../leaves/address.ts";
import { block, optionalList } from "../leaves/structure.ts";
import { text } from "../leaves/text.ts";
import { commitment, duration, promisedFrequency } from "../leaves/time.ts";
import { way, ways } from "./ways.ts";

const contactAddresses = z.strictObject({
  by: optionalList(way, {
    description: "How customers complain; without it, by every address given here.",
    example: "[email, phone]",
    unique: true,
  }),
  email: email({
    description: "The e-mail address for complaints.",
    example: "complaints@alfa.example",
  }).optional(),
  phone: phone({
    description: "The telephone number for complaints.",
    example: '"+44 20 7946 0013"',
  }).optional(),
});

/** Without `by`, every address given is a way to complain. */
const contact = describe(
  contactAddresses.transform((given) => ({
    ...given,
    by: given.by ?? ways.filter((each) => given[each] !== undefined),
  })),
  "block",
  {
    description: "Where complaints go: an e-mail address, a telephone number or both.",
    example: "{ email: complaints@alfa.example }",
  },
);

const secondStage = block(
  {
    to: person({
      description: "Who looks at a complaint again; a key of `people`.",
      example: "director",
    }).optional(),
    within: commitment({
      description: "How soon the second answer is given.",
      usual: [{ from: "1 working day", to: "60 working days" }],
      example: "20 working days",
    }).optional(),
  },
  "Who looks at a complaint again when the customer is not satisfied with the answer.",
);

const external = block(
  {
    name: text({ description: "The body's name.", example: "Home Repairs Ombudsman" }).optional(),
    url: url({ description: "The body's page.", example: "https://ombudsman.example" }).optional(),
    within: duration({
      description: "How long a customer has to turn there.",
      usual: [{ from: "1 month", to: "6 years" }],
      example: "12 months",
    }).optional(),
  },
  "An independent body that a customer can turn to next.",
);

/** How complaints are taken, answered and reviewed. */
export const complaintsBlock = block(
  {
    contact,
    register: text({
      description: "The system in which complaints are logged.",
      example: "CareLog",
      size: { from: 1, to: 80 },
    }).optional(),
    form: text({
      description: "The name or number of the complaint form.",
      example: "PF-01",
      size: { from: 1, to: 80 },
    }).optional(),
    accounts: optionalList(text({ description: "An account, as customers see it.", example: '"@alfa"' }), {
      description: "Social media accounts where a complaint is taken as one.",
      example: '["@alfa"]',
      unique: true,
    }),
    acknowledgeWithin: commitment({
      description: "How soon a complaint is acknowledged in writing.",
      usual: [
        { unit: "working day", from: "1 working day", to: "10 working days" },
        { unit: "hour", from: "1 hour", to: "72 hours" },
        { from: "1 hour", to: "10 days" },
      ],
      example: "2 working days",
    }),
    updateEvery: commitment({
      description: "How often the customer hears how far it is.",
      usual: [{ from: "1 day", to: "30 working days" }],
      example: "5 working days",
    }).optional(),
    resolveWithin: commitment({
      description: "How soon a complaint has its final answer.",
      usual: [
        { unit: "working day", from: "1 working day", to: "30 working days" },
        { from: "1 day", to: "30 days" },
      ],
      example: "10 working days",
    }),
    extension: commitment({
      description: "By how much the time may be extended, with reasons, when a complaint is not simple.",
      usual: [{ from: "1 working day", to: "60 working days" }],
      example: "10 working days",
    }).optional(),
    review: promisedFrequency(["daily", "weekly", "monthly"], {
      description: "How often all complaints are reviewed.",
      example: "weekly",
    }).optional(),
    secondStage: secondStage.optional(),
    acceptedFor: duration({
      description: "How long after the event a complaint is accepted.",
      usual: [{ from: "1 month", to: "6 years" }],
      example: "12 months",
    }).optional(),
    reviewSite: text({
      description: "Where customers leave reviews: a page, or the name of one.",
      example: "https://reviews.example/alfa",
      size: { from: 1, to: 120 },
    }).optional(),
    external: external.optional(),
  },
  "How complaints are taken, answered and reviewed.",
  "{ contact: { email: complaints@alfa.example }, acknowledgeWithin: 2 working days, resolveWithin: 10 working days }",
);
