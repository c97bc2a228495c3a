import { expect, test } from "vitest";

import { markArtifacts } from "../../src/pdf/artifacts.ts";

const text = "BT\n/F4 16 Tf\n<0011> Tj\nET";
const held = `/P <</MCID 0 >>BDC\n${text}\nEMC`;

test.for([
  {
    name: "before the first tag",
    given: `q\n${text}\nQ\n${held}\n`,
    want: `/Artifact BMC\nq\n${text}\nQ\nEMC\n${held}\n`,
  },
  {
    name: "after the last",
    given: `${held}\n0 0 9 9 re\nf\n`,
    want: `${held}\n/Artifact BMC\n0 0 9 9 re\nf\nEMC\n`,
  },
  {
    name: "between two",
    given: `${held}\n1 0 m\n2 0 l\nS\n${held}`,
    want: `${held}\n/Artifact BMC\n1 0 m\n2 0 l\nS\nEMC\n${held}`,
  },
  { name: "in a page without tags", given: "/X1 Do", want: "/Artifact BMC\n/X1 Do\nEMC\n" },
  {
    name: "with a mark of its own that is no tag",
    given: `/Span<</ActualText (fi) >> BDC\n${text}\nEMC\n${held}`,
    want: `/Artifact BMC\n/Span<</ActualText (fi) >> BDC\n${text}\nEMC\nEMC\n${held}`,
  },
])("marks what is drawn $name", ({ given, want }) => {
  expect(markArtifacts(given)).toBe(want);
});

test.for([
  { name: "what sets the state only", given: `.24 0 0 -.24 0 842 cm\nq\n0 0 9 9 re\nW* n\n${held}\nQ\n` },
  {
    name: "what a tag holds, with marks inside",
    given: `/P <</MCID 0 >>BDC\n/Span<</ActualText (fi) >> BDC\n${text}\nEMC\n${text}\nEMC`,
  },
  {
    name: "what is an artifact already",
    given: `/Artifact BMC\n${text}\nEMC\n/Artifact <</Type /Pagination>>BDC\n${text}\nEMC`,
  },
  { name: "what would end within a text", given: `BT\n<00> Tj\n/P <</MCID 0 >>BDC\n<01> Tj\nEMC\nET` },
  { name: "nothing", given: "" },
])("leaves $name", ({ given }) => {
  expect(markArtifacts(given)).toBe(given);
});
