import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { minimum } from "../companies/companies.ts";
import { scene } from "../fakes/host.ts";

const dated = stringify({
  ...minimum,
  languages: ["en", "hu"],
  people: {
    manager: { name: "Ada Brook", role: { en: "Manager", hu: "Vezető" }, email: "ada@brook.example" },
  },
  document: { effective: "2026-12-01", lastReviewed: "2026-11-20", reviewEvery: "12 months" },
});

const firstLine = "BEGIN:VCALENDAR\r\n";

test("the calendar goes to standard output, and nothing else does", async () => {
  const { code, stdout, stderr } = await scene({ "charter.yaml": dated }).run("calendar");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "Using charter.yaml\n" });
  expect(stdout.startsWith(firstLine)).toBe(true);
  expect(stdout.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(stdout).toContain("LANGUAGE=en:");
});

test("the day changes nothing in it", async () => {
  const place = scene({ "charter.yaml": dated });
  const [one, other] = [
    await place.run("calendar", "--today", "2026-11-22"),
    await place.run("calendar", "--today", "2031-01-01"),
  ];
  expect(other.stdout).toBe(one.stdout);
  expect(other.stderr).toContain("facts/review-overdue");
});

test("it is written to a file, in the language asked for", async () => {
  const place = scene({ "charter.yaml": dated });
  const { code, stdout, stderr } = await place.run(
    "calendar",
    "--language",
    "hu",
    "-o",
    "a/dates.ics",
    "charter.yaml",
  );
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "", stderr: "Wrote a/dates.ics\n" });
  expect(readFileSync(join(place.folder, "a/dates.ics"), "utf8")).toContain("LANGUAGE=hu:");
});

test.for([
  { name: "no such language", argv: ["--language", "cs", "charter.yaml"], want: 2 },
  { name: "a language that there is not", argv: ["--language", "xx", "charter.yaml"], want: 2 },
  { name: "the facts as output", argv: ["-o", "./charter.yaml", "charter.yaml"], want: 2 },
  { name: "an empty output", argv: ["-o", "", "charter.yaml"], want: 2 },
  { name: "a folder as output", argv: ["-o", "folder", "charter.yaml"], want: 3 },
  { name: "no such file", argv: ["none.yaml"], want: 3 },
  { name: "facts with an error", argv: ["wrong.yaml"], want: 1 },
  { name: "facts without dates", argv: ["plain.yaml"], want: 1 },
])("$name ends with $want, and nothing is written", async ({ argv, want }) => {
  const place = scene({
    "charter.yaml": dated,
    "plain.yaml": stringify(minimum),
    "wrong.yaml": "charter: 2\n",
    "folder/x": "",
  });
  const before = readdirSync(place.folder, { recursive: true });
  const { code, stdout, stderr } = await place.run("calendar", ...argv);
  expect({ code, stdout }).toEqual({ code: want, stdout: "" });
  expect(stderr).not.toBe("");
  expect(readdirSync(place.folder, { recursive: true })).toEqual(before);
  expect(readFileSync(join(place.folder, "charter.yaml"), "utf8")).toBe(dated);
});
