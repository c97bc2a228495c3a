import { basename, dirname, join, resolve } from "node:path";
import { tryPack } from "../../audit/templates/trial/try-pack.ts";
import type { TrialCompany } from "../../audit/templates/trial/try-pack.ts";
import type { LanguageTag } from "../../company/language-tag.ts";
import { hasErrors, sortByFile, sortFindings } from "../../diagnostic/diagnostic.ts";
import { compiledBy } from "../../markdown/compile.ts";
import type { OwnFolder } from "../../markdown/load-own-templates.ts";
import { reportTrial } from "../../report/templates/trial.ts";
import type { TrialFormat } from "../../report/templates/trial-formats.ts";
import { readFacts } from "../../yaml/read-facts.ts";
import type { CommandHost } from "../command-host.ts";
import { exitCode } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
import { spokenBy } from "../spoken.ts";
import { UsageError } from "../usage-error.ts";
import { version } from "../version.ts";
import { companyNames } from "./company-names.ts";
import { compareGolden } from "./golden.ts";
import { openPack } from "./open-pack.ts";
import type { Pack, PackRequest } from "./open-pack.ts";
import { tellFindings } from "./tell-findings.ts";
import { writeTexts } from "./write-texts.ts";

export interface TestRequest extends Omit<PackRequest, "file"> {
  readonly files: readonly string[];
  readonly languages: readonly LanguageTag[] | null;
  /** Whether the expected documents are written again. */
  readonly isUpdate: boolean;
  readonly format: TrialFormat;
  /** How long it may take, in seconds. */
  readonly timeout: number;
  /** Where the report goes; `null` for standard output. */
  readonly output: string | null;
}

/** Tries a folder of templates on the company's facts and the examples of the package. */
export async function testTemplates(request: TestRequest, host: CommandHost): Promise<ExitCode> {
  const [first] = request.files;
  const pack = await openPack({ ...request, file: first ?? null }, host);
  if (pack === null) return exitCode.environment;
  const { folder, read } = pack;
  if (folder === null) throw new UsageError(({ noTemplates }) => noTemplates);
  const own = await ownCompanies(pack, folder, request, host);
  if (!own.ok) return own.code;
  const { companies } = own;
  const foreign = request.languages?.find((tag) => !pack.languages.includes(tag));
  if (foreign !== undefined)
    throw new UsageError(({ languageNotInFile }) => languageNotInFile(foreign, pack.languages));
  const languages = languagesOf(pack).filter((tag) => request.languages?.includes(tag) ?? true);
  const trial = await tryPack({
    companies: [...companies, ...(await examples(request.today, host))],
    languages,
    own: read.templates,
    originals: read.originals,
    packageTemplates: pack.base,
    compiledAhead: compiledBy(host.compiledTemplates),
    seconds: request.timeout,
    isOver: timer(request.timeout, host.signal),
  });
  if (host.signal.aborted) return exitCode.interrupted;
  const golden = hasErrors(trial.findings)
    ? { findings: [], state: "none" as const, code: exitCode.fine }
    : await compareGolden(
        {
          pack,
          trial,
          companies,
          languages,
          folder: read.real ?? folder.path,
          shown: folder.shown,
          isUpdate: request.isUpdate,
        },
        host,
      );
  if (golden.code !== exitCode.fine) return golden.code;
  const findings = sortFindings([...read.findings, ...sortByFile([...trial.findings, ...golden.findings])]);
  const report = reportTrial[request.format]({
    version,
    folder: folder.shown,
    companies: trial.companies,
    findings,
    golden: golden.state,
    words: host.words.reports.templates.test,
    check: spokenBy(host).check,
    sources: read.sources,
  });
  const code = await put(report, request.output, host);
  return code !== exitCode.fine ? code : hasErrors(findings) ? exitCode.findings : exitCode.fine;
}

type OwnCompanies =
  | { readonly ok: true; readonly companies: readonly TrialCompany[] }
  | { readonly ok: false; readonly code: ExitCode };

/** The companies of the facts files that were named; what is wrong with one stops the test, and stderr says it. */
async function ownCompanies(
  pack: Pack,
  folder: OwnFolder,
  request: TestRequest,
  host: CommandHost,
): Promise<OwnCompanies> {
  const [, ...others] = request.files;
  const packs = new Map(pack.file === null ? [] : [[pack.file, pack]]);
  for (const file of others) {
    const other = await openPack({ ...request, file, templates: folder.path }, host);
    if (other === null) return { ok: false, code: exitCode.environment };
    packs.set(file, other);
  }
  const names = companyNames([...packs.keys()], {
    workingDirectory: host.workingDirectory,
    templates: folder.path,
  });
  const companies: TrialCompany[] = [];
  for (const [file, { facts, factsFindings, factsSources }] of packs) {
    const name = names.get(file);
    if (name === undefined) continue;
    if (facts === null) {
      tellFindings(factsFindings, factsSources, host);
      return { ok: false, code: exitCode.findings };
    }
    companies.push({ name, facts, isOwn: true });
  }
  return { ok: true, companies };
}

/** Timers count milliseconds in 31 bits. */
const maxSeconds = 2_000_000;

/** Whether some seconds have passed, or somebody has interrupted; asking lets the system tell of either. */
function timer(seconds: number, interrupted: AbortSignal): () => Promise<boolean> {
  const limit = AbortSignal.timeout(Math.min(seconds, maxSeconds) * 1_000);
  return async () => {
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    return limit.aborted || interrupted.aborted;
  };
}

/** The languages of the company that its templates are in. */
function languagesOf({ read, languages }: Pack): readonly LanguageTag[] {
  const { templates } = read;
  return languages.filter((tag) => templates.some(({ at }) => at.language === tag || at.language === null));
}

/** The examples that come with the package, which were checked before it was published. */
async function examples(
  today: string,
  { files, packageDirectory }: CommandHost,
): Promise<readonly TrialCompany[]> {
  const folder = join(packageDirectory, "examples");
  const names = (await files.list(folder)).filter((name) => name.endsWith(".yaml"));
  const readings = await Promise.all(
    names.map(async (file) => ({
      file,
      reading: await readFacts({ file, files, workingDirectory: folder, root: folder, today }),
    })),
  );
  return readings.flatMap(({ file, reading }) =>
    reading.kind === "facts"
      ? [{ name: `examples/${file.replace(/\.yaml$/, "")}`, facts: reading.facts, isOwn: false }]
      : [],
  );
}

async function put(report: string, output: string | null, host: CommandHost): Promise<ExitCode> {
  if (output === null || output === "-") {
    host.stdout.write(report);
    return exitCode.fine;
  }
  const path = resolve(host.workingDirectory, output);
  const code = await writeTexts(dirname(path), dirname(output), new Map([[basename(path), report]]), host);
  if (code === exitCode.fine) host.stderr.write(`${host.words.reports.templates.eject.wrote(output)}\n`);
  return code;
}
