/** What is told about the connection to the server. */
export interface Following {
  /** The connection is there, perhaps to a preview that was started anew: nothing that it said before counts. */
  readonly opened: () => void;
  /** The facts were read again; also each time that the connection is there again. */
  readonly changed: () => void;
  readonly lost: () => void;
}

/** How long a connection may be away before somebody is told, in milliseconds. */
const patienceMs = 1_000;

/**
 * Follows the server. A page that nobody sees lets go of its connection, because browsers keep only a few to one server;
 * it catches up when it is seen again.
 */
export function follow({ opened, changed, lost }: Following): void {
  let source: EventSource | null = null;
  let patience: number | undefined;
  const end = (): void => {
    source?.close();
    source = null;
    window.clearTimeout(patience);
    patience = undefined;
  };
  const begin = (): void => {
    end();
    const events = new EventSource("/events");
    source = events;
    events.addEventListener("open", opened);
    events.addEventListener("change", () => {
      window.clearTimeout(patience);
      patience = undefined;
      changed();
    });
    events.addEventListener("error", () => {
      patience ??= window.setTimeout(lost, patienceMs);
      // A browser gives up for good when something else answers at the port.
      if (events.readyState === EventSource.CLOSED) window.setTimeout(begin, 2 * patienceMs);
    });
  };
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") begin();
    else end();
  });
  // A page that is taken from the memory of the browser goes on.
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) begin();
  });
  begin();
}
