import { expect, test } from "vitest";
import { languageTags } from "../../src/company/language-tag.ts";
import type { OwnPieceArgs } from "../../src/diagnostic/own-piece-codes.ts";
import { ownPieceFindings as cs } from "../../src/language/cs/own-piece-findings.ts";
import { ownPieceFindings as el } from "../../src/language/el/own-piece-findings.ts";
import { ownPieceFindings as en } from "../../src/language/en/own-piece-findings.ts";
import { ownPieceFindings as hu } from "../../src/language/hu/own-piece-findings.ts";

const words = { en, el, cs, hu };

/** A line of a whole document or part can stand in no clause. */
const nameless = languageTags.flatMap((language) => {
  const shape: OwnPieceArgs["template/other-shape"] = {
    id: "",
    expected: "row",
    found: "text",
    isAdded: true,
  };
  const said = words[language];
  return [
    { name: `${language}: another shape`, text: said["template/other-shape"](shape) },
    {
      name: `${language}: a row alone`,
      text: said["template/row-cells"]({ id: "", expected: null, found: 2 }),
    },
    { name: `${language}: a wide row`, text: said["template/row-cells"]({ id: "", expected: 2, found: 3 }) },
  ];
});

test.for(nameless)("$name without an id has no empty piece of code", ({ text: { message, hint } }) => {
  expect(`${message} ${hint}`).not.toMatch(/(?<!`)`\s*`(?!`)/);
});
