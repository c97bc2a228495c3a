import { dirname, join } from "node:path";
import { everyDocument } from "../../company/kind.ts";
import type { Kind, Length } from "../../company/kind.ts";
import type { LanguageTag } from "../../company/language-tag.ts";
import { build } from "../../build.ts";
import type { Trial, TrialCompany } from "../../audit/templates/trial/try-pack.ts";
import type { GoldenState } from "../../diagnostic/own-piece-codes.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Place } from "../../diagnostic/place.ts";
import { documentPath } from "../../files/paths.ts";
import { differenceStart, shortDifference } from "../../files/short-difference.ts";
import { packOf } from "../../language/packs.ts";
import { compiledBy, createCompiler } from "../../markdown/compile.ts";
import { layTemplates, modelOf } from "../../markdown/own-templates.ts";
import { createRenderer, textsOf } from "../../markdown/render.ts";
import { goldenFolder } from "../../markdown/template-address.ts";
import { templateFinding } from "../../markdown/template-finding.ts";
import type { CommandHost } from "../command-host.ts";
import { exitCode } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
import type { Pack } from "./open-pack.ts";
import { refuseOutside } from "./refuse-outside.ts";
import { writeTexts } from "./write-texts.ts";

/** The most bytes of a document that is kept. */
const maxBytes = 5_000_000;

export interface GoldenRequest {
  readonly pack: Pack;
  readonly trial: Trial;
  /** The company's own: the examples of the package may change with the package. */
  readonly companies: readonly TrialCompany[];
  /** Those that were tried. */
  readonly languages: readonly LanguageTag[];
  /** The folder of templates. Absolute, with links resolved; and as it is shown. */
  readonly folder: string;
  readonly shown: string;
  readonly isUpdate: boolean;
}

export interface GoldenResult {
  readonly findings: readonly Diagnostic[];
  readonly state: "same" | "written" | "none" | "differs";
  readonly code: ExitCode;
}

/** Compares the documents that the templates change with those that are kept, or keeps them. */
export async function compareGolden(request: GoldenRequest, host: CommandHost): Promise<GoldenResult> {
  const { folder, shown, isUpdate, companies } = request;
  const made = await documentsOf(request, host);
  // Nothing is known of companies and languages that this run leaves out.
  const tried = companies.flatMap(({ name }) =>
    request.languages.flatMap((language) =>
      everyDocument.map(({ kind, length }) => goldenPath(name, language, kind, length)),
    ),
  );
  const kept = await keptIn(host, folder, shown, new Set(tried));
  for (const path of made.keys()) await refuseOutside(folder, shown, `${goldenFolder}/${path}`, host);
  const stale = [...kept].filter((path) => !made.has(path));
  if (isUpdate) {
    const texts = new Map([...made].map(([path, text]) => [`${goldenFolder}/${path}`, text]));
    const code = await writeTexts(folder, shown, texts, host);
    if (code === exitCode.fine)
      for (const path of stale) await host.files.remove(join(folder, goldenFolder, path));
    return { findings: [], state: "written", code };
  }
  await refuseOutside(folder, shown, goldenFolder, host);
  const isNothingKept = (await host.files.list(join(folder, goldenFolder))).every((name) =>
    name.startsWith("."),
  );
  if (isNothingKept) return { findings: [], state: "none", code: exitCode.fine };
  const findings = stale.map((path) => goldenFinding(`${shown}/${goldenFolder}/${path}`, "gone", []));
  for (const [path, text] of made) {
    const file = `${shown}/${goldenFolder}/${path}`;
    if (!kept.has(path)) {
      findings.push(goldenFinding(file, "new", []));
      continue;
    }
    const read = await host.files.read(join(folder, goldenFolder, path), maxBytes);
    const was = read.ok ? new TextDecoder().decode(read.bytes).replaceAll("\r\n", "\n") : null;
    if (was === null) findings.push(goldenFinding(file, "changed", []));
    else if (was !== text)
      findings.push(goldenFinding(file, "changed", shortDifference(was, text), differenceStart(was, text)));
  }
  return { findings, state: findings.length === 0 ? "same" : "differs", code: exitCode.fine };
}

/** A finding at the first place of the kept file that differs. */
function goldenFinding(
  file: string,
  state: GoldenState,
  difference: readonly string[],
  start: Pick<Place, "line" | "column"> = { line: 1, column: 1 },
): Diagnostic {
  const place = { file, ...start, length: 1 };
  return templateFinding("template/golden", { path: file, state, difference }, place);
}

/** Where a document of a company lies in the folder. */
function goldenPath(name: string, language: LanguageTag, kind: Kind, length: Length): string {
  return `${name}/${documentPath(language, kind, length, "md")}`;
}

/** What the templates change, of each company with all that it gives, by path in the folder. */
async function documentsOf(
  { pack, trial, companies }: GoldenRequest,
  host: CommandHost,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const company of companies) {
    const { name, facts } = company;
    const audit = trial.whole.get(company);
    for (const { language, touched } of audit?.changed ?? []) {
      if (audit === undefined || !facts.languages.includes(language)) continue;
      const own = { templates: pack.read.templates, wovenOf: audit.wovenOf };
      const templates = layTemplates(await pack.base(language), own, language);
      const ahead = compiledBy(host.compiledTemplates)(language);
      const render = createRenderer(templates, await createCompiler(textsOf(templates), ahead));
      const built = build({
        facts,
        documents: touched,
        languages: [{ pack: packOf(language), render }],
        theme: null,
        logo: null,
        assets: { kind: "inline" },
        modelOf: modelOf(own),
      });
      for (const { kind, length, markdown } of built)
        texts.set(goldenPath(name, language, kind, length), markdown);
    }
  }
  return texts;
}

/**
 * Those of some documents that are kept; what else lies beside them is somebody's own. Throws `UsageError` where a link leads
 * out of the templates.
 */
async function keptIn(
  { files }: Pick<CommandHost, "files">,
  folder: string,
  shown: string,
  possible: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const paths: string[] = [];
  for (const each of new Set([...possible].map((path) => dirname(path)))) {
    await refuseOutside(folder, shown, `${goldenFolder}/${each}`, { files });
    for (const name of await files.list(join(folder, goldenFolder, each))) {
      const path = `${each}/${name}`;
      if (!possible.has(path)) continue;
      await refuseOutside(folder, shown, `${goldenFolder}/${path}`, { files });
      paths.push(path);
    }
  }
  return new Set(paths);
}
