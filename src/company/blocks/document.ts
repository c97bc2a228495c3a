import { person } from "../leaves/address.ts";
import { choice } from "../leaves/choice.ts";
import { date } from "../leaves/date.ts";
import { colour, image } from "../leaves/file.ts";
import { yesNo } from "../leaves/number.ts";
import { block, optionalList } from "../leaves/structure.ts";
import { localText, text } from "../leaves/text.ts";
import { commitment } from "../leaves/time.ts";
import { kinds } from "../kind.ts";

const change = block(
  {
    date: date({ description: "The day of the change.", example: "2026-11-20" }).optional(),
    version: text({ description: "The version that it made.", example: '"1.1"' }).optional(),
    text: localText({ description: "What changed.", example: "First edition." }).optional(),
  },
  "One change.",
);

/** The edition: its version, its dates and who answers for it. */
export const documentBlock = block(
  {
    version: text({ description: "The version of the documents.", example: '"1.0"' }).optional(),
    effective: date({ description: "The day from which they hold.", example: "2026-12-01" }).optional(),
    lastReviewed: date({
      description: "The day of the last review; not in the future.",
      example: "2026-11-20",
    }).optional(),
    reviewEvery: commitment({
      description: "How often the documents are reviewed.",
      usual: [{ from: "1 month", to: "1 year" }],
      example: "12 months",
    }).optional(),
    owner: person({
      description: "Who signs the documents; a key of `people`. Without it, `contact` signs.",
      example: "manager",
    }).optional(),
    approvedBy: person({
      description: "Who approved the documents; a key of `people`.",
      example: "director",
    }).optional(),
    changes: optionalList(change, { description: "What changed, one entry for each version." }),
  },
  "The edition: its version, its dates and who answers for it.",
);

/** What a document is called, where the company wants its own title. */
export const titlesBlock = block(
  {
    policy: title("policy"),
    standards: title("standards"),
    guidelines: title("guidelines"),
    playbook: title("playbook"),
    procedures: title("procedures"),
    "code-of-practice": title("code of practice"),
    charter: title("charter"),
  },
  "A document's own title, by kind.",
);

function title(kind: string) {
  return localText({
    description: `The title of the ${kind}.`,
    example: "How we serve you",
    size: { from: 1, to: 120 },
  }).optional();
}

/** The look that is the company's own. */
export const brandBlock = block(
  {
    logo: image({
      description: "The logo, an SVG or PNG file in the project, relative to the facts file.",
      example: "assets/logo.svg",
    }).optional(),
    colour: colour({
      description: "The accent colour, #rgb or #rrggbb, in quotes because of the #.",
      example: '"#0b5c6b"',
    }).optional(),
  },
  "The look that is the company's own.",
);

/** All documents bound as one. */
export const handbookBlock = block(
  {
    documents: optionalList(choice(kinds, { description: "A kind of document.", example: "policy" }), {
      description: "The documents in it, in this order.",
      example: "[charter, policy]",
      unique: true,
    }),
  },
  "All documents bound as one book.",
);

/** How pages are printed. */
export const printBlock = block(
  {
    paper: choice(["A4", "Letter", "A5"], {
      description: "The size of the paper.",
      example: "A4",
    }).optional(),
    duplex: yesNo({
      description: "Whether pages are printed on both sides, with margins for binding.",
      example: "true",
    }).optional(),
  },
  "How pages are printed.",
);
