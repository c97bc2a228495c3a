import type { Printer } from "../../host/printer.ts";

/** A printer that notes at which file the browser failed first. */
export interface NotingPrinter {
  /** The printer for pages that `pathOf` gives a path for. */
  readonly for: (pathOf: (html: string) => string | null) => Pick<Printer, "print">;
  /** `null` while it has not failed. */
  readonly failedAt: () => string | null;
}

export function notingWhere(printer: Printer): NotingPrinter {
  let failedAt: string | null = null;
  return {
    for: (pathOf) => ({
      print: async (html, options) => {
        try {
          return await printer.print(html, options);
        } catch (error) {
          failedAt ??= pathOf(html);
          throw error;
        }
      },
    }),
    failedAt: () => failedAt,
  };
}
