/** The order of the stages; each may use only what comes before it. The map is src/README.md. */
const order = [
  "diagnostic",
  "host",
  "company",
  "yaml",
  "language",
  "promise",
  "document",
  "markdown",
  "html",
  "handbook",
  "pdf",
  "files",
  "workshop",
  "build",
  "build-parallel",
  "build-book",
  "build-charts",
  "difference",
  "explanation",
  "calendar",
  "audit",
  "reading",
  "wizard",
  "preview",
  "report",
  "api",
  "cli",
];

const forward = order.slice(0, -1).map((stage, index) => ({
  name: `order-${stage}`,
  severity: "error",
  comment: `src/${stage} may use only what comes before it; see src/README.md. Move the code, or pass it in.`,
  from: { path: `^src/${stage}(/|[.]ts$)` },
  to: { path: `^src/(${order.slice(index + 1).join("|")})(/|[.]ts$)` },
}));

const doors = ["audit", "wizard", "preview", "report"];

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...forward,
    {
      name: "no-cycles",
      severity: "error",
      comment: "Two files that need each other are one idea, or hide a third: split it out.",
      from: { path: "^src/" },
      to: { path: "^src/", circular: true },
    },
    {
      name: "outside-only-in-host",
      severity: "error",
      comment:
        "Files, processes, terminals and browsers are reached through Host; the real ones live in src/host/node.",
      from: { path: "^src/", pathNot: "^src/host/node/" },
      to: {
        path: "^(node:)?(fs|fs/promises|child_process|process|readline|os|net|http|https|worker_threads)$|node_modules/(puppeteer|puppeteer-core|inquirer|@inquirer/core|tinyglobby)/",
      },
    },
    {
      name: "node-host-only-from-entry",
      severity: "error",
      comment:
        "Only the entries of the command, of its threads and of the library make a real host; everything else is handed one.",
      from: { path: "^src/", pathNot: "^src/(host/node/|cli/(entry|worker)[.]ts$|api/here[.]ts$)" },
      to: { path: "^src/host/node/" },
    },
    {
      name: "doors-apart",
      severity: "error",
      comment: "Doors use the spine, never each other.",
      from: { path: `^src/(${doors.join("|")})/` },
      to: { path: `^src/(${doors.join("|")})/`, pathNot: "^src/$1/" },
    },
    {
      name: "no-drawers",
      severity: "error",
      comment: "A name that fits anything attracts everything: name the file after its idea.",
      from: {},
      to: {
        path: "^src/.*(util|utils|helper|helpers|common|shared|lib|misc)(/|[.]ts$)",
        pathNot: "shared-assets",
      },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "A file that nobody uses is dead.",
      from: { orphan: true, path: "^src/" },
      to: {},
    },
    {
      name: "bin-to-dist-only",
      severity: "error",
      comment: "bin holds the process; what it runs is built.",
      from: { path: "^bin/" },
      to: { path: "^src/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};
