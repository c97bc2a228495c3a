import { serve as serveTasks } from "../host/node/thread.ts";
import { renderPieces } from "./render/threads.ts";

/** The inside of a thread of `--jobs`. */
export function serve(): void {
  serveTasks(renderPieces);
}
