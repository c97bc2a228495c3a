import { describe, expect, test } from "vitest";
import { loadTemplates } from "../../src/markdown/load-templates.ts";
import { digestOwnTemplates, digestTemplates } from "../../src/markdown/templates-digest.ts";
import { kinds, lengths } from "../../src/company/kind.ts";
import { addressOf } from "../../src/markdown/template-address.ts";
import { folderFiles } from "./folder-files.ts";
import type { Entry } from "./folder-files.ts";

const files: Readonly<Record<string, Entry>> = {
  "/p/policy/en.short.md.hbs": "short",
  "/p/policy/en.full.md.hbs": "full",
  "/p/policy/hu.short.md.hbs": "rövid",
  "/p/partials/en/one.md.hbs": "one",
  "/p/partials/en/two.md.hbs": "two",
  "/p/partials/en/note.txt": "note",
  "/p/partials/hu/one.md.hbs": "egy",
};

describe("the package's templates", () => {
  test.for([
    [
      "en",
      [{ kind: "policy", length: "short" }],
      { documents: { "policy.short": "short" }, partials: { one: "one", two: "two" } },
    ],
    [
      "en",
      [
        { kind: "policy", length: "full" },
        { kind: "policy", length: "short" },
      ],
      { documents: { "policy.short": "short", "policy.full": "full" }, partials: { one: "one", two: "two" } },
    ],
    [
      "hu",
      [{ kind: "policy", length: "short" }],
      { documents: { "policy.short": "rövid" }, partials: { one: "egy" } },
    ],
    ["cs", [], { documents: {}, partials: {} }],
  ] as const)("of %s, of those that are asked for: %j", async ([language, wanted, want]) => {
    expect(await loadTemplates(folderFiles(files), "/p", language, wanted)).toEqual(want);
  });

  test.for([
    ["is missing", {}, "/p/policy/cs.short.md.hbs"],
    ["cannot be read", { "/p/partials/cs/a.md.hbs": { problem: "denied" } }, "/p/partials/cs/a.md.hbs"],
    [
      "is no template, so large is it",
      { "/p/policy/cs.short.md.hbs": "x".repeat(1_000_001) },
      "/p/policy/cs.short.md.hbs",
    ],
  ] as const)("are broken where one %s", async ([, more, path]) => {
    const reads = folderFiles({
      "/p/policy/cs.short.md.hbs": "x",
      ...more,
      ...(path in more ? {} : { [path]: { problem: "missing" } }),
    });
    await expect(loadTemplates(reads, "/p", "cs", [{ kind: "policy", length: "short" }])).rejects.toThrow(
      path,
    );
  });

  test("have at most a million bytes", async () => {
    const reads = folderFiles({ "/p/policy/cs.short.md.hbs": "x".repeat(1_000_000) });
    const { documents } = await loadTemplates(reads, "/p", "cs", [{ kind: "policy", length: "short" }]);
    expect(documents["policy.short"]).toHaveLength(1_000_000);
  });
});

describe("one number for templates", () => {
  const whole = Object.fromEntries(
    kinds.flatMap((kind) => lengths.map((length) => [`/p/${kind}/en.${length}.md.hbs`, `${kind} ${length}`])),
  );
  const digest = (more: Readonly<Record<string, Entry>>) =>
    digestTemplates(folderFiles({ ...whole, ...more }), "/p", "en");

  test("is the same for the same, and another for each change", async () => {
    const digests = await Promise.all([
      digest({}),
      digest({ "/p/charter/en.short.md.hbs": "changed" }),
      digest({ "/p/code-of-practice/en.full.md.hbs": "changed" }),
      digest({ "/p/partials/en/a.md.hbs": "a" }),
      digest({ "/p/partials/en/b.md.hbs": "a" }),
      digest({ "/p/partials/en/a.md.hbs": "b" }),
    ]);
    expect(new Set(digests).size).toBe(digests.length);
    expect(await digest({})).toBe(digests[0]);
    expect(await digest({ "/p/partials/hu/a.md.hbs": "a", "/p/README.md": "a" })).toBe(digests[0]);
    for (const each of digests) expect(each).toMatch(/^[\da-f]{64}$/);
  });

  const own = (path: string, text: string) => {
    const at = addressOf(path);
    if (at === null) throw new Error(`No template lies at ${path}.`);
    return { at, file: path, text };
  };

  test("of a company's own does not depend on their order", () => {
    const [a, b, c] = [
      own("policy/en.short.md.hbs", "a"),
      own("clauses/all/b.en.md", "b"),
      own("partials/hu/c.md.hbs", "c"),
    ];
    const digests = [
      [a, b, c],
      [c, b, a],
      [b, a, c],
      [c, a, b],
    ].map(digestOwnTemplates);
    expect(new Set(digests).size).toBe(1);
    expect(digests[0]).toMatch(/^[\da-f]{64}$/);
    const others = [
      [a],
      [b],
      [a, b],
      [own("policy/en.short.md.hbs", "b")],
      [own("policy/en.full.md.hbs", "a")],
    ].map(digestOwnTemplates);
    expect(new Set([...others, ...digests]).size).toBe(6);
  });

  test("is none where a company has none", () => {
    expect(digestOwnTemplates([])).toBeNull();
  });
});
