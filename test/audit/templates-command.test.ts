import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { minimum } from "../companies/companies.ts";
import { scene } from "../fakes/host.ts";

const packaged = join(import.meta.dirname, "../../templates");
const policy = readFileSync(join(packaged, "policy/en.short.md.hbs"), "utf8");
const questions = readFileSync(join(packaged, "partials/en/questions.md.hbs"), "utf8");
const facts = stringify(minimum);
const named = `templates: own\n${facts}`;
const sentence = "We do not tolerate poor customer service.";
const changed = policy.replace(sentence, "We stand for good service.");
const broken = policy.replace(sentence, "We answer within 2 hours.");

interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

async function findingsOf(files: Readonly<Record<string, string | Uint8Array>>, ...flags: readonly string[]) {
  const { run } = scene(files);
  const { code, stdout, stderr } = await run("check", "--format", "json", ...flags);
  const { findings } = JSON.parse(stdout) as { readonly findings: readonly Finding[] };
  const places = findings.map(
    ({ file, line, column, code: name }) => `${file}:${String(line)}:${String(column)} ${name}`,
  );
  return { code, places, stderr };
}

describe("charter render", () => {
  const short = ["render", "--document", "policy", "--length", "short", "--to", "md", "-o", "-"];

  test.for([
    { name: "the folder that the facts name", files: { "charter.yaml": named }, flags: [] },
    { name: "the folder of --templates", files: { "charter.yaml": facts }, flags: ["--templates", "own"] },
    {
      name: "--templates rather than the facts",
      files: {
        "charter.yaml": facts.replace("charter:", "templates: other\ncharter:"),
        "other/policy/en.short.md.hbs": broken,
      },
      flags: ["--templates", "own/"],
    },
  ])("takes a document from $name, and the rest from the package", async ({ files, flags }) => {
    const { run } = scene({ ...files, "own/policy/en.short.md.hbs": changed });
    const { code, stdout } = await run(...short, ...flags);
    expect(code).toBe(0);
    expect(stdout).toContain("We stand for good service.");
    expect(stdout).toContain("Questions about this document go to");
  });

  test("takes a part into every document that includes it", async () => {
    const own = questions.replace("Questions about this document go to", "Please ask");
    const { run } = scene({ "charter.yaml": named, "own/partials/en/questions.md.hbs": own });
    const { code, stdout } = await run(...short);
    expect(code).toBe(0);
    expect(stdout).toContain("Please ask Ada Brook");
    expect(stdout).toContain(sentence);
  });

  test("writes nothing where a template has an error", async () => {
    const { run } = scene({ "charter.yaml": named, "own/policy/en.short.md.hbs": broken });
    const { code, stdout, stderr } = await run("render", "--to", "md", "--dry-run");
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("own/policy/en.short.md.hbs:37:18");
    expect(stderr).toContain("template/literal-time");
  });

  test("keeps apart what two companies change", async () => {
    const { run } = scene({
      "a/charter.yaml": named,
      "a/own/policy/en.short.md.hbs": changed,
      "b/charter.yaml": facts,
    });
    const { code, stderr } = await run(
      "render",
      "a/charter.yaml",
      "b/charter.yaml",
      "--to",
      "md",
      "--dry-run",
    );
    expect({ code, stderr: stderr.includes("error") }).toEqual({ code: 0, stderr: false });
  });
});

describe("charter promises", () => {
  test("does not say that a clause states what it no longer does", async () => {
    const text = policy.replace(' and answer it {{within "complaint.resolve"}}', "");
    const { run } = scene({ "charter.yaml": named, "own/policy/en.short.md.hbs": text });
    const { stdout } = await run("promises", "--format", "json");
    const { promises } = JSON.parse(stdout) as {
      readonly promises: readonly {
        readonly id: string;
        readonly statedIn: readonly {
          readonly document: string;
          readonly length: string;
          readonly clause: string;
        }[];
      }[];
    };
    const clausesOf = (id: string, length: string) =>
      promises
        .find((promise) => promise.id === id)
        ?.statedIn.filter((place) => place.document === "policy" && place.length === length)
        .map(({ clause }) => clause);
    expect(clausesOf("complaint.acknowledge", "short")).toEqual(["commitment.complaints"]);
    expect(clausesOf("complaint.resolve", "short")).toEqual([]);
    expect(clausesOf("complaint.resolve", "full")).not.toEqual([]);
  });
});

describe("charter check", () => {
  test("finds mistakes in facts and in templates at once", async () => {
    const files = {
      "charter.yaml": named.replace("country: GB", "country: UK"),
      "own/policy/en.short.md.hbs": broken,
    };
    expect(await findingsOf(files)).toMatchObject({
      code: 1,
      places: [
        "charter.yaml:5:12 facts/not-a-country",
        "own/policy/en.short.md.hbs:37:18 template/literal-time",
      ],
    });
  });

  test("says nothing of a company that takes every template as it comes", async () => {
    expect(await findingsOf({ "charter.yaml": facts })).toMatchObject({ code: 0, places: [] });
  });

  test.for([
    ["missing", named, {}, ["charter.yaml:1:12 template/folder"]],
    ["outside the project", `templates: ../own\n${facts}`, {}, ["charter.yaml:1:12 facts/not-a-path"]],
    ["a file", named, { own: "x" }, ["charter.yaml:1:12 template/folder"]],
    ["empty but for notes", named, { "own/README.md": "x", "own/.DS_Store": "x" }, []],
  ] as const)("a folder that is %s", async ([, text, others, want]) => {
    const { places } = await findingsOf({ "charter.yaml": text, ...others });
    expect(places).toEqual(want);
  });

  test("--templates of no folder is a wrong command line", async () => {
    const { run } = scene({ "charter.yaml": facts });
    expect((await run("check", "--templates", "nowhere")).code).toBe(2);
  });

  test.for([
    ["own/polcy/en.short.md.hbs", "unknown-file"],
    ["own/policy/en.shrt.md.hbs", "unknown-file"],
    ["own/policy/en.short.hbs", "unknown-file"],
    ["own/policy/de.short.md.hbs", "unknown-file"],
    ["own/partials/en/Questions.md.hbs", "unknown-file"],
    ["own/partials/questions.md.hbs", "unknown-file"],
    ["own/theme/page.css", "unknown-file"],
  ])("%s takes the place of nothing", async ([path = "", code = ""]) => {
    expect(await findingsOf({ "charter.yaml": named, [path]: "x\n" })).toMatchObject({
      code: 0,
      places: [`${path}:1:1 template/${code}`],
    });
  });

  test.for([
    ["not UTF-8", new Uint8Array([0xff, 0xfe, 0x41])],
    ["too large", "x".repeat(300_001)],
  ])("a template that is %s is not read", async ([, content = ""]) => {
    expect(await findingsOf({ "charter.yaml": named, "own/policy/en.short.md.hbs": content })).toMatchObject({
      code: 1,
      places: ["own/policy/en.short.md.hbs:1:1 template/unreadable"],
    });
  });

  test("a link may not lead out of the folder", async () => {
    const { folder, run } = scene({
      "charter.yaml": named,
      "secret.md.hbs": "SECRET",
      "own/policy/en.full.md.hbs": "x",
    });
    symlinkSync(join(folder, "secret.md.hbs"), join(folder, "own/policy/en.short.md.hbs"));
    const { code, stdout } = await run("check");
    expect(code).toBe(1);
    expect(stdout).toContain("own/policy/en.short.md.hbs:1:1");
    expect(stdout).not.toContain("SECRET");
  });

  test("of a folder that a link leads to, not even the names are told", async () => {
    const { folder, run } = scene({
      "charter.yaml": named,
      "private/secret.txt": "x",
      "own/policy/en.full.md.hbs": "x",
    });
    symlinkSync(join(folder, "private"), join(folder, "own/partials"));
    const { stdout } = await run("check");
    expect(stdout).toContain("own/partials:1:1");
    expect(stdout).not.toContain("secret");
  });

  test("line ends of Windows make no difference", async () => {
    const own = changed.replaceAll("\n", "\r\n");
    expect(await findingsOf({ "charter.yaml": named, "own/policy/en.short.md.hbs": own })).toMatchObject({
      places: [],
    });
  });
});

test.for(["en", "el", "cs", "hu"])("every mistake is worded in %s", async (language) => {
  const { run } = scene(
    { "charter.yaml": named, "own/policy/en.short.md.hbs": broken },
    { environment: { CHARTER_LANGUAGE: language } },
  );
  const { code, stdout } = await run("check");
  expect(code).toBe(1);
  expect(stdout).toMatch(/2 hours/);
});

describe("templates beside the facts", () => {
  const clause = "clauses/policy/complaints.answer.en.md";
  const lost = "sections/all/own.x.en.md";

  test.for([
    {
      name: "without a folder that is named",
      files: { "charter.yaml": facts, [clause]: "We answer.\n" },
      want: [`${clause}:1:1 template/unknown-file`],
    },
    {
      name: "and not in the folder that is named",
      files: { "charter.yaml": named, "own/notes.md": "", [clause]: "We answer.\n" },
      want: [`${clause}:1:1 template/unknown-file`],
    },
    {
      name: "which is the folder that is named",
      files: { "charter.yaml": `templates: .\n${facts}`, [lost]: "---\nleave-out: true\n---\n" },
      want: ["./charter.yaml:1:1 template/unknown-file", `./${lost}:2:1 template/front-matter`],
    },
    {
      name: "in a folder that is not named",
      files: { "charter.yaml": facts, [`templates/${clause}`]: "We answer.\n" },
      want: ["charter.yaml:1:1 template/folder"],
    },
    {
      name: "in the usual folder, while an empty one is named",
      files: { "charter.yaml": named, "own/notes.md": "", [`templates/${clause}`]: "We answer.\n" },
      want: [`templates/${clause}:1:1 template/unknown-file`],
    },
    {
      name: "in the usual folder, while another one is used",
      files: {
        "charter.yaml": named,
        "own/policy/en.short.md.hbs": changed,
        [`templates/${clause}`]: "We answer.\n",
      },
      want: [],
    },
    {
      name: "and a folder that is named wrongly",
      files: { "charter.yaml": `templates: /own\n${facts}`, [`templates/${clause}`]: "We answer.\n" },
      want: ["charter.yaml:1:12 facts/not-a-path"],
    },
    {
      name: "that only look like them",
      files: {
        "charter.yaml": facts,
        "sections/header.liquid": "",
        "clauses/policy.md": "",
        "clauses/x/y.en.md": "",
      },
      want: [],
    },
  ])("$name", async ({ files, want }) => {
    expect((await findingsOf(files)).places).toEqual(want);
  });

  test("behind a link that leads out are not looked at", async () => {
    const { folder, run } = scene({
      "shop/charter.yaml": facts,
      "elsewhere/policy/complaints.answer.en.md": "",
    });
    symlinkSync(join(folder, "elsewhere"), join(folder, "shop/clauses"));
    const { stdout } = await run("check", "shop/charter.yaml", "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({ findings: [] });
  });

  test("belong in the folder that is used", async () => {
    const { run } = scene({
      "charter.yaml": named,
      [clause]: "We answer.\n",
      "other/notes.md": "",
      "own/notes.md": "",
    });
    for (const [flags, folder] of [
      [[], "own"],
      [["--templates", "other"], "other"],
    ] as const) {
      expect((await run("check", ...flags)).stdout).toContain(`${folder}/${clause}`);
    }
  });

  test("are told of with the place where they belong", async () => {
    const { run } = scene({ "shop/charter.yaml": facts, [`shop/${clause}`]: "We answer.\n" });
    const { stdout } = await run("check", "shop/charter.yaml");
    expect(stdout).toContain(`shop/templates/${clause}`);
  });
});
