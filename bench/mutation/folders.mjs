/**
 * The folders whose tests are tried by mutation: which tests have to notice, those of the folder itself first, which of
 * them are left out by name because they take seconds for each mutant, and which files hold nothing but wording.
 */
export const folders = {
  promise: { tests: ["test/promise/*.test.ts", "test/difference/*.test.ts"], slow: [], leftOut: [] },
  markdown: {
    tests: [
      "test/markdown/!(documents).test.ts",
      "test/markdown/own/*.test.ts",
      // What looks at a company's own templates line by line is used by their check, and tried through it.
      "test/audit/(advice|pieces|shapes|template-mistakes|templates).test.ts",
      "test/audit/grammar.test.ts",
      "test/audit/mixed-scripts.test.ts",
      "test/markdown/documents.test.ts",
    ],
    slow: [
      "leaving out any key leaves no hole",
      "all but one part that is required",
      "whatever the characters, at the start of a line",
      "say nothing of the kind",
      "give no finding",
    ],
    leftOut: [],
  },
  yaml: {
    tests: ["test/yaml/!(any-text|long-texts).test.ts", "test/yaml/writing/*.test.ts"],
    slow: [
      "another text changes one line",
      "any text can stand in the place of any other",
      "every part of a file",
      "any facts are read back",
      "a file of very many",
      "every text is read back",
    ],
    leftOut: [],
  },
  language: {
    tests: [
      "test/language/*.test.ts",
      "test/audit/grammar.test.ts",
      "test/audit/placeholders.test.ts",
      "test/markdown/words.test.ts",
    ],
    slow: ["say nothing of the kind"],
    leftOut: [
      "*/*words",
      "*/wizard*",
      "*/preview",
      "*/pack",
      "*/messages*",
      "*/*findings",
      "*/init-messages",
      "*/finding-phrases",
      "*/language-names",
    ],
  },
};
