import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import { checkWords } from "../../src/language/en/findings.ts";
import { checkWords as greek } from "../../src/language/el/findings.ts";
import { reportCheckGithub } from "../../src/report/check-github.ts";
import { reportCheckGitlab } from "../../src/report/check-gitlab.ts";
import { reportCheckSarif } from "../../src/report/check-sarif.ts";

function finding(file: string, line: number, path: Diagnostic["path"], fix: Diagnostic["fix"]): Diagnostic {
  const place = { file, line, column: 3, length: 4 };
  return { code: "facts/own-deputy", args: { who: "boss" }, severity: "error", place, path, fix };
}

const one = finding("branches/Πάτρα, 50%.yaml", 7, ["people", "boss", "deputy"], null);

describe("GitHub", () => {
  test("reads one command a finding, with nothing in it that would end it", () => {
    expect(reportCheckGithub([one], checkWords)).toBe(
      "::error file=branches/Πάτρα%2C 50%25.yaml,line=7,col=3,endColumn=7,title=facts/own-deputy::" +
        `${checkWords.findings["facts/own-deputy"]({ who: "boss" }).message} ` +
        `${checkWords.findings["facts/own-deputy"]({ who: "boss" }).hint}\n`,
    );
  });

  test("has no line for standard input", () => {
    expect(reportCheckGithub([finding("-", 7, [], null)], checkWords)).toMatch(
      /^::error title=facts\/own-deputy::/,
    );
  });

  test("gets a backslash in a path as a slash, and a colon escaped", () => {
    expect(reportCheckGithub([finding(String.raw`C:\a\b.yaml`, 1, [], null)], checkWords)).toContain(
      "file=C%3A/a/b.yaml,",
    );
  });
});

interface GitlabIssue {
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function gitlab(findings: readonly Diagnostic[], words = checkWords): readonly GitlabIssue[] {
  return JSON.parse(reportCheckGitlab(findings, words)) as readonly GitlabIssue[];
}

describe("GitLab", () => {
  test("gets what its code quality report asks for", () => {
    expect(gitlab([finding("./a.yaml", 2, [], null)])).toEqual([
      {
        description: expect.any(String) as string,
        check_name: "facts/own-deputy",
        fingerprint: expect.stringMatching(/^[\da-f]{32}$/) as string,
        severity: "major",
        location: { path: "a.yaml", lines: { begin: 2 } },
      },
    ]);
  });

  test("knows a finding again on another line and in another language, and two of a kind apart", () => {
    const [here] = gitlab([one]);
    const [there] = gitlab([{ ...one, place: { ...one.place, line: 90 } }], greek);
    expect(there?.fingerprint).toBe(here?.fingerprint);
    const twice = gitlab([one, one]).map(({ fingerprint }) => fingerprint);
    expect(new Set(twice).size).toBe(2);
  });
});

interface SarifLog {
  readonly version: string;
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly SarifResult[];
    },
  ];
}
interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly locations: readonly [
    { readonly physicalLocation: { readonly artifactLocation: { uri: string }; readonly region: object } },
  ];
  readonly fixes?: readonly object[];
}

function sarif(findings: readonly Diagnostic[]): SarifLog {
  return JSON.parse(reportCheckSarif(findings, checkWords, "1.2.3")) as SarifLog;
}

describe("SARIF", () => {
  test("names each rule once, and each result its rule, place and replacement", () => {
    const other: Diagnostic = { ...one, code: "facts/empty", args: { shape: "text" }, severity: "warning" };
    const fixed = finding("b.yaml", 9, ["contact"], { kind: "replace", text: "owner" });
    const {
      version,
      runs: [{ tool, results }],
    } = sarif([one, other, fixed]);
    expect(version).toBe("2.1.0");
    const rules = tool.driver.rules.map(({ id }) => id);
    expect(rules).toEqual(["facts/empty", "facts/own-deputy"]);
    expect(results.map(({ ruleId, ruleIndex }) => rules[ruleIndex] === ruleId)).toEqual([true, true, true]);
    expect(results.map(({ level }) => level)).toEqual(["error", "warning", "error"]);
    expect(results[2]?.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "b.yaml" },
      region: { startLine: 9, startColumn: 3, endColumn: 7 },
    });
    expect(results.map(({ fixes }) => fixes?.length ?? 0)).toEqual([0, 0, 1]);
  });

  test.for([
    ["branches/Πάτρα 1.yaml", "branches/%CE%A0%CE%AC%CF%84%CF%81%CE%B1%201.yaml"],
    ["/srv/a#b.yaml", "file:///srv/a%23b.yaml"],
    [String.raw`C:\a b\c.yaml`, "file:///C:/a%20b/c.yaml"],
    ["-", "-"],
  ] as const)("%s becomes the address %s", ([file, uri]) => {
    const [{ results }] = sarif([finding(file, 1, [], null)]).runs;
    expect(results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  test("nothing found is an empty list of results", () => {
    expect(sarif([]).runs[0].results).toEqual([]);
  });
});
