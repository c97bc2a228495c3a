import { expect, test } from "vitest";
import { readFacts } from "../../src/yaml/read-facts.ts";
import { memoryFiles } from "./memory-files.ts";
import { brief, factsOf, fileWith, findingsOf, today } from "./read-text.ts";

const group = fileWith({
  hours: "hours: { timezone: Europe/London, open: { mon-fri: 09:00-17:00 } }",
  missed: "missed: We apologise.",
  values: "expectations: [Be kind., Be quick.]",
});

interface Setting {
  readonly links?: Readonly<Record<string, string>>;
  readonly root?: string;
}

function read(files: Readonly<Record<string, string>>, { links = {}, root = "/home" }: Setting = {}) {
  return readFacts({
    file: "shops/bristol.yaml",
    files: memoryFiles(files, links),
    workingDirectory: "/home",
    root,
    today,
  });
}

/** Findings with the file that each points into. */
function places(reading: Awaited<ReturnType<typeof read>>): readonly string[] {
  return findingsOf(reading).map((finding) => `${finding.place.file} ${brief(finding)}`);
}

test("maps merge, lists replace and null removes", async () => {
  const own = [
    "extends: ../group.yaml",
    "company: { name: Alfa Bristol }",
    "expectations: [Be on time.]",
    "missed: null",
    "hours: { open: { mon-fri: 10:00-16:00 }, timezone: ~ }",
  ].join("\n");
  const facts = factsOf(await read({ "/home/shops/bristol.yaml": own, "/home/group.yaml": group }));
  expect(facts.company).toEqual({ name: "Alfa Bristol", country: "GB" });
  expect(facts.expectations).toEqual(["Be on time."]);
  expect(facts.missed).toBeUndefined();
  expect(facts.hours?.timezone).toBeUndefined();
  expect(facts.hours?.open?.[0]?.spans).toEqual([{ from: "10:00", to: "16:00" }]);
  expect(facts.extends).toBeUndefined();
});

test("a value, and what is wrong with it, is placed in the file where it was written", async () => {
  const files = {
    "/home/shops/bristol.yaml": "extends: ../group.yaml\naudience: staff",
    "/home/group.yaml": group,
  };
  const reading = await read(files);
  if (reading.kind !== "facts") throw new Error("no facts");
  expect(reading.placeOf(["contact"])).toMatchObject({ file: "group.yaml", line: 5, column: 10 });
  expect(reading.placeOf(["audience"], "key")).toMatchObject({
    file: "shops/bristol.yaml",
    line: 2,
    column: 1,
  });
  expect([...reading.sources.keys()]).toEqual(["shops/bristol.yaml", "group.yaml"]);
  const wrong = await read({ ...files, "/home/group.yaml": group.replace("[en]", "[xx]") });
  expect(places(wrong)).toEqual(["group.yaml facts/not-in-list 3:13"]);
});

test("a chain of files is laid one over the other", async () => {
  const files = {
    "/home/shops/bristol.yaml": "extends: region.yaml\nmissed: Ours.",
    "/home/shops/region.yaml": "extends: ../group.yaml\nmissed: The region's.\naudience: staff",
    "/home/group.yaml": group,
  };
  const facts = factsOf(await read(files));
  expect([facts.missed, facts.audience, facts.contact]).toEqual(["Ours.", "staff", "owner"]);
});

test.for([
  { name: "is missing", files: {}, want: "facts/base-missing 1:10" },
  { name: "is a folder", path: "..", files: {}, want: "facts/base-unreadable 1:10" },
  {
    name: "lies outside",
    path: "../../secret.yaml",
    files: { "/secret.yaml": "token: 1" },
    want: "facts/base-outside 1:10",
  },
  {
    name: "lies outside and is missing",
    path: "../../nothing.yaml",
    files: {},
    want: "facts/base-outside 1:10",
  },
  {
    name: "is absolute and outside",
    path: "/etc/passwd",
    files: { "/etc/passwd": "root" },
    want: "facts/base-outside 1:10",
  },
  {
    name: "builds on this file",
    files: { "/home/group.yaml": "extends: shops/bristol.yaml" },
    want: "facts/base-cycle 1:10",
  },
  { name: "builds on itself", path: "bristol.yaml", files: {}, want: "facts/base-cycle 1:10" },
  { name: "is not YAML", files: { "/home/group.yaml": "a: [1" }, want: "yaml/syntax 1:4" },
  { name: "is not text", path: "[a]", files: {}, want: "facts/wrong-shape 1:10" },
])("a base that $name gives one finding", async ({ path = "../group.yaml", files, want }) => {
  const own = {
    "/home/shops/bristol.yaml":
      path === "[a]" ? fileWith({ charter: "extends: [a]\ncharter: 1" }) : `extends: ${path}`,
  };
  expect(findingsOf(await read({ ...own, ...files })).map(brief)).toEqual([want]);
});

test("a link that leads outside shows nothing of the file", async () => {
  const files = { "/home/shops/bristol.yaml": "extends: ../group.yaml", "/secret.yaml": "token: hunter2" };
  const reading = await read(files, { links: { "/home/group.yaml": "/secret.yaml" } });
  expect(places(reading)).toEqual(["shops/bristol.yaml facts/base-outside 1:10"]);
  expect(
    JSON.stringify([findingsOf(reading), reading.kind === "findings" ? [...reading.sources] : []]),
  ).not.toContain("hunter2");
});

test.for([
  { logo: "logo.svg", root: "/home", want: [] },
  { logo: "../logo.svg", root: "/home", want: [] },
  { logo: "../logo.svg", root: "/home/shops", want: ["shops/bristol.yaml facts/not-a-path 2:16"] },
  { logo: "../../logo.svg", root: "/home", want: ["shops/bristol.yaml facts/not-a-path 2:16"] },
  { logo: "logo.svg", root: "/elsewhere", want: [] },
])("a logo at $logo under the root $root", async ({ logo, root, want }) => {
  const text = fileWith({ charter: `charter: 1\nbrand: { logo: ${logo} }` });
  expect(places(await read({ "/home/shops/bristol.yaml": text }, { root }))).toEqual(want);
});

test("another root lets a base lie above the working directory, or keeps it closer", async () => {
  const files = { "/home/shops/bristol.yaml": "extends: ../../group.yaml", "/group.yaml": group };
  expect((await read(files, { root: "/" })).kind).toBe("facts");
  const near = { "/home/shops/bristol.yaml": "extends: ../group.yaml", "/home/group.yaml": group };
  expect(places(await read(near, { root: "/home/shops" }))).toEqual([
    "shops/bristol.yaml facts/base-outside 1:10",
  ]);
});

test.for([
  { own: "channels: { emial: null }", want: "facts/unknown-key 2:13" },
  { own: "audeince: null", want: "facts/unknown-key 2:1" },
  { own: "inquiries: { answerWithni: ~ }", want: "facts/unknown-key 2:14" },
  { own: "people: { onwer: null }", want: "facts/unknown-key 2:11" },
])("a misspelt key that removes nothing: $own", async ({ own, want }) => {
  const files = { "/home/shops/bristol.yaml": `extends: ../group.yaml\n${own}`, "/home/group.yaml": group };
  expect(places(await read(files))).toEqual([`shops/bristol.yaml ${want}`]);
});

test.for([
  { own: "metrics: null" },
  { own: "inquiries: { answerWithin: null }" },
  { own: "hours: { timezone: null, open: null }" },
  { own: "people: { somebody: null }" },
])("what is removed may not have been there: $own", async ({ own }) => {
  const files = { "/home/shops/bristol.yaml": `extends: ../group.yaml\n${own}`, "/home/group.yaml": group };
  expect(places(await read(files))).toEqual([]);
});

test.for([
  { own: "extend: ../group.yaml", want: "facts/unknown-key 1:1" },
  { own: "extend: ../none.yaml", want: "facts/unknown-key 1:1" },
  { own: "extends: [../group.yaml]", want: "facts/wrong-shape 1:10" },
  { own: "extends:", want: "facts/empty 1:1" },
])("a file that says wrongly what it builds on, $own, lacks nothing else", async ({ own, want }) => {
  const files = {
    "/home/shops/bristol.yaml": `${own}\ncompany: { name: Alfa Bristol }`,
    "/home/group.yaml": group,
  };
  expect(places(await read(files))).toEqual([`shops/bristol.yaml ${want}`]);
});
