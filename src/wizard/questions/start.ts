import { listIn } from "../answers.ts";
import { type Context, documentLanguages, type Topics } from "../topic.ts";

/** In which language is asked, and in which the documents will be. */
export const startTopics: Topics<"language" | "languages" | "languages.first"> = {
  language: {
    section: "start",
    input: { kind: "choice", options: "languages" },
    suggest: ({ setting }) => setting.language,
  },
  languages: {
    section: "start",
    input: { kind: "choices", options: "languages", isEmptyFine: false },
    suggest: ({ answers, setting }: Context) => {
      const asked = answers.get("language")?.given;
      return typeof asked === "string" ? [asked] : [setting.language];
    },
  },
  "languages.first": {
    section: "start",
    input: { kind: "choice", options: "chosen-languages" },
    asked: ({ answers }) => listIn(answers, "languages").length > 1,
    suggest: ({ answers }) => documentLanguages(answers)[0] ?? null,
  },
};
