// Builds dist/: the library and its types with tsc, and the command as one CommonJS bundle with esbuild, because
// loading one file starts several times faster than loading a few hundred (docs/decisions/0003-one-bundle.md).
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "esbuild";

const require = createRequire(import.meta.url);
rmSync("dist", { recursive: true, force: true });
execFileSync(process.execPath, [require.resolve("typescript/bin/tsc"), "--project", "tsconfig.build.json"], {
  stdio: "inherit",
});
await build({
  entryPoints: ["src/cli/entry.ts"],
  outfile: "dist/charter.cjs",
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20.19",
  // The browser client is large and needed only for PDF files.
  external: ["puppeteer-core", "puppeteer"],
  legalComments: "none",
  logLevel: "warning",
});
