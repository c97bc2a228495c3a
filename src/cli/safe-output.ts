import type { Output } from "../host/host.ts";

/** What a terminal acts upon, but for ends of lines, tabs and our own colours. */
const acting = /(?:\u001B\[[\d;]*m)|\r\n|[^\P{Cc}\n\t]|[\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/**
 * An output that makes visible what names and values of others hold and a terminal would act upon. Reports do so
 * themselves and know better what to put there; this is the second lock. Bytes, the documents, pass as they are.
 */
export function safeOutput(output: Output, isColourful: () => boolean): Output {
  return {
    columns: output.columns,
    failure: output.failure,
    // To look whether it is a terminal takes time, and few ask.
    get isTerminal() {
      return output.isTerminal;
    },
    write: (text) => {
      output.write(
        typeof text === "string" ? text.replaceAll(acting, (found) => shown(found, isColourful())) : text,
      );
    },
  };
}

function shown(found: string, isColourful: boolean): string {
  return found === "\r\n" || (isColourful && found.length > 1) ? found : "�";
}
