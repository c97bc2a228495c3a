/** What an argument of a helper is: the `id` of a part, the name of a `form`, or what the facts have. */
export type HelperArgument = "id" | "promise" | "duration" | "list" | "text" | "form" | "choice";

const helpers: Readonly<Record<string, readonly HelperArgument[]>> = {
  section: ["id"],
  clause: ["id"],
  within: ["promise"],
  every: ["promise"],
  amount: ["promise"],
  span: ["duration"],
  limit: ["duration"],
  rhythm: ["duration"],
  all: ["list"],
  any: ["list"],
  form: ["form", "choice"],
  quote: ["text"],
  article: ["text"],
};

/** The words a template may use beside the facts; `each` is there too. */
export const helperNames: readonly string[] = Object.keys(helpers);

/** What a helper takes, all of it and nothing else; `null` for what is no helper. */
export function argumentsOf(name: string): readonly HelperArgument[] | null {
  if (name === "each") return ["list"];
  return Object.hasOwn(helpers, name) ? (helpers[name] ?? null) : null;
}
