/** What is watched, as absolute paths. Nothing need be there yet. */
export interface Watched {
  /** Files; also those that may come to be. */
  readonly files: readonly string[];
  /** Folders whose own entries count, without those of the folders in them. */
  readonly folders: readonly string[];
}

/** Tells when files change, however they are saved: written over, renamed into place, taken away and made again. */
export interface Watcher {
  /** Watches these, and nothing that was watched before. */
  watch(watched: Watched): Promise<void>;
  /** Gives every handle back. Safe to call twice. */
  close(): void;
}
