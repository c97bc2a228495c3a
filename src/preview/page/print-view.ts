/** The pages as they are printed. */
export interface PrintView {
  /** Shows the file at an address; while it is made, `busy` is told. The same address again is another edition. */
  show(address: string): Promise<void>;
  /** Forgets what is shown, so that the next call shows it anew. */
  clear(): void;
}

/** Shows PDF files in `frame`, and why there is none where that is so; `link` leads to the file by itself. */
export function printView(
  frame: HTMLIFrameElement,
  link: HTMLAnchorElement,
  busy: (isBusy: boolean) => void,
): PrintView {
  let newest = 0;
  let shown = "";
  return {
    async show(address) {
      if (address === shown) return;
      shown = address;
      const own = (newest += 1);
      link.href = address;
      busy(true);
      // Asked for first, so that the old pages stay until the new ones are there.
      const response = await fetch(address).catch(() => null);
      await response?.arrayBuffer();
      if (own !== newest) return;
      busy(false);
      frame.contentWindow?.location.replace(address);
    },
    clear() {
      newest += 1;
      shown = "";
      busy(false);
    },
  };
}
