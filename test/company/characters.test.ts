import { expect, test } from "vitest";
import { checkFacts } from "../../src/company/check-facts.ts";
import { isEmail } from "../../src/company/contact.ts";
import { formatPath } from "../../src/diagnostic/place.ts";
import { exampleFacts, withValue } from "./example-facts.ts";

function check(path: readonly string[], value: string): readonly string[] {
  const { problems } = checkFacts(withValue(exampleFacts("meridian"), path, value), { today: "2026-11-22" });
  return problems.map(({ code, path: at }) => `${code} ${formatPath(at)}`);
}

const fields = [
  { path: ["channels", "email", "address"], value: (mark: string) => `ca${mark}re@alfa.example` },
  { path: ["channels", "phone", "number"], value: (mark: string) => `+44 20${mark} 7946 0010` },
  { path: ["channels", "chat", "url"], value: (mark: string) => `https://alfa.example/a${mark}b` },
];

test.for(["\u001B", "\u007F", "\u0085", "\u200B", "\u200F", "\u202E", "\u2066"])(
  "an address or a number does not hold %j",
  (mark) => {
    for (const { path, value } of fields)
      expect(check(path, value(mark))).toEqual([`facts/control-character ${path.join(".")}`]);
  },
);

test.for([
  "\u200B",
  "\u2060 \u200D",
  "\uFEFF",
  "\u00AD",
  "\u2800",
  "\u3164",
  "\u0301",
  "\u20DD \u0338\u200D",
])("text of nothing but %j is empty", (text) => {
  expect(check(["missed"], text)).toEqual(["facts/empty missed"]);
  expect(check(["channels", "email", "address"], text)).toEqual(["facts/empty channels.email.address"]);
});

test.for(["a?b@c.example", "a%40b@c.example", ".a@b.example", "a.@b.example", "a..b@c.example"])(
  "%s is no e-mail address",
  (text) => {
    expect(isEmail(text)).toBe(false);
  },
);
