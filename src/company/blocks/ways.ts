import { choice } from "../leaves/choice.ts";

export const ways = ["email", "phone"] as const;
/** How someone named in the file is reached. */
export type Way = (typeof ways)[number];

export const way = choice(ways, { description: "A way to reach them.", example: "email" });
