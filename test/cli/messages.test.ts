import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languageTags } from "../../src/company/language-tag.ts";
import { messagesOf } from "../../src/language/messages-by-language.ts";
import { scene } from "../fakes/host.ts";
import { everySentence } from "./every-sentence.ts";

const source = join(import.meta.dirname, "../../src");
const english = await messagesOf("en");

/** What is typed as it stands in every language: flags, paths, names of files, variables and programs. */
function withoutCode(sentence: string): string {
  return sentence.replaceAll(/--?[a-z][\w-]*|[\w-]*[./@_][\w./@-]*|\bcharter \w+/g, " ");
}

/** Words that no sentence can do without in English, and that mean nothing in the other three languages. */
const englishWords =
  /(?<!\p{L})(?:the|of|and|are|was|with|without|file|files|folder|what|which|where|when|there|cannot|write|written|read|print|prints|such|more|than|this|that|have|only|two|all|options?|commands?|default|choices|language|browser|from|for|not|or|does|used|list|every|how|says?|error|usage|exit|page|line|value|working|directory|standard|input|output)(?!\p{L})/iu;

describe.for(languageTags)("the messages in %s", (language) => {
  test("are the same ones as in English", async () => {
    const sentences = everySentence(await messagesOf(language));
    expect(Object.keys(sentences)).toEqual(Object.keys(everySentence(english)));
    expect(Object.entries(sentences).filter(([, sentence]) => sentence.trim() !== sentence)).toEqual(
      Object.entries(sentences).filter(([way]) => way === "help.notes.between"),
    );
  });

  test("name in the help every flag that there is, and no other", async () => {
    const { help } = await messagesOf(language);
    for (const [command, { flags }] of Object.entries<{ readonly flags: object }>({ ...help.commands })) {
      const { stdout } = await scene({}, { environment: { CHARTER_LANGUAGE: language } }).run(
        "help",
        command,
      );
      const shown = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, flag]) => flag);
      const own = shown.filter((flag) => flag === undefined || !(flag in help.shared));
      expect({ command, own }).toEqual({ command, own: Object.keys(flags) });
    }
  });
});

test.for(languageTags.filter((tag) => tag !== "en"))(
  "the messages in %s have no English in them",
  async (language) => {
    const found = Object.entries(everySentence(await messagesOf(language))).flatMap(([way, sentence]) => {
      const word = englishWords.exec(withoutCode(sentence))?.[0];
      return word === undefined ? [] : [`${way}: ${word} in ${sentence}`];
    });
    expect(found).toEqual([]);
  },
);

test("English is found where it is", () => {
  const missed = Object.entries(everySentence(english)).filter(
    ([way, sentence]) => way.startsWith("usage.") && !englishWords.test(withoutCode(sentence)),
  );
  // The few English sentences that have none of those words.
  expect(missed.length).toBeLessThan(12);
});

test("no message is there for nothing", () => {
  const code = ["cli", "report"]
    .flatMap((folder) =>
      readdirSync(join(source, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .map((name) => readFileSync(join(source, folder, name), "utf8")),
    )
    .join("\n");
  // These are looked up by a value that the compiler holds to the same list.
  const lookedUp =
    /^(?:help[.](?:commands|environment)|reports[.](?:trouble[.]\w+Reasons|render[.]states|promises[.]clocks|drift[.](?:states|problems|causes)|diff[.](?:kinds|promises[.]names|version[.]levels|revisions)|browsers[.](?:outcomes|details)|doctor[.](?:names|fallbacks|origins)|templates[.](?:list[.](?:changes|originals)|test[.]goldenStates)))[.]/;
  const keys = Object.keys(everySentence(english))
    .filter((way) => !lookedUp.test(way))
    .map((way) => way.split(".").slice(0, way.startsWith("usage.") ? 2 : undefined))
    .map((way) => way.findLast((step) => !/^\d+$/.test(step)) ?? "");
  expect(keys.filter((key) => !new RegExp(`(?<![\\w-])${key}(?![\\w-])`).test(code))).toEqual([]);
});
