import { isSlug } from "../company/cross-checks/people-keys.ts";
import { type Answers, textIn } from "./answers.ts";
import { countOf } from "./topic.ts";

const greek: Readonly<Record<string, string>> = {
  α: "a",
  β: "v",
  γ: "g",
  δ: "d",
  ε: "e",
  ζ: "z",
  η: "i",
  θ: "th",
  ι: "i",
  κ: "k",
  λ: "l",
  μ: "m",
  ν: "n",
  ξ: "x",
  ο: "o",
  π: "p",
  ρ: "r",
  σ: "s",
  ς: "s",
  τ: "t",
  υ: "y",
  φ: "f",
  χ: "ch",
  ψ: "ps",
  ω: "o",
};

/** A name as a key: `Κώστας Παππάς` is `kostas-pappas`. Empty for a name without letters that can be written so. */
function slugOf(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ου", "ou")
    .replaceAll(/[α-ω]/g, (letter) => greek[letter] ?? "")
    .replaceAll(/[^a-z\d]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}

/**
 * The keys of the people, in their order: the ones that a file has, and for new people their names. No two are the
 * same, and each can be a key.
 */
export function personKeys(answers: Answers): readonly string[] {
  const count = countOf(answers, "people");
  const kept = Array.from({ length: count }, (_, index) => textIn(answers, `people.${String(index)}.key`));
  const keys: string[] = [];
  for (const [index, key] of kept.entries()) {
    const slug = slugOf(textIn(answers, `people.${String(index)}.name`) ?? "");
    const wanted = key ?? (isSlug(slug) ? slug : `person-${String(index + 1)}`);
    const taken = new Set([...keys, ...kept.slice(index + 1)]);
    let free = wanted;
    for (let number = 2; taken.has(free) && key === null; number += 1) free = `${wanted}-${String(number)}`;
    keys.push(free);
  }
  return keys;
}
