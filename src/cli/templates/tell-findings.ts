import { sortFindings } from "../../diagnostic/diagnostic.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { reportCheckText } from "../../report/check-text.ts";
import { isColourful } from "../colour.ts";
import type { CommandHost } from "../command-host.ts";
import { spokenBy } from "../spoken.ts";
import type { Sources } from "../../diagnostic/place.ts";

/** Reports on stderr what is wrong with templates or facts; nothing where nothing is. */
export function tellFindings(findings: readonly Diagnostic[], sources: Sources, host: CommandHost): void {
  if (findings.length === 0) return;
  const colour = isColourful(host, host.stderr);
  host.stderr.write(reportCheckText(sortFindings(findings), sources, spokenBy(host).check, { colour }));
}
