import type { LanguageTag } from "../../company/language-tag.ts";
import type { Host } from "../../host/host.ts";
import type { WorkerAnswer } from "../../host/workers.ts";
import { messagesOf } from "../../language/messages-by-language.ts";
import type { CommandHost } from "../command-host.ts";
import { exitCode } from "../exit-code.ts";
import { told } from "../tell.ts";
import type { Input } from "./inputs.ts";
import { rendererHere } from "./renderer.ts";
import type { Rendered, Renderer } from "./renderer.ts";
import type { RenderRequest, Target } from "./request.ts";
import { wantedOf } from "./request.ts";
import { openWorkshop } from "../../workshop.ts";

/** What each thread of a run has to know. */
interface ThreadTask {
  readonly request: RenderRequest;
  readonly target: Target;
  /** The language of the command line. */
  readonly language: LanguageTag;
}

/** Renders in `jobs` other threads, each with a browser of its own. A thread that ends costs the facts file it was at. */
export async function rendererOnThreads(
  jobs: number,
  request: RenderRequest,
  target: Target,
  host: CommandHost,
): Promise<Renderer> {
  const task: ThreadTask = { request, target, language: host.words.tag };
  const workers = await host.openWorkers(jobs, task);
  return {
    render: async (input) => rendered(input, await workers.run(input), host),
    // Short files behind a long one keep all threads busy.
    ahead: 8 * jobs,
    close: workers.close,
  };
}

const nothing = { rows: [], stdout: "", stderr: "", notices: [], mistake: null };

function rendered({ name }: Input, answer: WorkerAnswer, { words }: Pick<CommandHost, "words">): Rendered {
  switch (answer.kind) {
    case "done": {
      const { stdout, stderr } = answer;
      // `renderPieces` made it.
      return { ...(answer.value as Rendered), stdout, stderr };
    }
    case "ended": {
      const stderr = told(words.reports.trouble.threadEnded(name, answer.why));
      return { ...nothing, code: exitCode.environment, stderr };
    }
    case "mistake":
      return { ...nothing, code: exitCode.environment, mistake: answer };
  }
}

/** The inside of a thread: renders the facts files that it is given. */
export async function renderPieces(given: unknown, outside: Host) {
  // `rendererOnThreads` made it.
  const { request, target, language } = given as ThreadTask;
  const host: CommandHost = { ...outside, words: await messagesOf(language) };
  const renderer = rendererHere(request, target, false, openWorkshop(host, wantedOf(request)), host);
  return {
    run: async (piece: unknown): Promise<Rendered> => {
      // Inputs are all that is sent. After an interrupt the rest of the queue is only taken off it.
      if (host.signal.aborted) return { ...nothing, code: exitCode.interrupted };
      return renderer.render(piece as Input);
    },
    close: renderer.close,
  };
}
