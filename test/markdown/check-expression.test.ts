import { describe, expect, test } from "vitest";
import { en } from "../../src/language/en/pack.ts";
import { checkEach, checkMustache } from "../../src/markdown/check-expression.ts";
import type { ExpressionCheck, ExpressionSite } from "../../src/markdown/check-expression.ts";
import type { Scope } from "../../src/markdown/scope.ts";
import { isBlock, isMustache } from "../../src/markdown/syntax-tree.ts";
import { documentVariables, pathsIn } from "../../src/markdown/variables.ts";
import type { Variables } from "../../src/markdown/variables.ts";
import { at, sourceOf, told } from "./told.ts";

const unknown: Scope = { variables: documentVariables, self: null, values: null };

/** A loop over rows, in a document. */
function rowsOf(name: string): readonly Scope[] {
  const rows = documentVariables[name];
  const variables: Variables = rows?.is === "rows" ? rows.row : {};
  return [unknown, { variables, self: null, values: null }];
}

const texts: readonly Scope[] = [unknown, { variables: null, self: { is: "name" }, values: null }];

function siteOf(text: string, site: Partial<ExpressionSite>): ExpressionSite {
  return {
    source: sourceOf(text),
    scopes: [unknown],
    forms: en.forms,
    clause: { id: "a.b", states: ["email.reply", "complaint.review", "escalation.*", "priority.*"] },
    statedBy: (promise) => [`states ${promise}`],
    ...site,
  };
}

/** The check of what stands first in a text. */
function checked(text: string, rest: Partial<ExpressionSite> = {}): ExpressionCheck {
  const site = siteOf(text, rest);
  const [statement] = site.source.program.body;
  if (statement === undefined || !isMustache(statement)) throw new Error(`${text} is no expression.`);
  return checkMustache(statement, site);
}

const wrongArguments = (at: string, helper: string, example: string) => ({
  code: "wrong-arguments",
  at,
  helper,
  example,
});
const within = '{{within "email.reply"}}';

describe("fine", () => {
  test.for([
    ["{{company.name}}", []],
    ["{{channels.email.address}}", []],
    ["{{company.article}}", []],
    ["{{languages.prevailing}}", []],
    ['{{within "email.reply"}}', ["email.reply"]],
    ['{{amount "email.reply"}}', ["email.reply"]],
    ['{{every "complaint.review"}}', ["complaint.review"]],
    ['{{within "escalation.1"}}', ["escalation.*"]],
    ['{{within "escalation.12"}}', ["escalation.*"]],
    ['{{within "priority.high.answer"}}', ["priority.*"]],
    ['{{within "priority.very high.resolve"}}', ["priority.*"]],
    ["{{span retention.complaints}}", []],
    ["{{limit complaints.acceptedFor}}", []],
    ["{{rhythm metrics.review}}", []],
    ["{{all company.values}}", []],
    ["{{any complaints.accounts}}", []],
    ["{{quote company.name}}", []],
    ["{{quote channels.email.address}}", []],
    ["{{article languages.prevailing}}", []],
    ["{{quote (article company.name)}}", []],
    ['{{quote (form "item" company.offering.kind)}}', []],
    ['{{quote (within "email.reply")}}', ["email.reply"]],
    ['{{form "audience" audience}}', []],
    ['{{form "offering" company.offering.kind}}', []],
    ["{{~company.name~}}", []],
  ] as const)("%s", ([text, states]) => {
    expect(checked(text)).toEqual({ findings: [], states, isUnfilled: false });
  });

  test.for([
    ["{{name}}", rowsOf("escalation"), []],
    ["{{within promise}}", rowsOf("escalation"), ["escalation.*"]],
    ["{{answer}}", rowsOf("priorities"), ["priority.*"]],
    ["{{quote name}}", rowsOf("priorities"), []],
    ["{{deputy.name}}", rowsOf("deputies"), []],
    ["{{../company.name}}", rowsOf("escalation"), []],
    ["{{this}}", texts, []],
    ["{{quote this}}", texts, []],
    ["{{all ../company.values}}", texts, []],
  ] as const)("in a loop, %s", ([text, scopes, states]) => {
    expect(checked(text, { scopes })).toEqual({ findings: [], states, isUnfilled: false });
  });
});

describe("what Handlebars knows and documents do not", () => {
  test.for([
    ['{{"text"}}', { what: "literal", at: "1:1+10" }],
    ["{{1}}", { what: "literal", at: "1:1+5" }],
    ["{{true}}", { what: "literal", at: "1:1+8" }],
    ["{{@root}}", { what: "data", at: "1:1+9" }],
    ["{{@root.company.name}}", { what: "data", at: "1:1+22" }],
    ['{{within "email.reply" a=1}}', { what: "named-arguments", at: "1:1+28" }],
    ["{{all company.values a=1}}", { what: "named-arguments", at: "1:1+26" }],
    ['{{form "audience" audience a=1}}', { what: "named-arguments", at: "1:1+32" }],
  ] as const)("%s", ([text, want]) => {
    expect(told(checked(text).findings)).toEqual([{ code: "unsupported", found: text, ...want }]);
  });

  test("in a call in a call", () => {
    const found = "(quote company.name a=1)";
    expect(told(checked(`{{quote ${found}}}`).findings)).toEqual([
      { code: "unsupported", what: "named-arguments", found, at: "1:9+24" },
    ]);
  });

  test("three braces are a warning beside what else is wrong", () => {
    const raw = (found: string) => ({
      code: "raw-output",
      at: `1:1+${String(found.length)}`,
      found,
      severity: "warning",
    });
    expect(told(checked("{{{company.name}}}").findings)).toEqual([raw("{{{company.name}}}")]);
    expect(told(checked("{{&company.name}}").findings)).toEqual([raw("{{&company.name}}")]);
    expect(told(checked('{{{"a"}}}').findings)).toEqual([
      raw('{{{"a"}}}'),
      { code: "unsupported", what: "literal", found: '{{{"a"}}}', at: "1:1+9" },
    ]);
    expect(checked('{{{within "email.reply"}}}').states).toEqual(["email.reply"]);
  });
});

describe("a helper that does not exist", () => {
  const known = [
    "within",
    "every",
    "amount",
    "span",
    "limit",
    "rhythm",
    "all",
    "any",
    "form",
    "quote",
    "article",
  ];

  test.for([
    ['{{lookup company "name"}}', { name: "lookup", suggestion: null, at: "1:3+6" }],
    ['{{wihtin "email.reply"}}', { name: "wihtin", suggestion: "within", at: "1:3+6" }],
    ["{{company.name a=1}}", { name: "company.name", suggestion: null, at: "1:3+12" }],
    ['{{../within "email.reply"}}', { name: "../within", at: "1:3+9" }],
    ['{{company.within "email.reply"}}', { name: "company.within", suggestion: null, at: "1:3+14" }],
  ] as const)("%s", ([text, want]) => {
    expect(told(checked(text).findings)).toMatchObject([{ code: "unknown-helper", known, ...want }]);
  });
});

describe("a helper without what it takes", () => {
  test.for([
    ["{{within}}", wrongArguments("1:1+10", "within", within)],
    ["{{section}}", wrongArguments("1:1+11", "section", '{{#section "questions"}} … {{/section}}')],
    ['{{clause "a"}}', wrongArguments("1:1+14", "clause", '{{#clause "questions.contact"}} … {{/clause}}')],
    ['{{within "email.reply" "b"}}', wrongArguments("1:1+28", "within", within)],
    ["{{within email.reply}}", wrongArguments("1:1+22", "within", within)],
    ["{{within 1}}", wrongArguments("1:1+12", "within", within)],
    ["{{within (quote company.name)}}", wrongArguments("1:1+31", "within", within)],
    ["{{every}}", wrongArguments("1:1+9", "every", '{{every "email.reply"}}')],
    ["{{amount}}", wrongArguments("1:1+10", "amount", '{{amount "email.reply"}}')],
    ['{{span "a"}}', wrongArguments("1:1+12", "span", "{{span retention.complaints}}")],
    ["{{limit}}", wrongArguments("1:1+9", "limit", "{{limit complaints.acceptedFor}}")],
    ["{{rhythm}}", wrongArguments("1:1+10", "rhythm", "{{rhythm metrics.review}}")],
    ['{{all "a"}}', wrongArguments("1:1+11", "all", "{{all company.values}}")],
    ["{{all (quote company.name)}}", wrongArguments("1:1+28", "all", "{{all company.values}}")],
    ["{{any}}", wrongArguments("1:1+7", "any", "{{any complaints.accounts}}")],
    ['{{quote "a"}}', wrongArguments("1:1+13", "quote", "{{quote training.manual}}")],
    ["{{article}}", wrongArguments("1:1+11", "article", "{{article company.name}}{{company.name}}")],
    ["{{form}}", wrongArguments("1:1+8", "form", '{{form "offering" company.offering.kind}}')],
    ['{{form "item"}}', wrongArguments("1:1+15", "form", '{{form "offering" company.offering.kind}}')],
    [
      '{{form audience "audience"}}',
      wrongArguments("1:1+28", "form", '{{form "offering" company.offering.kind}}'),
    ],
    [
      '{{form "audience" "employees"}}',
      wrongArguments("1:1+31", "form", '{{form "offering" company.offering.kind}}'),
    ],
    [
      '{{form "audience" audience 1}}',
      wrongArguments("1:1+30", "form", '{{form "offering" company.offering.kind}}'),
    ],
  ] as const)("%s", ([text, want]) => {
    expect(checked(text)).toMatchObject({ states: [], isUnfilled: false });
    expect(told(checked(text).findings)).toEqual([want]);
  });
});

describe("a variable in the place of another thing", () => {
  test.for([
    [
      "{{company}}",
      {
        variable: "company",
        use: "block",
        at: "1:3+7",
        example:
          "{{company.name}} {{company.article}} {{company.website}} {{company.vision}} {{company.mission}} {{company.values}}",
      },
    ],
    [
      "{{company.values}}",
      { variable: "company.values", use: "list", at: "1:3+14", example: "{{all company.values}}" },
    ],
    [
      "{{escalation}}",
      { variable: "escalation", use: "rows", at: "1:3+10", example: "{{#each escalation}} … {{/each}}" },
    ],
    [
      "{{metrics.review}}",
      { variable: "metrics.review", use: "duration", at: "1:3+14", example: "{{span metrics.review}}" },
    ],
    [
      "{{audience}}",
      { variable: "audience", use: "choice", at: "1:3+8", example: '{{form "audience" audience}}' },
    ],
    [
      "{{company.offering.kind}}",
      {
        variable: "company.offering.kind",
        use: "choice",
        at: "1:3+21",
        example: '{{form "offering" company.offering.kind}}',
      },
    ],
    [
      "{{all company.name}}",
      { variable: "company.name", use: "text", at: "1:7+12", example: "{{company.name}}" },
    ],
    [
      "{{span company.article}}",
      { variable: "company.article", use: "text", at: "1:8+15", example: "{{company.article}}" },
    ],
    [
      "{{span channels.email.address}}",
      {
        variable: "channels.email.address",
        use: "text",
        at: "1:8+22",
        example: "{{channels.email.address}}",
      },
    ],
    [
      "{{any languages.prevailing}}",
      { variable: "languages.prevailing", use: "text", at: "1:7+20", example: "{{languages.prevailing}}" },
    ],
    [
      "{{span company.values}}",
      { variable: "company.values", use: "list", at: "1:8+14", example: "{{all company.values}}" },
    ],
    [
      "{{quote company.values}}",
      { variable: "company.values", use: "list", at: "1:9+14", example: "{{all company.values}}" },
    ],
    [
      "{{quote company.article}}",
      { variable: "company.article", use: "text", at: "1:9+15", example: "{{company.article}}" },
    ],
    [
      "{{quote audience}}",
      { variable: "audience", use: "choice", at: "1:9+8", example: '{{form "audience" audience}}' },
    ],
    [
      "{{within company.name}}",
      { variable: "company.name", use: "text", at: "1:10+12", example: "{{company.name}}" },
    ],
    [
      '{{form "audience" company.name}}',
      { variable: "company.name", use: "text", at: "1:19+12", example: "{{company.name}}" },
    ],
  ] as const)("%s", ([text, want]) => {
    expect(told(checked(text).findings)).toEqual([{ code: "wrong-use", ...want }]);
  });

  test("a promise of a row", () => {
    const { findings, states } = checked("{{promise}}", { scopes: rowsOf("escalation") });
    expect(told(findings)).toEqual([
      { code: "wrong-use", variable: "promise", use: "promise", at: "1:3+7", example: "{{within promise}}" },
    ]);
    expect(states).toEqual([]);
  });
});

describe("a variable that does not exist", () => {
  test.for([
    ["{{company.nmae}}", "1:3+12", "company.name"],
    ["{{quote company.nmae}}", "1:9+12", "company.name"],
    ["{{all company.vlaues}}", "1:7+14", "company.values"],
    ["{{span retention.complaint}}", "1:8+19", "retention.complaints"],
    ['{{form "audience" audiense}}', "1:19+8", "audience"],
    ["{{emial}}", "1:3+5", null],
    ["{{constructor}}", "1:3+11", null],
    ["{{__proto__}}", "1:3+9", null],
    ["{{company.name.length}}", "1:3+19", null],
    ["{{../company.name}}", "1:3+15", "company.name"],
    // The only one that ends like this.
    ["{{timezone}}", "1:3+8", "hours.timezone"],
    // One of several.
    ["{{email}}", "1:3+5", null],
  ] as const)("%s", ([text, place, suggestion]) => {
    const name = /[\w./]+(?=\}\})/.exec(text)?.[0];
    const findings = checked(text).findings.map((finding) => ({
      ...finding,
      args: { ...finding.args, known: [] },
    }));
    expect(findings.map((finding) => ({ ...finding, place: at(finding.place) }))).toEqual([
      {
        code: "template/unknown-variable",
        args: { name, suggestion, known: [] },
        severity: "error",
        place,
        path: [],
        fix: suggestion === null ? null : { kind: "replace", text: suggestion },
      },
    ]);
  });

  test.for([
    // What stands outside of a loop needs a way out.
    ["{{company.name}}", rowsOf("escalation"), "../company.name"],
    ["{{nmae}}", rowsOf("escalation"), "name"],
    ["{{../nmae}}", rowsOf("escalation"), null],
    ["{{company.name}}", texts, "../company.name"],
    ["{{tihs}}", texts, "this"],
    ["{{../this}}", texts, "this"],
    ["{{../../company.name}}", texts, "../company.name"],
  ] as const)("in a loop, %s", ([text, scopes, suggestion]) => {
    expect(checked(text, { scopes }).findings).toMatchObject([
      { code: "template/unknown-variable", args: { suggestion } },
    ]);
  });

  test.for([
    // All of a block, for what begins like it.
    [
      "{{metrics.xxxxxxxxx}}",
      [unknown],
      ["metrics.csat", "metrics.nps", "metrics.ces", "metrics.churn", "metrics.review"],
    ],
    [
      "{{deputy.xxxxxxxxx}}",
      rowsOf("deputies"),
      [
        "deputy.name",
        "deputy.role",
        "deputy.ways",
        "deputy.reach",
        "deputy.addresses",
        "deputy.email",
        "deputy.phone",
      ],
    ],
  ] as const)("%s says what there is", ([text, scopes, known]) => {
    expect(checked(text, { scopes }).findings).toMatchObject([{ args: { known } }]);
  });

  test.for([
    ["over texts", texts],
    ["over rows", rowsOf("escalation")],
    ["over people", rowsOf("deputies")],
  ] as const)("but does outside of a loop %s is suggested with its way out", ([, scopes]) => {
    const inside = new Set(Object.keys(scopes[1]?.variables ?? {}));
    const outside = pathsIn(documentVariables).filter((path) => !inside.has(path));
    const suggested = outside.flatMap((path) =>
      checked(`{{${path}}}`, { scopes }).findings.map(({ args }) =>
        "suggestion" in args ? args.suggestion : null,
      ),
    );
    expect(suggested).toEqual(outside.map((path) => `../${path}`));
  });

  test("says what ends like it, and nothing else", () => {
    const [finding] = checked("{{xxx.timezone}}").findings;
    expect(finding).toMatchObject({ args: { name: "xxx.timezone", suggestion: "hours.timezone" } });
    const known = finding?.code === "template/unknown-variable" ? finding.args.known : [];
    expect(known).toEqual(["hours.timezone"]);
  });
});

describe("a promise that does not exist", () => {
  test.for([
    ['{{within "email.rply"}}', "email.rply", "email.reply"],
    ['{{within "nothing of the kind"}}', "nothing of the kind", null],
    ['{{within "toString"}}', "toString", null],
    ['{{within "escalation.0"}}', "escalation.0", null],
    ['{{within "escalation.123"}}', "escalation.123", null],
    ['{{within "an escalation.1"}}', "an escalation.1", null],
    ['{{within "priority.high"}}', "priority.high", null],
    ['{{within "priority..answer"}}', "priority..answer", null],
    ['{{within "a priority.a.answer"}}', "a priority.a.answer", null],
    ['{{within "priority.a.answers"}}', "priority.a.answers", null],
    [`{{within "priority.${"x".repeat(81)}.answer"}}`, `priority.${"x".repeat(81)}.answer`, null],
  ] as const)("%s", ([text, promise, suggestion]) => {
    expect(told(checked(text).findings)).toEqual([
      {
        code: "unknown-promise",
        at: `1:10+${String(promise.length + 2)}`,
        promise,
        suggestion,
        ...(suggestion === null ? {} : { fix: { kind: "replace", text: `"${suggestion}"` } }),
      },
    ]);
  });
});

describe("a promise that its clause does not state", () => {
  const undeclared = (promise: string, stated: string, at: string, clause: string | null = "a.b") => ({
    code: "undeclared-promise",
    at,
    promise,
    clause,
    statedBy: [`states ${stated}`],
  });

  test.for([
    ['{{within "chat.reply"}}', [unknown], "chat.reply", undeclared("chat.reply", "chat.reply", "1:10+12")],
    [
      '{{quote (within "chat.reply")}}',
      [unknown],
      "chat.reply",
      undeclared("chat.reply", "chat.reply", "1:17+12"),
    ],
  ] as const)("%s", ([text, scopes, promise, want]) => {
    const { findings, states } = checked(text, { scopes });
    expect([told(findings), states]).toEqual([[want], [promise]]);
  });

  test.for([
    ['{{within "escalation.2"}}', [unknown], undeclared("escalation.2", "escalation.*", "1:10+14", "c")],
    [
      '{{within "priority.a.answer"}}',
      [unknown],
      undeclared("priority.a.answer", "priority.*", "1:10+19", "c"),
    ],
    ["{{within promise}}", rowsOf("escalation"), undeclared("escalation.*", "escalation.*", "1:10+7", "c")],
    ["{{resolve}}", rowsOf("priorities"), undeclared("priority.*", "priority.*", "1:3+7", "c")],
  ] as const)("%s, of a family", ([text, scopes, want]) => {
    const clause = { id: "c", states: ["email.reply"] };
    expect(told(checked(text, { scopes, clause }).findings)).toEqual([want]);
  });

  test("outside of any clause", () => {
    expect(told(checked(within, { clause: null }).findings)).toEqual([
      undeclared("email.reply", "email.reply", "1:10+13", null),
    ]);
  });
});

describe("a form that does not exist", () => {
  test.for([
    ['{{form "audiense" audience}}', "audiense", "audience", ["audience"]],
    ['{{form "item" audience}}', "item", null, ["audience"]],
    ['{{form "audience" company.offering.kind}}', "audience", null, ["offering", "item"]],
    ['{{form "itme" company.offering.kind}}', "itme", "item", ["offering", "item"]],
    ['{{form "toString" audience}}', "toString", null, ["audience"]],
  ] as const)("%s", ([text, form, suggestion, known]) => {
    expect(told(checked(text).findings)).toEqual([
      {
        code: "unknown-form",
        at: `1:8+${String(form.length + 2)}`,
        form,
        suggestion,
        known,
        ...(suggestion === null ? {} : { fix: { kind: "replace", text: `"${suggestion}"` } }),
      },
    ]);
  });
});

describe("a fact that the company does not give", () => {
  const given = (...values: readonly unknown[]): readonly Scope[] => [{ ...unknown, values }];

  test.for([
    ["{{company.vision}}", { company: { vision: "See." } }, false],
    ["{{company.vision}}", { company: {} }, true],
    ["{{company.vision}}", {}, true],
    ["{{company.vision}}", { company: { vision: "" } }, true],
    ["{{company.vision}}", { company: { vision: null } }, true],
    ["{{company.vision}}", { company: "text" }, true],
    ["{{metrics.csat}}", { metrics: { csat: 0 } }, false],
    // An article is empty where the language has none.
    ["{{company.article}}", { company: { article: "" } }, false],
    ["{{all company.values}}", { company: { values: [] } }, true],
    ["{{all company.values}}", { company: { values: ["a"] } }, false],
    ["{{span retention.complaints}}", { retention: {} }, true],
    ["{{quote (article company.vision)}}", { company: {} }, true],
    ['{{form "audience" audience}}', {}, true],
    ['{{form "audience" audience}}', { audience: "staff" }, false],
  ] as const)("%s of %j", ([text, value, isUnfilled]) => {
    expect(checked(text, { scopes: given(value) })).toMatchObject({ findings: [], isUnfilled });
  });

  test("in one row of several", () => {
    const scopes = (...values: readonly unknown[]) =>
      rowsOf("escalation").map((scope, index) => (index === 0 ? scope : { ...scope, values }));
    expect(checked("{{when}}", { scopes: scopes({ when: "a" }, { when: "" }) }).isUnfilled).toBe(true);
    expect(checked("{{when}}", { scopes: scopes({ when: "a" }, { when: "b" }) }).isUnfilled).toBe(false);
    expect(checked("{{when}}", { scopes: scopes() }).isUnfilled).toBe(false);
  });
});

describe("the list of a loop", () => {
  function each(text: string, rest: Partial<ExpressionSite> = {}): ReturnType<typeof checkEach> {
    const site = siteOf(text, rest);
    const [block] = site.source.program.body;
    if (block === undefined || !isBlock(block)) throw new Error(`${text} is no block.`);
    return checkEach(block, site);
  }

  test("of rows", () => {
    const { check, scope } = each("{{#each escalation}}{{/each}}");
    expect(check).toEqual({ findings: [], states: [], isUnfilled: false });
    expect(scope).toEqual({ ...rowsOf("escalation")[1], values: null });
  });

  test("of texts", () => {
    expect(each("{{#each company.values}}{{/each}}").scope).toEqual(texts[1]);
  });

  test.for([
    [{ feedback: ["a", "b"] }, ["a", "b"], false],
    [{ feedback: [] }, [], true],
    [{}, [], true],
    [{ feedback: "text" }, [], false],
  ] as const)("with the values of a company: %j", ([value, values, isUnfilled]) => {
    const { check, scope } = each("{{#each feedback}}{{/each}}", {
      scopes: [{ ...unknown, values: [value] }],
    });
    expect([scope?.values, check.isUnfilled]).toEqual([values, isUnfilled]);
  });

  const example = "{{#each expectations}} … {{/each}}";
  test.for([
    ["{{#each}}{{/each}}", wrongArguments("1:1+7", "each", example)],
    ["{{#each feedback title}}{{/each}}", wrongArguments("1:1+7", "each", example)],
    ['{{#each "feedback"}}{{/each}}', wrongArguments("1:1+7", "each", example)],
    [
      "{{#each company.name}}{{/each}}",
      { code: "wrong-use", at: "1:9+12", variable: "company.name", use: "text", example: "{{company.name}}" },
    ],
    ["{{#each company}}{{/each}}", { code: "wrong-use", variable: "company", use: "block" }],
    ["{{#each feedbak}}{{/each}}", { code: "unknown-variable", at: "1:9+7", suggestion: "feedback" }],
  ] as const)("%s", ([text, want]) => {
    const { check, scope } = each(text);
    expect(told(check.findings)).toMatchObject([want]);
    expect(scope).toBeNull();
  });
});
