import type { ServerOpening, WebAnswer, WebRequest, WebServer } from "../../host/web-server.ts";
import { previewWordsOf } from "../../language/preview-packs.ts";
import { answerRequest } from "../../preview/answer.ts";
import { routesOf } from "../../preview/desk.ts";
import { queryOf } from "../../preview/selection.ts";
import { printable } from "../../report/code-frame.ts";
import type { CommandHost } from "../command-host.ts";
import { exitCode } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
import { factsFiles } from "../facts/choose.ts";
import { tell } from "../tell.ts";
import { UsageError } from "../usage-error.ts";
import { follow } from "./follow.ts";
import type { PreviewRequest } from "./preview-request.ts";
import { openPrintView } from "./print-view.ts";

/** Shows the documents of one facts file in a browser, and follows what is saved, until it is interrupted. */
export async function preview(request: PreviewRequest, host: CommandHost): Promise<ExitCode> {
  const [file = ""] = await factsFiles(request.file === null ? [] : [request.file], host);
  if (file === "-") throw new UsageError(({ previewNeedsFile }) => previewNeedsFile);
  const following = await follow(file, request, host);
  if (following === null) return exitCode.environment;
  const { desk, close } = following;
  const words = previewWordsOf(host.words.tag);
  const print = openPrintView(request, host);
  const routes = routesOf({ ...desk, print: (shown) => print.print(shown) });
  const routing = { routes, refused: words.refused, notFound: words.notFound };
  const opening = await serve(request.port, host, (asked, port) =>
    answerRequest(asked, port, routing, desk.failed),
  );
  try {
    if (!opening.ok) {
      tell(host, notServed(opening, request.port, host));
      return exitCode.environment;
    }
    const { port } = opening.server;
    host.stdout.write(`http://127.0.0.1:${String(port)}/${queryOf(desk.first)}\n`);
    host.stderr.write(`${printable(words.terminal.started(file))}\n`);
    await interrupted(host.signal);
    return exitCode.interrupted;
  } finally {
    close();
    await Promise.all([opening.ok ? opening.server.close() : null, print.close()]);
  }
}

/** The port is part of every check, and known only when the server is there. */
async function serve(
  port: number,
  { openServer }: CommandHost,
  answer: (request: WebRequest, port: number) => Promise<WebAnswer>,
): Promise<ServerOpening> {
  let server: WebServer | null = null;
  const opening = await openServer(port, (request) => answer(request, server?.port ?? port));
  if (opening.ok) server = opening.server;
  return opening;
}

function notServed(
  { problem, detail }: Extract<ServerOpening, { ok: false }>,
  port: number,
  { words }: CommandHost,
): string {
  const { terminal } = previewWordsOf(words.tag);
  if (problem === "in-use") return terminal.portTaken(port);
  return problem === "denied" ? terminal.portDenied(port) : terminal.failed(port, detail);
}

function interrupted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else
      signal.addEventListener(
        "abort",
        () => {
          resolve();
        },
        { once: true },
      );
  });
}
