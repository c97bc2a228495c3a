import type { Messages } from "../../src/language/messages.ts";
import type { DiffWords } from "../../src/language/messages-diff.ts";
import type { ExplainWords } from "../../src/language/messages-explain.ts";
import type { DriftWords } from "../../src/language/messages-drift.ts";
import type { ReportWords } from "../../src/language/messages-reports.ts";
import type { TemplatesWords } from "../../src/language/messages-templates.ts";
import type { UsageWords } from "../../src/language/messages-usage.ts";

/** Everything that the command line can say in a language, by where it is kept; sentences with values have samples. */
export function everySentence({ help, usage, reports }: Messages): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...sentencesIn("help", help),
    ...sentencesIn("usage", ofUsage(usage)),
    ...sentencesIn("reports", ofReports(reports)),
  ]);
}

/** The texts in a tree of texts, each with its way: `help.headings.usage`. */
function sentencesIn(way: string, tree: unknown): readonly (readonly [way: string, sentence: string])[] {
  if (typeof tree === "string") return [[way, tree]];
  if (typeof tree !== "object" || tree === null) throw new TypeError(`${way} is no text.`);
  return Object.entries(tree).flatMap(([key, part]) => sentencesIn(`${way}.${key}`, part));
}

type Said<Words> = { readonly [Key in keyof Words]: unknown };

/** Complete by type, like what it calls. */
function ofUsage(words: UsageWords): Said<UsageWords> {
  const three = ["md", "html", "pdf"];
  return {
    unknownCommand: {
      alone: words.unknownCommand("xyz", []),
      one: words.unknownCommand("chek", ["check"]),
      two: words.unknownCommand("renders", ["render", "schema"]),
    },
    unknownOption: {
      alone: words.unknownOption("--xyz", []),
      one: words.unknownOption("--formt", ["--format"]),
    },
    valueMissing: words.valueMissing("--format"),
    argumentMissing: words.argumentMissing("REF"),
    optionMissing: words.optionMissing("--format"),
    notTogether: words.notTogether("--poster", "--card"),
    tooManyArguments: {
      none: words.tooManyArguments(0, 1),
      one: words.tooManyArguments(1, 2),
      two: words.tooManyArguments(2, 5),
    },
    seeHelp: words.seeHelp("charter check"),
    noneOf: words.noneOf("--to", "docx", three),
    notTwoOf: words.notTwoOf("--parallel", "en", three),
    notADay: words.notADay("CHARTER_TODAY", "2026-02-30"),
    notACount: words.notACount("--max-warnings", "-1"),
    notAShard: words.notAShard("--shard", "5/4", 999),
    notJobs: words.notJobs("--jobs", "many", 999),
    notAnEpoch: words.notAnEpoch("SOURCE_DATE_EPOCH", "x"),
    notAPort: words.notAPort("--port", "80000"),
    noFile: words.noFile,
    noMatch: words.noMatch("branches/*.yaml"),
    stdinTwice: words.stdinTwice,
    previewNeedsFile: words.previewNeedsFile,
    writeNeedsFile: words.writeNeedsFile("--write-changes", "HEAD:a.yaml"),
    unknownRevision: words.unknownRevision("v9"),
    unknownReference: {
      alone: words.unknownReference("xyz", []),
      one: words.unknownReference("email.repl", ["email.reply"]),
    },
    fixNeedsFile: words.fixNeedsFile("--fix"),
    noFolder: words.noFolder("--root", "a/b"),
    sameFolder: words.sameFolder("a.yaml", "a.yml"),
    unknownTemplate: {
      alone: words.unknownTemplate("xyz", [], "charter x"),
      one: words.unknownTemplate("polcy", ["policy"], "charter x"),
      two: words.unknownTemplate(
        "policy/vision",
        ["policy/vision.statement", "policy/vision.aim"],
        "charter x",
      ),
    },
    severalTemplates: words.severalTemplates("questions.contact", ["all/questions.contact", "policy/a"]),
    templateExists: words.templateExists("templates/policy/en.short.md.hbs"),
    templateOutside: words.templateOutside("templates/clauses"),
    noTemplates: words.noTemplates,
    noOutput: words.noOutput,
    foreignEnding: words.foreignEnding("a.docx"),
    oneFormat: [words.oneFormat("a.md"), words.oneFormat(null)],
    endingDiffers: words.endingDiffers("a.html", "html", "md"),
    parallelNeedsFolder: [words.parallelNeedsFolder("a.md"), words.parallelNeedsFolder(null)],
    oneDocument: [words.oneDocument("a.md"), words.oneDocument(null)],
    oneExtra: [
      words.oneExtra("a.pdf", ["--handbook", "--card"]),
      words.oneExtra(null, ["--handbook", "--poster", "--card"]),
    ],
    otherFormats: [words.otherFormats("--handbook", ["html", "pdf"]), words.otherFormats("--card", ["pdf"])],
    emptyBook: words.emptyBook(["policy", "charter"]),
    emptyCard: words.emptyCard,
    oneFactsFile: [words.oneFactsFile("a.md"), words.oneFactsFile(null)],
    oneLanguage: [words.oneLanguage("a.md"), words.oneLanguage(null)],
    stdoutTwice: words.stdoutTwice,
    outputIsInput: words.outputIsInput("charter.yaml"),
    languageNotInFile: [words.languageNotInFile("hu", ["en"]), words.languageNotInFile("hu", ["en", "cs"])],
    languageNotWritten: words.languageNotWritten("en,hu", "hu"),
  };
}

function ofReports(words: ReportWords): Said<ReportWords> {
  const { trouble, render, many, browsers, doctor } = words;
  const { failures } = browsers;
  return {
    using: words.using("charter.yaml"),
    trouble: {
      ...trouble,
      unreadable: trouble.unreadable("a.yaml", trouble.readReasons.missing),
      unwritable: trouble.unwritable("out/a.md", trouble.writeReasons.denied),
      stdoutFailed: trouble.stdoutFailed("ENOSPC"),
      threadEnded: trouble.threadEnded("a.yaml", "ENOMEM"),
      interrupted: trouble.interrupted,
      printingFailed: trouble.printingFailed("ECONNRESET"),
      mistake: trouble.mistake("boom"),
      debug: trouble.debug("CHARTER_DEBUG=1"),
    } satisfies Said<typeof trouble>,
    render: {
      ...render,
      wrote: [0, 1, 2, 4, 5, 21, 22].flatMap((count) => [
        render.wrote(count, "out/", 0),
        render.wrote(5, "out/", count),
      ]),
      wroteOne: render.wroteOne("out/a.md"),
      unchangedOne: render.unchangedOne("out/a.md"),
    } satisfies Said<typeof render>,
    many: {
      ...many,
      finished: [0, 1, 2, 5, 22, null].map((files) => many.finished(1, 22, "a.yaml", files)),
      progress: many.progress(1, 22, `3${many.decimalMark}4`),
      shard: [many.shard("2/4", 0, 1), many.shard("2/4", 1, 1), many.shard("2/4", 5, 22)],
    } satisfies Said<typeof many>,
    promises: words.promises,
    diff: ofDiff(words.diff),
    explain: ofExplain(words.explain),
    drift: ofDrift(words.drift),
    templates: ofTemplates(words.templates),
    browsers: {
      ...browsers,
      toGetOne: browsers.toGetOne("npx puppeteer"),
      failures: {
        ...failures,
        noAnswer: failures.noAnswer("30"),
        notInTime: failures.notInTime("60"),
        browserFailed: failures.browserFailed(failures.pageCrashed),
        ended: failures.ended("1"),
        killed: failures.killed("SIGKILL"),
        notUnpacked: failures.notUnpacked("ENOSPC"),
        otherLanguage: failures.otherLanguage("hu"),
        noPages: failures.noPages("policy-s1, policy-s2 (+3)"),
        tooMuch: failures.tooMuch("2"),
      } satisfies Said<typeof failures>,
    } satisfies Said<typeof browsers>,
    doctor: {
      ...doctor,
      prints: [
        doctor.prints("143.0", "/usr/bin/chromium", true),
        doctor.prints("143.0", "/usr/bin/chromium", false),
      ],
      printsNot: [
        doctor.printsNot("143.0", "/usr/bin/chromium", "ECONNRESET"),
        doctor.printsNot("143.0", "/usr/bin/chromium", null),
      ],
      fonts: doctor.fonts(4, 900),
    } satisfies Said<typeof doctor>,
  };
}

function ofDrift(words: DriftWords): Said<DriftWords> {
  const { problems, causes } = words;
  const path = "out/en/policy.md";
  return {
    ...words,
    replacedEdited: words.replacedEdited(path),
    replacedUnknown: words.replacedUnknown(path),
    stale: words.stale(path),
    removed: words.removed(path),
    keptEdited: words.keptEdited(path),
    keptUnread: words.keptUnread(path, "EACCES"),
    notRemoved: words.notRemoved(path),
    besideEditions: words.besideEditions("out/", "a.yaml"),
    takesPage: words.takesPage("out/index.html", "Brook & Sons"),
    linksNothing: [1, 2, 5].map((count) => words.linksNothing("out/index.html", count, "a, b")),
    toRemove: words.toRemove("--prune"),
    problems: {
      damaged: problems.damaged("out/charter.lock"),
      merging: problems.merging("out/charter.lock"),
      newer: problems.newer("out/charter.lock"),
      unreadable: problems.unreadable("out/charter.lock"),
    },
    causes: {
      ...causes,
      program: causes.program("1.0", "2.0"),
      browser: causes.browser("143", "156"),
    } satisfies Said<typeof causes>,
    pagesDiffer: words.pagesDiffer("1000", "1001"),
    upToDate: [1, 2, 5].map((files) => words.upToDate(files)),
    differs: [1, 2, 5].flatMap((files) => [words.differs(files, 0), words.differs(2, files)]),
    othersDiffer: words.othersDiffer(13),
    toWrite: words.toWrite("--check"),
  };
}

function ofTemplates(words: TemplatesWords): Said<TemplatesWords> {
  const { list, eject, update, test } = words;
  return {
    list: {
      ...list,
      summary: [0, 1, 2, 4, 5, 21].flatMap((own) => [list.summary(own, 0), list.summary(own, 1)]),
    } satisfies Said<typeof list>,
    eject: {
      wrote: eject.wrote("templates/a.md"),
      kept: eject.kept("templates/a.md"),
      next: [eject.next("charter check", null), eject.next("charter check", "templates")],
    } satisfies Said<typeof eject>,
    update: {
      merged: update.merged("templates/a.md"),
      conflicts: [1, 2, 5].map((places) => update.conflicts("templates/a.md", places)),
      recorded: update.recorded("templates/a.md"),
      gone: update.gone("templates/a.md"),
      upToDate: update.upToDate,
      unrecorded: [0, 1, 5].map((others) =>
        update.unrecorded("templates/a.md", others, "charter templates update"),
      ),
      settle: update.settle("charter check"),
    } satisfies Said<typeof update>,
    test,
  };
}

function ofDiff(words: DiffWords): Said<DiffWords> {
  const { promises, told, version, log, written, revisions } = words;
  return {
    ...words,
    title: words.title("a.yaml", "b.yaml"),
    nothing: words.nothing("a.yaml", "b.yaml"),
    promises: {
      names: promises.names,
      escalation: promises.escalation("2"),
      priorityAnswer: promises.priorityAnswer("P1"),
      priorityResolve: promises.priorityResolve("P1"),
    } satisfies Said<typeof promises>,
    edition: words.edition("document.version"),
    told: {
      ...told,
      customers: told.customers("A, B"),
      staff: told.staff("A, B"),
      before: told.before("2026"),
      dayPassed: told.dayPassed("2026"),
      approver: told.approver("Ada"),
      owner: told.owner("Ada"),
      both: told.both("Ada"),
    } satisfies Said<typeof told>,
    version: {
      ...version,
      byHand: [version.byHand(version.levels.major, "A"), version.byHand(version.levels.minor, null)],
      unchanged: version.unchanged("1.0"),
      tooLow: version.tooLow("1.1", "2.0"),
      raised: version.raised("2.0"),
    } satisfies Said<typeof version>,
    log: {
      ...log,
      changed: log.changed("A", "2", "1"),
      added: log.added("A", "2"),
      removed: log.removed("A", "1"),
      documents: log.documents("A, B"),
    } satisfies Said<typeof log>,
    written: {
      entry: written.entry("a.yaml"),
      version: written.version("a.yaml", "2.0"),
      already: written.already("a.yaml", "2.0"),
      nothing: written.nothing("a.yaml"),
      byHand: written.byHand("a.yaml"),
    } satisfies Said<typeof written>,
    revisions: {
      ...revisions,
      failed: revisions.failed("ENOSPC"),
      alone: revisions.alone("HEAD", "HEAD:a.yaml"),
    } satisfies Said<typeof revisions>,
  };
}

function ofExplain(words: ExplainWords): Said<ExplainWords> {
  return {
    ...words,
    sentence: words.sentence("24"),
    section: words.section("4.2"),
    pastEnd: [1, 2, 5].map((count) => words.pastEnd("escalation", count)),
    changes: [1, 2, 5].map((count) => words.changes(count, count)),
    more: words.more(5, 12),
    unusableFacts: words.unusableFacts("a.yaml", "charter check a.yaml"),
    fixed: words.fixed("a.yaml:3:1", "facts/unknown-key", "adress", "address"),
    fixedInFile: [1, 2, 5].map((count) => words.fixedInFile(count, "a.yaml")),
  };
}
