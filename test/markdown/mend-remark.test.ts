import { expect, test } from "vitest";
import { mendRemark } from "../../src/markdown/mend-remark.ts";

/** Longer than any remark here. */
const maxLength = 240;

test.for([
  ["{{! a } more", "{{! a }", "{{! a }}"],
  ["{{!a}", "{{!a}", "{{!a}}"],
  ["{{~! a } more", "{{~! a }", "{{~! a }}"],
  ["{{!--a} more", "{{!--a}", "{{!--a --}}"],
  ["{{!-- a   } more", "{{!-- a   }", "{{!-- a --}}"],
  ["{{!-- a }} more", "{{!-- a }}", "{{!-- a --}}"],
  ["{{!-- a --} more", "{{!-- a --}", "{{!-- a --}}"],
  ["{{!-- a -- } more", "{{!-- a -- }", "{{!-- a --}}"],
  ["{{!-- a -- }} more", "{{!-- a -- }}", "{{!-- a --}}"],
  ["{{!-- a --~} more", "{{!-- a --~}", "{{!-- a --~}}"],
  // What ends a remark with dashes does not end one without
  ["{{! a } see 1--2", "{{! a }", "{{! a }}"],
  ["{{! a } {{b}} c --} d", "{{! a }", "{{! a }}"],
  // More dashes are a line or a table
  ["{{!-- a } b\n---\n", "{{!-- a }", "{{!-- a --}}"],
] as const)("%j", ([text, found, want]) => {
  expect(mendRemark(text, 0, maxLength)).toEqual({ text: want, length: found.length });
  expect(mendRemark(`{{x}} ${text}`, 6, maxLength)).toEqual({ text: want, length: found.length });
});

test.for([
  ["is right", "{{! a }}"],
  ["is right", "{{!-- a --}}"],
  ["stands farther on", "some words before {{! b }"],
  ["stands farther on", "some words before {{!-- b }"],
  ["has no brace", "{{! a"],
  ["has no brace", "{{!-- a --"],
  ["has its brace on the next line", "{{! a\n}"],
  ["has its brace on the next line", "{{!-- a --\n}"],
  ["may end at a brace farther on", "{{! a } b}"],
  ["may end at a brace farther on", "{{! a } b} {{c}}"],
  ["may end at a brace farther on", "{{!-- a } b }"],
  ["may end at dashes farther on", "{{!-- a } b -- c"],
  ["may end behind a tag", "{{!-- a } {{b}} c --} d"],
] as const)("is left alone where it %s: %j", ([, text]) => {
  expect(mendRemark(text, 0, maxLength)).toBeNull();
});

test("a remark that is longer than what is looked at is left alone", () => {
  const text = `{{! ${"x".repeat(20)} }`;
  expect(mendRemark(text, 0, text.length)).toEqual({ text: `${text}}`, length: text.length });
  expect(mendRemark(text, 0, text.length - 1)).toBeNull();
});
