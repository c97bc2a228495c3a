import type { LanguageTag } from "../../src/company/language-tag.ts";
import type { Prompt, Reply } from "../../src/host/prompter.ts";
import { wizardWordsOf } from "../../src/language/wizard-packs.ts";
import type { QuestionId } from "../../src/language/wizard-words.ts";

export type Known = Readonly<Partial<Record<QuestionId, string | readonly string[]>>>;

/** What a small company must say, and no more: with these and Enter alone, the starter path is complete. */
export const smallCompany: Known = {
  "company.name": 'Smith & "Sons": the #1',
  "company.country": "GB",
  "channels.phone.number": "+44 20 7946 0010",
  "channels.email.address": "care@smith.example",
  "hours.open": "Monday-Friday 9:00-17:00",
  "people.*.name": "Dana Smith",
  "people.*.role": "Owner",
  "people.*.email": "dana@smith.example",
  "complaints.contact.email": "complaints@smith.example",
};

/** What somebody knows who is asked in `language`, by the wording of the question; `null` for Enter alone. */
export function knows(
  message: string,
  known: Known,
  language: LanguageTag,
): string | readonly string[] | null {
  const { questions } = wizardWordsOf(language);
  for (const [id, answer] of Object.entries(known)) {
    // Every id of `Known` is one of a question.
    if (message.startsWith(questions[id as QuestionId][0])) return answer;
  }
  return null;
}

/** Answers what it knows and takes what is suggested otherwise, as Enter does. */
export function manager(known: Known, language: LanguageTag = "en"): (prompt: Prompt) => Reply {
  return (prompt) => {
    const answer = knows(prompt.message, known, language);
    if (answer !== null) return { kind: "answer", value: answer };
    switch (prompt.kind) {
      case "text":
        return prompt.initial === null ? { kind: "skip" } : { kind: "answer", value: prompt.initial };
      case "choice":
        return { kind: "answer", value: prompt.initial ?? prompt.options[0]?.value ?? "" };
      case "choices":
        return { kind: "answer", value: prompt.initial };
    }
  };
}
