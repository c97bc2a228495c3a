import { choice } from "../leaves/choice.ts";
import { url } from "../leaves/address.ts";
import { country } from "../leaves/codes.ts";
import { block, optionalList } from "../leaves/structure.ts";
import { localText, text } from "../leaves/text.ts";

const offering = block(
  {
    kind: choice(["product", "service", "both"], {
      description: "Whether the company supplies products, services or both.",
      example: "service",
    }).optional(),
    name: localText({
      description: "What the company supplies, in a few words that go on after “we supply”.",
      example: "household appliance repairs",
      size: { from: 3, to: 120 },
    }).optional(),
  },
  "What the company supplies.",
);

const nameForms = block(
  {
    hu: block(
      {
        article: choice(["a", "az"], {
          description: "The Hungarian article before the name.",
          example: "az",
        }).optional(),
      },
      "Hungarian.",
    ).optional(),
  },
  "Forms of the name in a language, only where the computed form is wrong.",
);

const industryContext = block(
  {
    customerTypes: localText({
      description: "Who the customers are.",
      example: "households and housing associations",
    }).optional(),
    natureOfService: localText({
      description: "How the service reaches them.",
      example: "visits at home",
    }).optional(),
  },
  "What is special about the industry, for the code of practice.",
);

/** Who the company is. */
export const companyBlock = block(
  {
    name: text({
      description: "The company's name, as registered.",
      example: "Alfa Ltd",
      size: { from: 1, to: 120 },
    }),
    nameForms: nameForms.optional(),
    country: country({
      description: "The country of the company, as a code of two letters (ISO 3166-1).",
      example: "GB",
    }),
    website: url({ description: "The company's website.", example: "https://alfa.example" }).optional(),
    offering: offering.optional(),
    industry: localText({
      description: "The company's line of business, and for whom.",
      example: "household appliance repair for tenants",
    }).optional(),
    industryContext: industryContext.optional(),
    vision: localText({
      description: "What the company wants to be.",
      example: "To be the repair firm neighbours recommend first.",
      size: { from: 10, to: 300 },
    }).optional(),
    mission: localText({
      description: "What the company does to get there.",
      example: "Making safe, lasting repairs affordable.",
      size: { from: 10, to: 300 },
    }).optional(),
    values: optionalList(localText({ description: "One value.", example: "honesty" }), {
      description: "What the company stands for, in single words.",
      example: "[honesty, respect]",
      size: { from: 2, to: 8 },
    }),
  },
  "Who the company is.",
  "{ name: Alfa Ltd, country: GB }",
);
