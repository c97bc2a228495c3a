import type { Press, Printer } from "../../host/printer.ts";

/** A printer that notes at which file the browser failed first. */
export interface NotingPrinter {
  /** The printer for pages that `pathOf` gives a path for. */
  readonly for: (pathOf: (html: string) => string | null) => Press;
  /** `null` while it has not failed. */
  readonly failedAt: () => string | null;
}

/** `onPrint` is told of each page that came back. */
export function notingWhere(printer: Printer, onPrint: () => void): NotingPrinter {
  let failedAt: string | null = null;
  return {
    for: (pathOf) => ({
      pack: printer.pack,
      print: async (html, options) => {
        try {
          const print = await printer.print(html, options);
          onPrint();
          return print;
        } catch (error) {
          failedAt ??= pathOf(html);
          throw error;
        }
      },
    }),
    failedAt: () => failedAt,
  };
}
