import { sortFindings } from "../../diagnostic/diagnostic.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { reportCheckText } from "../../report/check-text.ts";
import { isColourful } from "../colour.ts";
import type { CommandHost } from "../command-host.ts";
import { spokenBy } from "../spoken.ts";
import type { Pack } from "./open-pack.ts";

/** Reports on stderr what is wrong with the templates; nothing where nothing is. */
export function tellFindings(
  findings: readonly Diagnostic[],
  { read }: Pick<Pack, "read">,
  host: CommandHost,
): void {
  if (findings.length === 0) return;
  const colour = isColourful(host, host.stderr);
  host.stderr.write(reportCheckText(sortFindings(findings), read.sources, spokenBy(host).check, { colour }));
}
