import { join } from "node:path";
import type { Host } from "../host.ts";
import type { PrinterOpening, PrinterOptions } from "../printer.ts";
import { compiledTemplates } from "./compiled-templates.ts";
import { nodeFiles } from "./files.ts";
import { localDay } from "./local-time.ts";

/** The part of the outside that a program has which uses us as a library: neither streams nor interrupts are ours there. */
export interface LibraryHost extends Pick<
  Host,
  "files" | "workingDirectory" | "packageDirectory" | "compiledTemplates" | "clockDay"
> {
  readonly openPrinter: (options: Partial<PrinterOptions>) => Promise<PrinterOpening>;
}

/** The real outside as it is now: the day and the working directory are read with each call. */
export function libraryHost(): LibraryHost {
  const packageDirectory = join(import.meta.dirname, "../../..");
  return {
    files: nodeFiles,
    workingDirectory: process.cwd(),
    packageDirectory,
    compiledTemplates: (language) => compiledTemplates(packageDirectory, language),
    clockDay: localDay(new Date()),
    openPrinter: async ({ browser = null, environment = process.env, signal }) => {
      const { openPrinter } = await import("./browser/open-printer.ts");
      return openPrinter({
        browser,
        environment,
        signal: signal ?? new AbortController().signal,
        packageDirectory,
      });
    },
  };
}
