/** What a browser asks of a server on this computer. */
export interface WebRequest {
  readonly method: string;
  /** The path and the query as sent: `/state?language=en`. */
  readonly address: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** A finished answer, or one that goes on until either side ends it. */
export type WebAnswer =
  | {
      readonly kind: "whole";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string | Uint8Array;
    }
  | {
      readonly kind: "stream";
      readonly headers: Readonly<Record<string, string>>;
      /** Called once with what sends a piece; gives what is called when nobody listens any more. */
      readonly open: (send: (text: string) => void) => () => void;
    };

/** A server that answers on the loopback address only. */
export interface WebServer {
  /** The one that was asked for, or the free one that was found. */
  readonly port: number;
  /** Ends every connection and gives the port back. Safe to call twice. */
  close(): Promise<void>;
}

export type ServerOpening =
  | { readonly ok: true; readonly server: WebServer }
  | {
      readonly ok: false;
      readonly problem: "in-use" | "denied" | "other";
      /** In the words of the system. */
      readonly detail: string;
    };
