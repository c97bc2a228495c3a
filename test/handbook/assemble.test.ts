import { expect, test } from "vitest";
import type { Book } from "../../src/handbook/book.ts";
import { promisesOf } from "../../src/promise/ledger.ts";
import { checked, everyKey, minimum, rawExample } from "../companies/companies.ts";
import { bookOf, linesIn, tablesIn } from "./books.ts";

const meridian = checked(rawExample("meridian.yaml"));
const smallest = checked(minimum);
const largest = checked({ ...everyKey(), handbook: undefined });

function kindsIn(book: Book): readonly string[] {
  return book.parts.map((part) => (part.kind === "document" ? part.document : part.kind));
}

test("the parts of a book are in order, from the promises to how they are kept", async () => {
  expect(kindsIn(await bookOf(meridian))).toEqual([
    "control",
    "contents",
    "charter",
    "policy",
    "code-of-practice",
    "standards",
    "guidelines",
    "playbook",
    "procedures",
    "promises",
    "contacts",
    "sign-off",
  ]);
});

test("the facts choose the documents and their order, the command line fewer of them", async () => {
  const facts = checked({
    ...rawExample("meridian.yaml"),
    handbook: { documents: ["playbook", "policy", "charter"] },
  });
  const documents = (book: Book) =>
    book.parts.flatMap((part) => (part.kind === "document" ? [[part.number, part.document]] : []));
  expect(documents(await bookOf(facts))).toEqual([
    ["01", "playbook"],
    ["02", "policy"],
    ["03", "charter"],
  ]);
  expect(documents(await bookOf(facts, "en", ["charter", "playbook", "standards"]))).toEqual([
    ["01", "playbook"],
    ["02", "charter"],
  ]);
});

test.for([
  { name: "the smallest company", facts: smallest },
  { name: "a usual company", facts: meridian },
  { name: "every key", facts: largest },
])("anchors are short, and each stands once: $name", async ({ facts }) => {
  const book = await bookOf(facts);
  const ids = book.parts.flatMap((part) => [
    part.id,
    ...("sections" in part ? part.sections.map(({ id }) => id) : []),
  ]);
  expect(ids.filter((id) => !/^s\d{1,3}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("every promise of the company is in the index, with places that are sections of the book", async () => {
  const book = await bookOf(largest);
  const lines = linesIn(book);
  expect(lines).toHaveLength(promisesOf(largest).size);
  const sections = book.parts.flatMap((part) =>
    part.kind === "document"
      ? part.sections.map(
          ({ id, number, title }) =>
            `${id} ${number === "" ? part.number : `${part.number} · ${number}`} ${title}`,
        )
      : [],
  );
  const places = lines.flatMap((line) =>
    line.places.map(({ id, number, title }) => `${id} ${number} ${title}`),
  );
  expect(places.filter((place) => !sections.includes(place))).toEqual([]);
  expect(lines.filter((line) => line.places.length === 0)).toEqual([]);
  const [answer] = lines;
  expect(answer).toMatchObject({ promise: "Answer the phone", target: "within 3 rings" });
});

test("a book of some documents lists the promises that these state", async () => {
  const few = linesIn(await bookOf(meridian, "en", ["guidelines"]));
  const all = linesIn(await bookOf(meridian));
  expect(few.length).toBeGreaterThan(0);
  expect(few.length).toBeLessThan(all.length);
});

test("what the facts do not say has no line in the book", async () => {
  const book = await bookOf(smallest);
  const control = tablesIn(book, "control");
  expect(control.map(({ title }) => title)).toEqual([null, "Approval", "This copy"]);
  expect(control[0]?.table.rows.map(([name]) => name)).toEqual(["Company", "Questions to", "Edition code"]);
  // Nobody owns or approves the documents, so whoever answers for them signs alone.
  expect(control[1]?.table.rows).toEqual([["Owner: Ada Brook, Customer Service Manager", "", ""]]);
  const contacts = tablesIn(book, "contacts");
  expect(contacts.map(({ title }) => title)).toEqual(["For customers", "For staff only"]);
  // Nobody has a deputy, so there is no column for them.
  expect(contacts[1]?.table.columns).toEqual(["Name", "Role", "Contact"]);
  expect([book.version, book.effective]).toEqual([null, null]);
});

test("customers are not given the numbers of people", async () => {
  const contacts = tablesIn(await bookOf(meridian), "contacts");
  const [customers, staff] = contacts.map(({ table }) => table.rows.flat().join(" "));
  for (const { email } of Object.values(meridian.people)) {
    expect(customers).not.toContain(email);
    expect(staff).toContain(email);
  }
});

test("the code of an edition follows its words, in each language", async () => {
  const again = checked({
    ...rawExample("meridian.yaml"),
    brand: { colour: "#a00" },
    print: { paper: "A5" },
  });
  const changed = checked({ ...rawExample("meridian.yaml"), issues: { resolveWithin: "47 hours" } });
  const both = checked(rawExample("all-keys.yaml"));
  const codes = await Promise.all(
    [
      [meridian, "en"] as const,
      [again, "en"] as const,
      [changed, "en"] as const,
      [both, "en"] as const,
      [both, "hu"] as const,
    ].map(async ([facts, language]) => (await bookOf(facts, language)).code),
  );
  expect(codes.filter((code) => !/^[\da-f]{4}(?:-[\da-f]{4}){2}$/.test(code))).toEqual([]);
  expect(codes[1]).toBe(codes[0]);
  expect(new Set(codes).size).toBe(4);
});
