import { email, person, phone } from "../leaves/address.ts";
import { block, map } from "../leaves/structure.ts";
import { localText, text } from "../leaves/text.ts";

const personBlock = block(
  {
    name: text({
      description: "The person's name.",
      example: "Dana Whitlock",
      size: { from: 1, to: 80 },
    }),
    role: localText({
      description: "What the person does.",
      example: "Customer Service Manager",
      size: { from: 1, to: 80 },
    }),
    email: email({
      description: "The person's e-mail address. A person has an e-mail address, a telephone or both.",
      example: "dana@alfa.example",
    }).optional(),
    phone: phone({ description: "The person's telephone number.", example: '"+44 20 7946 0011"' }).optional(),
    deputy: person({
      description: "Who stands in for this person; a key of `people`.",
      example: "duty",
    }).optional(),
  },
  "One person.",
);

/** Everyone the documents name, each once, under a key that other parts of the file refer to. */
export const peopleBlock = map(personBlock, {
  description:
    "Everyone the documents name, each once, under a short key that the rest of the file refers to.",
  example: "{ manager: { name: Dana Whitlock, role: Customer Service Manager, email: dana@alfa.example } }",
});
