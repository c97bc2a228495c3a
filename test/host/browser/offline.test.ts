import { describe, expect, test } from "vitest";
import { mayHaveFrames } from "../../../src/host/node/browser/offline.ts";
import { toPage } from "../../../src/html/page.ts";
import { pageInput } from "../../html/sample.ts";
import { shippedTheme } from "../../html/theme-on-disk.ts";

describe("a page may have frames", () => {
  test.for([
    "<iframe src=x>",
    "<IFRAME>",
    "<p>text</p><iFrame srcdoc='<p>'>",
    "<frameset><frame src=x></frameset>",
    "<fencedframe>",
    "<object data=x></object>",
    "<embed src=x>",
    "<portal src=x>",
    "<svg><foreignObject><iframe/></foreignObject></svg>",
    "<template shadowrootmode=open><iframe></iframe></template>",
    // Also where a browser would see none: to be asked about everything does no harm.
    "<!-- <iframe> -->",
  ])("because of %s", (html) => {
    expect(mayHaveFrames(html)).toBe(true);
  });

  test.for([
    "<p>&lt;iframe></p>",
    "< iframe>",
    "</iframe>",
    "<p class='iframe'>the frame, an object</p>",
    "<em>",
    "",
  ])("but not because of %s", (html) => {
    expect(mayHaveFrames(html)).toBe(false);
  });

  test("but not a page of ours, whatever the facts say", () => {
    const frame = '<iframe src="https://example.com"><object>';
    const markdown = `# Policy\n\nAcme · Version 1.0\n\n## 1 Purpose\n\nText with ${frame}.\n`;
    const input = pageInput({ markdown, title: frame, company: frame, version: frame, effective: frame });
    expect(mayHaveFrames(toPage(input, shippedTheme))).toBe(false);
  });
});
