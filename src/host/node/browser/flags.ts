/**
 * What every browser that we start is told. Puppeteer's defaults, less what only testing of web sites needs, plus what
 * keeps it off the network: what a page asks for is refused first (`offline.ts`), and these are one more lock.
 */
const always = [
  "--headless",
  "--remote-debugging-pipe",
  "--disable-gpu",
  "--hide-scrollbars",
  "--mute-audio",
  // Without it, text is measured by the hinting of the computer, and lines break differently elsewhere.
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
  "--export-tagged-pdf",
  "--generate-pdf-document-outline",
  // Containers give /dev/shm 64 MB, too little for a handbook.
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-client-side-phishing-detection",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-extensions",
  "--disable-quic",
  "--disable-sync",
  "--metrics-recording-only",
  "--no-default-browser-check",
  "--no-first-run",
  "--no-pings",
  "--no-proxy-server",
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--disable-breakpad",
  "--disable-crash-reporter",
  "--disable-search-engine-choice-screen",
  "--password-store=basic",
  "--use-mock-keychain",
  "--disable-features=AcceptCHFrame,MediaRouter,OptimizationHints,Translate",
] as const;

/** Stands before the profile of a browser on its command line. */
export const profileFlag = "--user-data-dir=";

/** The command line of one start. `profile` is a folder that nobody else uses. */
export function flagsFor(profile: string, sandboxed: boolean): readonly string[] {
  return [...always, ...(sandboxed ? [] : ["--no-sandbox"]), `${profileFlag}${profile}`, "about:blank"];
}
