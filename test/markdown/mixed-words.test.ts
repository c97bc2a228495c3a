import { expect, test } from "vitest";
import { mixedWords } from "../../src/markdown/mixed-words.ts";

test.for([
  // Greek with a Latin letter, Latin with a Greek one; each letter of the other script is told once.
  ["Aλφα", [{ word: "Aλφα", index: 0, odd: "A", right: "Αλφα" }]],
  ["one pοst", [{ word: "pοst", index: 4, odd: "ο", right: "post" }]],
  ["τooτoτ", [{ word: "τooτoτ", index: 0, odd: "o", right: "τooτoτ".replaceAll("o", "ο") }]],
  ["pοοst", [{ word: "pοοst", index: 0, odd: "ο", right: "poost" }]],
  [
    "kαλa και ΑB",
    [
      { word: "kαλa", index: 0, odd: "ka", right: "καλα" },
      { word: "ΑB", index: 9, odd: "B", right: "ΑΒ" },
    ],
  ],
  // A letter without a look-alike can be in no other script.
  ["λόγοςd", [{ word: "λόγοςd", index: 0, odd: "d", right: null }]],
  ["wordλ", [{ word: "wordλ", index: 0, odd: "λ", right: null }]],
  // Of equally many, those that the other script has as well are the slip.
  ["oλ", [{ word: "oλ", index: 0, odd: "o", right: "ολ" }]],
  ["οd", [{ word: "οd", index: 0, odd: "ο", right: "od" }]],
  ["οdoλ", [{ word: "οdoλ", index: 0, odd: "ολ", right: null }]],
  ["Άo", [{ word: "Άo", index: 0, odd: "o", right: "Άο" }]],
  ["λόγος word λ w", []],
  ["", []],
  ["Aλφα-beta", [{ word: "Aλφα", index: 0, odd: "A", right: "Αλφα" }]],
] as const)("%j", ([text, want]) => {
  expect(mixedWords(text)).toEqual(want);
});

test.for([
  ["το 3o βήμα", [{ word: "3o", index: 3, odd: "o", right: "3ο" }]],
  ["το 12O βήμα", [{ word: "12O", index: 3, odd: "O", right: "12ο" }]],
  ["το 123o βήμα", [{ word: "123o", index: 3, odd: "o", right: "123ο" }]],
  ["το 1234o βήμα", []],
  ["το 3ος 3o2 3oo a3o", []],
  ["το 3ο βήμα", []],
  ["(3o) η", [{ word: "3o", index: 1, odd: "o", right: "3ο" }]],
  ["step 3o", []],
] as const)("the ordinals of %j", ([text, want]) => {
  expect(mixedWords(text)).toEqual(want);
});
