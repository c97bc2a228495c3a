import { describe, expect, test } from "vitest";
import type { Prompt, Reply } from "../../src/host/prompter.ts";
import { createCompiler } from "../../src/markdown/compile.ts";
import { createRenderer, type Renderer, textsOf } from "../../src/markdown/render.ts";
import type { FactsMap } from "../../src/yaml/writing/facts-value.ts";
import { noAnswers } from "../../src/wizard/answers.ts";
import { askToRender, askToResume, commandsAgain } from "../../src/wizard/closing.ts";
import { readDraft } from "../../src/wizard/draft.ts";
import { factsOf } from "../../src/wizard/facts-of.ts";
import { runWizard, type WizardInput } from "../../src/wizard/run.ts";
import { rawExample } from "../companies/companies.ts";
import { englishTemplates } from "../markdown/rendering.ts";
import { type ScriptedPrompter, scriptedPrompter } from "../fakes/prompter.ts";
import { english, setting, starter, walk } from "./walking.ts";

const render: Renderer = createRenderer(
  englishTemplates,
  await createCompiler(textsOf(englishTemplates), {}),
);
const { questions, text } = english.words;

/** Enter: the initial answer; for a text without one, nothing. */
function enter(prompt: Prompt): Reply {
  return { kind: "answer", value: prompt.initial ?? "" };
}

/** What the script says to a question, by the words of the question. */
const typed = new Map<string, string>(
  Object.entries({
    "company.name": "Alfa Ltd",
    "company.country": "GB",
    "channels.phone.number": "+44 20 7946 0010",
    "channels.email.address": "care@alfa.example",
    "hours.open": "Mon-Fri 8-18",
    "people.*.name": "Dana Whitlock",
    "people.*.role": "Customer Service Manager",
    "people.*.email": "dana@alfa.example",
  } as const).map(([id, answer]) => [questions[id as keyof typeof questions][0], answer]), // `entries` forgets the keys.
);

function answered(prompt: Prompt): Reply {
  const known = [...typed].find(([question]) => prompt.message.startsWith(question));
  if (known !== undefined) return { kind: "answer", value: known[1] };
  return prompt.kind === "text" && prompt.initial === null && prompt.canSkip
    ? { kind: "skip" }
    : enter(prompt);
}

interface Run {
  readonly prompter: ScriptedPrompter;
  readonly drafts: string[];
  readonly input: WizardInput;
}

function runWith(decide: (prompt: Prompt, number: number) => Reply, more: Partial<WizardInput> = {}): Run {
  const drafts: string[] = [];
  const prompter = scriptedPrompter((prompt, count) => decide(prompt, count + 1));
  const target = { name: "charter.yaml", fingerprint: "none", own: null, whole: null };
  const save = (draft: string): Promise<void> => {
    drafts.push(draft);
    return Promise.resolve();
  };
  const renderer = (): Promise<Renderer> => Promise.resolve(render);
  return {
    prompter,
    drafts,
    input: {
      prompter: prompter.prompter,
      target,
      setting,
      answers: noAnswers,
      rest: {},
      save,
      renderer,
      examine: () => Promise.resolve([]),
      ...more,
    },
  };
}

describe("a whole run", () => {
  test("ends with what is to be written, after at most thirty answers", async () => {
    const { input, prompter, drafts } = runWith(answered);
    const result = await runWizard(input);
    expect(result.kind).toBe("write");
    if (result.kind !== "write") return;
    expect(result.facts).toEqual(factsOf(walk(starter).answers, setting));
    expect(result.changes).toEqual([]);
    // The review is asked about too; rendering is one more.
    expect(prompter.asked.length + 1).toBeLessThanOrEqual(30);
    expect(drafts).toHaveLength(prompter.asked.length - 1);
    expect(result.comments(["company", "name"])).toBe(questions["company.name"][1]);
    expect(result.comments(["people", "dana-whitlock", "email"])).toBe(questions["people.*.email"][1]);
    expect(result.comments(["hours", "open", "mon-fri"])).toBeNull();
  });

  test("shows what the documents will say, the suggestions with their sources, and the review", async () => {
    const { input, prompter } = runWith(answered);
    await runWizard(input);
    const said = prompter.said.join("\n");
    expect(said).toContain("Welcome to the customer charter of Alfa Ltd.");
    expect(said).toContain(questions["channels.phone.answerWithin"][1]);
    expect(said).toContain("phone.answer");
    expect(said).not.toMatch(/zzqdummy|\*\*/i);
  });

  test("says where it is, and lets nobody go back from the first question", async () => {
    const { input, prompter } = runWith(answered);
    await runWizard(input);
    expect(prompter.asked.map(({ place }) => place)).toEqual(
      expect.arrayContaining(["1 of 6 · Company", "6 of 6 · Document control", text.reviewTitle]),
    );
    expect(prompter.asked[0]?.canGoBack).toBe(false);
    expect(prompter.asked[1]?.canGoBack).toBe(true);
  });
});

describe("leaving", () => {
  test.for([1, 2, 5, 9, 14, 20, 26, 27])("at answer %i keeps every answer before it", async (at) => {
    const first = runWith((prompt, number) => (number === at ? { kind: "leave" } : answered(prompt)));
    const left = await runWizard(first.input);
    expect(left).toEqual({ kind: "left", hasDraft: at > 1, language: "en" });
    const draft = readDraft(first.drafts.at(-1) ?? "");
    expect(draft?.answers.size ?? 0).toBe(at - 1);
    const second = runWith(answered, { answers: draft?.answers ?? noAnswers });
    const result = await runWizard(second.input);
    expect(second.prompter.asked[0]?.message).toBe(first.prompter.asked.at(-1)?.message);
    expect(result.kind === "write" ? result.facts : null).toEqual(factsOf(walk(starter).answers, setting));
  });
});

test("back three times and forward again changes nothing", async () => {
  const { input, prompter } = runWith((prompt, number) =>
    number >= 15 && number < 18 ? { kind: "back" } : answered(prompt),
  );
  const result = await runWizard(input);
  expect(result.kind === "write" ? result.facts : null).toEqual(factsOf(walk(starter).answers, setting));
  const messages = prompter.asked.map(({ message }) => message);
  expect(messages.slice(18, 21)).toEqual([messages[12], messages[13], messages[14]]);
});

describe("the wizard speaks the language that was chosen", () => {
  test.for(["el", "cs", "hu"] as const)("%s", async (language) => {
    const { input, prompter } = runWith((_, number) => {
      if (number === 1) return { kind: "answer", value: language };
      return number === 4 ? { kind: "leave" } : { kind: "answer", value: number === 2 ? [language] : "Alfa" };
    });
    const result = await runWizard(input);
    expect(result.language).toBe(language);
    expect(prompter.asked[1]?.initial).toEqual([language]);
    expect(prompter.asked[2]?.message).not.toBe(questions["company.name"][0]);
  });
});

describe("editing", () => {
  const own = rawExample("meridian.yaml") as FactsMap; // Read without any schema, every leaf is text.
  const target = { name: "meridian.yaml", fingerprint: "x", own, whole: own };

  test("begins with the review, and changes what was chosen", async () => {
    const wanted = ["change", "channels", "channels.email.replyWithin"];
    const { input, prompter } = runWith(
      (prompt) => {
        const next = prompt.kind === "choice" ? wanted.shift() : undefined;
        if (next !== undefined) return { kind: "answer", value: next };
        return prompt.kind === "text"
          ? { kind: "answer", value: "12 hours" }
          : { kind: "answer", value: "write" };
      },
      { target },
    );
    const result = await runWizard(input);
    expect(prompter.asked[0]?.place).toBe(text.reviewTitle);
    expect(prompter.asked.find(({ kind }) => kind === "text")?.initial).toBe("24 hours");
    expect(result.kind === "write" ? result.changes : null).toEqual([
      { kind: "set", path: ["channels", "email", "replyWithin"], value: "12 hours" },
    ]);
  });

  test("goes through all questions, Enter by Enter, without a change", async () => {
    let isFirst = true;
    const { input } = runWith(
      (prompt) => {
        if (prompt.place !== text.reviewTitle)
          return prompt.kind === "text" && prompt.initial === null
            ? prompt.canSkip
              ? { kind: "skip" }
              : { kind: "leave" }
            : enter(prompt);
        const value = isFirst ? "all" : "write";
        isFirst = false;
        return { kind: "answer", value };
      },
      { target },
    );
    const result = await runWizard(input);
    expect(result.kind === "write" ? result.changes : null).toEqual([]);
  });
});

test("the review finds what the file will have, also where no question reaches", async () => {
  const own = { ...rawExample("meridian.yaml"), titles: { polcy: "How we serve you" } } as FactsMap; // As above.
  const { input, prompter } = runWith(() => ({ kind: "answer", value: "leave" }), {
    target: { name: "a.yaml", fingerprint: "x", own, whole: own },
  });
  expect(await runWizard(input)).toEqual({ kind: "left", hasDraft: false, language: "en" });
  expect(prompter.said.join("\n")).toContain("polcy");
});

test("an error in the review offers to change first, and can still be written", async () => {
  const own = { ...rawExample("meridian.yaml"), document: { lastReviewed: "2099-01-01" } } as FactsMap; // As above.
  const { input, prompter } = runWith(() => ({ kind: "answer", value: "write" }), {
    target: { name: "a.yaml", fingerprint: "x", own, whole: own },
  });
  expect((await runWizard(input)).kind).toBe("write");
  const [review] = prompter.asked;
  expect(review?.kind === "choice" ? review.options.map(({ value }) => value) : []).toEqual([
    "change",
    "write",
    "all",
    "leave",
  ]);
});

describe("around the run", () => {
  const draft = { target: "a.yaml", fingerprint: "old", language: "en", answers: noAnswers } as const;

  test.for([
    { reply: { kind: "answer", value: "resume" }, want: "resume" },
    { reply: { kind: "answer", value: "afresh" }, want: "afresh" },
    { reply: { kind: "leave" }, want: "left" },
  ] as const)("a draft is gone on with only when somebody says so: $want", async ({ reply, want }) => {
    const prompter = scriptedPrompter(() => reply);
    expect(await askToResume(draft, "old", prompter.prompter, english)).toBe(want);
    expect(prompter.said).toEqual([]);
  });

  test("a target that has changed since is named", async () => {
    const prompter = scriptedPrompter(enter);
    await askToResume(draft, "new", prompter.prompter, english);
    expect(prompter.said).toEqual([text.targetChanged]);
  });

  test("rendering is asked for, and the commands are listed", async () => {
    expect(await askToRender(scriptedPrompter(enter).prompter, english)).toBe(true);
    expect(await askToRender(scriptedPrompter(() => ({ kind: "leave" })).prompter, english)).toBe(false);
    expect(commandsAgain(["charter render a.yaml"], english)).toContain("\n  charter render a.yaml");
  });
});
