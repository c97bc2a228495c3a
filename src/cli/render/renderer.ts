import type { CommandHost } from "../command-host.ts";
import { exitCode } from "../exit-code.ts";
import type { Input } from "./inputs.ts";
import { createPrinting } from "./printing.ts";
import { renderFile } from "./render-file.ts";
import type { FileResult } from "./render-file.ts";
import type { RenderRequest, Target } from "./request.ts";
import type { Workshop } from "../../workshop.ts";

/** A facts file that was rendered, with what there is to say about it. */
export interface Rendered extends FileResult {
  /** What rendering wrote and has not been passed on yet. */
  readonly stdout: string;
  readonly stderr: string;
  /** What concerns the whole run, in lines: each is said once, however many facts files it is found with. */
  readonly notices: readonly string[];
  /** A mistake of ours that stopped it; `null` where there was none. */
  readonly mistake: { readonly message: string; readonly stack: string } | null;
}

/** What renders facts files, in this thread or in others. */
export interface Renderer {
  readonly render: (input: Input) => Promise<Rendered>;
  /** How many facts files it is worth to hand in before the first is finished. */
  readonly ahead: number;
  readonly close: () => Promise<void>;
}

/** Renders in this thread, with one browser; what is said goes straight to the streams of the host. */
export function rendererHere(
  request: RenderRequest,
  target: Target,
  alone: boolean,
  workshop: Workshop,
  host: CommandHost,
): Renderer {
  let notices: string[] = [];
  const printing = createPrinting(request, alone, host, (lines) => {
    notices.push(lines);
  });
  const run = { request, target, alone, workshop, printing };
  return {
    async render(input) {
      notices = [];
      const result = await renderFile(input, run, host);
      // What there is of it then may be a part.
      const code = host.signal.aborted ? exitCode.interrupted : result.code;
      return { ...result, code, stdout: "", stderr: "", notices, mistake: null };
    },
    ahead: 1,
    close: printing.close,
  };
}
