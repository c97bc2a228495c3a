import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as api from "../../src/index.ts";
import { build, calendar, check, diff, print, promises, readFacts } from "../../src/index.ts";
import type { CheckedFacts, ReadOptions, Source } from "../../src/index.ts";
import { minimum, today } from "../companies/companies.ts";
import { scene } from "../fakes/host.ts";
import { printingBrowser } from "../fakes/printer.ts";

const meridian = readFileSync(join(import.meta.dirname, "../../examples/meridian.yaml"), "utf8");

async function facts(source: Source, options: ReadOptions = {}): Promise<CheckedFacts> {
  const reading = await readFacts(source, { today, ...options });
  if (reading.kind !== "facts") throw new Error(JSON.stringify(reading));
  return reading;
}

test("the names that programs may import", () => {
  expect(Object.keys(api).toSorted()).toEqual([
    "build",
    "calendar",
    "check",
    "diff",
    "jsonSchema",
    "kinds",
    "languageTags",
    "lengths",
    "openPrinter",
    "parseDuration",
    "print",
    "promises",
    "readFacts",
    "version",
  ]);
});

describe("what the command line says, the functions say", () => {
  const wrong = meridian.replace("replyWithin: 24 hours", "replyWithn: 24 hours").replace("GB", "XX");

  test("check", async () => {
    const { stdout } = await scene({ "charter.yaml": wrong }).run(
      "check",
      "--format",
      "json",
      "charter.yaml",
    );
    const { findings, summary } = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
    const report = await check({ text: wrong }, { today });
    expect(report).toEqual({ kind: "checked", findings, summary });
    expect(summary).not.toEqual({ errors: 0, warnings: 0 });
  });

  test("promises", async () => {
    const { stdout } = await scene({ "charter.yaml": meridian }).run("promises", "--format", "json");
    expect({ charter: 1, promises: promises(await facts({ text: meridian })) }).toEqual(JSON.parse(stdout));
  });

  test("diff", async () => {
    const other = meridian.replace("replyWithin: 24 hours", "replyWithin: 30 hours");
    const place = scene({ "a.yaml": meridian, "b.yaml": other });
    const { stdout } = await place.run("diff", "a.yaml", "b.yaml", "--format", "json");
    const difference = await diff(await facts({ text: meridian }), await facts({ text: other }), { today });
    expect({ charter: 1, ...difference }).toEqual(JSON.parse(stdout));
    expect(difference.changes).toMatchObject([{ id: "email.reply", kind: "looser" }]);
  });

  test("calendar", async () => {
    const { stdout } = await scene({ "charter.yaml": meridian }).run("calendar");
    expect(calendar(await facts({ text: meridian }))).toBe(stdout);
  });

  test("render", async () => {
    const place = scene({ "charter.yaml": meridian });
    expect((await place.run("render", "--to", "md,html", "charter.yaml")).code).toBe(0);
    const built = await build(await facts({ text: meridian }));
    expect(built.map(({ kind }) => kind)).toEqual(api.kinds);
    for (const { path, markdown, html } of built) {
      expect(readFileSync(join(place.folder, `out/${path}.md`), "utf8")).toBe(markdown);
      expect(readFileSync(join(place.folder, `out/${path}.html`), "utf8")).toBe(html);
    }
  });

  test("render to PDF", async () => {
    const { opening } = printingBrowser();
    const place = scene({ "charter.yaml": meridian }, { openPrinter: opening });
    await place.run("render", "--to", "pdf", "--document", "charter", "charter.yaml");
    const [document] = await build(await facts({ text: meridian }), { documents: ["charter"] });
    const opened = await printingBrowser().opening();
    if (document === undefined || !opened.ok)
      throw new Error("There is nothing to print, or nobody who prints.");
    const printed = await print(document, opened.printer);
    expect(printed.ok && Buffer.from(printed.bytes)).toEqual(
      readFileSync(join(place.folder, "out/en/charter.pdf")),
    );
  });
});

test("a browser that fails is a result", async () => {
  const [document] = await build(await facts({ text: meridian }), { documents: ["charter"] });
  const opened = await printingBrowser({ failsOn: "<html" }).opening();
  if (document === undefined || !opened.ok)
    throw new Error("There is nothing to print, or nobody who prints.");
  expect(await print(document, opened.printer)).toMatchObject({ ok: false });
});

describe("where facts come from", () => {
  const { folder } = scene({
    "shop/charter.yaml": "extends: ../group.yaml\ncompany: { name: Brook Leeds }\n",
    "group.yaml": JSON.stringify(minimum),
    "templates/notes.md": "nothing",
    "logo.yaml": JSON.stringify({ ...minimum, brand: { logo: "none.svg" } }),
  });

  test("a file, relative to the folder given", async () => {
    const read = await facts("shop/charter.yaml", { workingDirectory: folder });
    expect(read.facts.company.name).toBe("Brook Leeds");
    expect(read.placeOf(["contact"])).toMatchObject({ file: "group.yaml" });
  });

  test("a text, as if it were a file of its name", async () => {
    const text = "extends: ../group.yaml\ncompany: { name: Brook York }\n";
    const read = await facts({ text, file: "shop/york.yaml" }, { workingDirectory: folder });
    expect(read.facts.company.name).toBe("Brook York");
    expect(read.placeOf(["company", "name"])).toMatchObject({ file: "shop/york.yaml", line: 2 });
  });

  test("a text that builds on itself", async () => {
    const reading = await readFacts({ text: "extends: charter.yaml\n" }, { today, workingDirectory: folder });
    expect(reading).toMatchObject({ kind: "findings", findings: [{ code: "facts/base-cycle" }] });
  });

  test("values of a program, as JSON", async () => {
    const read = await facts({ text: JSON.stringify(minimum) });
    expect(read.facts.company.name).toBe("Brook & Sons Ltd");
  });

  test.for([
    { name: "a file that is not there", source: "none.yaml", options: {}, want: "none.yaml" },
    { name: "a lone dash", source: "-", options: {}, want: "./-" },
    { name: "a root that is not there", source: "group.yaml", options: { root: "none" }, want: "none" },
    {
      name: "templates that are not there",
      source: "group.yaml",
      options: { templates: "none" },
      want: "none",
    },
  ])("$name is unreadable", async ({ source, options, want }) => {
    const all = { today, workingDirectory: folder, ...options };
    expect(await readFacts(source, all)).toMatchObject({
      kind: "unreadable",
      file: want,
      problem: "missing",
    });
    expect(await check(source, all)).toMatchObject({ kind: "unreadable", file: want, problem: "missing" });
  });

  test("a text larger than any facts file is a finding", async () => {
    const reading = await readFacts({ text: "#".repeat(5_000_000) }, { today });
    expect(reading.kind === "findings" && reading.findings.map(({ code }) => code)).toEqual([
      "yaml/too-large",
    ]);
  });

  test("a logo that is missing matters to documents, not to a check", async () => {
    const options = { today, workingDirectory: folder };
    expect(await readFacts("logo.yaml", options)).toMatchObject({ kind: "findings" });
    expect(await check("logo.yaml", options)).toMatchObject({ summary: { errors: 0, warnings: 1 } });
  });
});

test("own templates are used", async () => {
  const { folder } = scene({
    "charter.yaml": JSON.stringify(minimum),
    "own/charter/en.full.md.hbs": readFileSync(
      join(import.meta.dirname, "../../templates/charter/en.full.md.hbs"),
      "utf8",
    ).concat("\nOur own last line.\n"),
  });
  const company = await facts("charter.yaml", { workingDirectory: folder, templates: "own" });
  const [document] = await build(company, { documents: ["charter"] });
  expect(document?.markdown).toMatch(/Our own last line\.\n$/);
});

test("messages are in the language that was asked for", async () => {
  const texts = await Promise.all(
    api.languageTags.map(async (messages) => {
      const report = await check({ text: meridian.replace("GB", "XX") }, { today, messages });
      return report.kind === "checked" ? report.findings.map(({ message }) => message).join() : "";
    }),
  );
  expect(new Set(texts).size).toBe(api.languageTags.length);
});

test("wrong arguments are thrown", async () => {
  await expect(check({ text: meridian }, { today: "2026-02-30" })).rejects.toThrow(RangeError);
  const company = await facts({ text: meridian });
  await expect(build(company, { languages: ["hu"] })).rejects.toThrow(RangeError);
  await expect(diff(company, company, { today: "now" })).rejects.toThrow(RangeError);
  expect(() => calendar(company, { language: "hu" })).toThrow(RangeError);
});

test("short documents in large type", async () => {
  const options = { documents: ["policy"], length: "short" } as const;
  const company = await facts({ text: meridian });
  const [usual] = await build(company, options);
  const [large] = await build(company, { ...options, largePrint: true });
  expect(usual?.path).toBe("en/policy.short");
  expect(large?.markdown).toBe(usual?.markdown);
  expect(large?.page.html).not.toBe(usual?.page.html);
});
