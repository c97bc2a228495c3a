import { describe, expect, test } from "vitest";
import { wordFinding } from "../../src/diagnostic/diagnostic.ts";
import { checkWords } from "../../src/language/en/findings.ts";
import { brief, fileWith, findingsOf, readText } from "./read-text.ts";

/** A text with one mistake, and the one finding that it gives. Every code of `facts/` and `yaml/` has a row. */
const rows: readonly { readonly name: string; readonly text: string | Uint8Array; readonly want: string }[] =
  [
    // Keys
    { name: "a misspelt key", text: fileWith({ contact: "contcat: owner" }), want: "facts/unknown-key 5:1" },
    {
      name: "a misspelt block",
      text: fileWith({
        people: "peeple: { owner: { name: D, role: O, email: d@alfa.example, phone: 112 } }",
      }),
      want: "facts/unknown-key 4:1",
    },
    {
      name: "a key in other letters",
      text: fileWith({ audience: "Audience: staff" }),
      want: "facts/unknown-key 8:1",
    },
    {
      name: "a key with underscores",
      text: fileWith({ x: "data_protection: { contact: d@alfa.example }" }),
      want: "facts/unknown-key 8:1",
    },
    {
      name: "a key that slipped out of its block",
      text: `${fileWith({ complaints: "complaints:\n  contact: { email: c@alfa.example }\n  acknowledgeWithin: 2 days" })}\nresolveWithin: 5 days`,
      want: "facts/unknown-key 10:1",
    },
    { name: "a key that nothing is like", text: fileWith({ x: "zebra: 1" }), want: "facts/unknown-key 8:1" },
    {
      name: "an unknown channel alone",
      text: fileWith({ channels: "channels: { fax: 1 }" }),
      want: "facts/unknown-key 6:13",
    },
    { name: "a missing block", text: fileWith({ languages: null }), want: "facts/missing-key 1:1" },
    {
      name: "a missing key points at its block",
      text: fileWith({ company: "company:\n  name: Alfa" }),
      want: "facts/missing-key 2:1",
    },
    {
      name: "a missing key of a list item points at the item",
      text: fileWith({ x: "escalation:\n  - to: owner\n    within: 1 hour" }),
      want: "facts/missing-key 9:5",
    },
    {
      name: "a commitment without a time",
      text: fileWith({ x: "issues: { resolveWithin: { atLeast: 80 } }" }),
      want: "facts/missing-key 8:11",
    },
    {
      name: "a person's key with a space",
      text: fileWith({
        people:
          "people: { my boss: { name: D, role: O, phone: 112 }, owner: { name: D, role: O, phone: 112 } }",
      }),
      want: "facts/not-a-slug 4:11",
    },
    {
      name: "a person's key with a space, and who refers to it",
      text: fileWith({
        people: "people: { my boss: { name: D, role: O, phone: 112 } }",
        contact: "contact: boss",
      }),
      want: "facts/not-a-slug 4:11",
    },

    // Shapes
    {
      name: "a text for a list",
      text: fileWith({ languages: "languages: en" }),
      want: "facts/wrong-shape 3:12",
    },
    {
      name: "a list for a text",
      text: fileWith({ contact: "contact: [owner]" }),
      want: "facts/wrong-shape 5:10",
    },
    { name: "a text for a block", text: fileWith({ people: "people: Dana" }), want: "facts/wrong-shape 4:9" },
    {
      name: "a list for text by language",
      text: fileWith({ x: "missed: [a, b]" }),
      want: "facts/wrong-shape 8:9",
    },
    {
      name: "nothing after a key",
      text: fileWith({ x: "hours:\naudience: staff" }),
      want: "facts/empty 8:1",
    },
    { name: "an empty text", text: fileWith({ x: 'missed: ""' }), want: "facts/empty 8:9" },
    {
      name: "an empty list that has to be there",
      text: fileWith({ languages: "languages: []" }),
      want: "facts/empty 3:12",
    },
    { name: "nobody as contact", text: fileWith({ contact: 'contact: " "' }), want: "facts/empty 5:10" },
    {
      name: "an address as long as a book",
      text: fileWith({ channels: `channels: { email: { address: ${"a".repeat(501)}@alfa.example } }` }),
      want: "facts/too-long 6:31",
    },
    { name: "text in no language", text: fileWith({ x: "missed: {}" }), want: "facts/empty 8:9" },
    { name: "no people", text: fileWith({ people: "people: {}" }), want: "facts/empty 4:9" },
    {
      name: "a control character",
      text: fileWith({ x: 'missed: "a\\u0007b"' }),
      want: "facts/control-character 8:9",
    },
    {
      name: "a mark that turns the direction",
      text: fileWith({ x: 'missed: "a\\u202Eb"' }),
      want: "facts/control-character 8:9",
    },
    {
      name: "half of a character",
      text: fileWith({ x: 'missed: "a\\uD800b"' }),
      want: "facts/control-character 8:9",
    },
    {
      name: "a language twice",
      text: fileWith({ languages: "languages: [en, en]" }),
      want: "facts/duplicate 3:17",
    },
    {
      name: "a priority twice",
      text: fileWith({ x: "priorities: [{ name: urgent }, { name: Urgent }]" }),
      want: "facts/duplicate 8:40",
    },
    { name: "another format", text: fileWith({ charter: "charter: 2" }), want: "facts/format-version 1:10" },

    // Durations, numbers, dates
    {
      name: "a misspelt unit",
      text: fileWith({ x: "issues: { resolveWithin: 2 hors }" }),
      want: "facts/not-a-duration 8:26",
    },
    {
      name: "no unit",
      text: fileWith({ x: "issues: { resolveWithin: 2 }" }),
      want: "facts/not-a-duration 8:26",
    },
    {
      name: "zero",
      text: fileWith({ x: "issues: { resolveWithin: 0 hours }" }),
      want: "facts/not-a-duration 8:26",
    },
    {
      name: "a negative time",
      text: fileWith({ x: "issues: { resolveWithin: -2 hours }" }),
      want: "facts/not-a-duration 8:26",
    },
    {
      name: "a fraction",
      text: fileWith({ x: "issues: { resolveWithin: 1.5 hours }" }),
      want: "facts/not-a-duration 8:26",
    },
    {
      name: "a time that is none",
      text: fileWith({
        complaints:
          "complaints: { contact: { email: c@alfa.example }, acknowledgeWithin: soon, resolveWithin: 10 working days }",
      }),
      want: "facts/not-a-duration 7:70",
    },
    {
      name: "rings without a telephone",
      text: fileWith({ x: "issues: { resolveWithin: 3 rings }" }),
      want: "facts/unit-not-allowed 8:26",
    },
    {
      name: "a share with a sign",
      text: fileWith({ x: "issues: { resolveWithin: { time: 2 hours, atLeast: 80% } }" }),
      want: "facts/not-a-number 8:52",
    },
    {
      name: "a share above all",
      text: fileWith({ x: "issues: { resolveWithin: { time: 2 hours, atLeast: 101 } }" }),
      want: "facts/out-of-range 8:52",
    },
    {
      name: "a number in words",
      text: fileWith({ x: "metrics: { csat: high }" }),
      want: "facts/not-a-number 8:18",
    },
    {
      name: "a day in another order",
      text: fileWith({ x: "document: { effective: 1.12.2026 }" }),
      want: "facts/not-a-date 8:24",
    },
    {
      name: "a day that is none",
      text: fileWith({ x: "document: { effective: 2026-02-30 }" }),
      want: "facts/not-a-date 8:24",
    },

    // Words from a list
    {
      name: "a language we do not have",
      text: fileWith({ languages: "languages: [de]" }),
      want: "facts/not-in-list 3:13",
    },
    {
      name: "a rhythm that is not offered",
      text: fileWith({
        complaints:
          "complaints: { contact: { email: c@alfa.example }, acknowledgeWithin: 2 days, resolveWithin: 10 days, review: yearly }",
      }),
      want: "facts/not-in-list 7:110",
    },
    { name: "yes for true", text: fileWith({ x: "print: { duplex: yes }" }), want: "facts/not-in-list 8:18" },
    {
      name: "nearly a known word",
      text: fileWith({ x: "feedback: [surveys]" }),
      want: "facts/near-miss 8:12",
    },
    {
      name: "a country by another code",
      text: fileWith({ company: "company: { name: Alfa, country: UK }" }),
      want: "facts/not-a-country 2:33",
    },
    {
      name: "a language by its name",
      text: fileWith({ channels: "channels: { phone: { number: 112, languages: [hungarian] } }" }),
      want: "facts/not-a-language 6:47",
    },
    {
      name: "a misspelt time zone",
      text: fileWith({ x: "hours: { timezone: Europe/Budapset }" }),
      want: "facts/not-a-timezone 8:20",
    },

    // Addresses and files
    {
      name: "an address without a domain",
      text: fileWith({ channels: "channels: { email: { address: care@alfa } }" }),
      want: "facts/not-an-email 6:31",
    },
    {
      name: "a number in letters",
      text: fileWith({ channels: "channels: { phone: { number: call us } }" }),
      want: "facts/not-a-phone 6:30",
    },
    {
      name: "a page without a scheme",
      text: fileWith({ channels: "channels: { chat: { url: www.alfa.example } }" }),
      want: "facts/not-a-url 6:26",
    },
    {
      name: "a script for a page",
      text: fileWith({ channels: 'channels: { chat: { url: "javascript:alert(1)" } }' }),
      want: "facts/not-a-url 6:26",
    },
    {
      name: "a page with a password",
      text: fileWith({ channels: 'channels: { chat: { url: "https://a:b@alfa.example" } }' }),
      want: "facts/not-a-url 6:26",
    },
    {
      name: "a colour by name",
      text: fileWith({ x: "brand: { colour: blue }" }),
      want: "facts/not-a-colour 8:18",
    },
    {
      name: "a logo above the folder",
      text: fileWith({ x: "brand: { logo: ../logo.svg }" }),
      want: "facts/not-a-path 8:16",
    },
    {
      name: "a logo by its address",
      text: fileWith({ x: "brand: { logo: /logo.svg }" }),
      want: "facts/not-a-path 8:16",
    },
    {
      name: "a logo of another kind",
      text: fileWith({ x: "brand: { logo: logo.gif }" }),
      want: "facts/not-a-path 8:16",
    },
    {
      name: "templates above the folder",
      text: fileWith({ x: "templates: a/../../b" }),
      want: "facts/not-a-path 8:12",
    },

    // Opening hours
    {
      name: "a day that is none",
      text: fileWith({ x: "hours: { open: { mon-fry: 08:00-18:00 } }" }),
      want: "facts/not-a-day 8:18",
    },
    {
      name: "a time that is none",
      text: fileWith({ x: "hours: { open: { mon: 08:00-25:00 } }" }),
      want: "facts/not-opening-hours 8:23",
    },
    {
      name: "hours the wrong way round",
      text: fileWith({ x: "hours: { open: { mon: [18:00-08:00] } }" }),
      want: "facts/not-opening-hours 8:24",
    },
    {
      name: "hours that overlap between lines",
      text: fileWith({ x: "hours:\n  open:\n    mon-fri: 08:00-18:00\n    fri: 17:00-20:00" }),
      want: "facts/overlapping-hours 11:10",
    },
    {
      name: "hours that overlap within a line",
      text: fileWith({ x: "hours: { open: { mon: [08:00-12:00, 11:00-13:00] } }" }),
      want: "facts/overlapping-hours 8:23",
    },

    // People and how they are reached
    { name: "no channel", text: fileWith({ channels: "channels: {}" }), want: "facts/no-channel 6:1" },
    {
      name: "nobody of that name",
      text: fileWith({ contact: "contact: ownr" }),
      want: "facts/unknown-person 5:10",
    },
    {
      name: "a person nobody can reach",
      text: fileWith({ people: "people: { owner: { name: Dana, role: Owner } }" }),
      want: "facts/unreachable 4:11",
    },
    {
      name: "complaints that reach nobody",
      text: fileWith({
        complaints: "complaints: { contact: {}, acknowledgeWithin: 2 days, resolveWithin: 5 days }",
      }),
      want: "facts/unreachable 7:15",
    },
    {
      name: "a way without an address",
      text: fileWith({
        complaints:
          "complaints: { contact: { by: [phone] }, acknowledgeWithin: 2 days, resolveWithin: 5 days }",
      }),
      want: "facts/unreachable-by 7:31",
    },
    {
      name: "a way that is written badly counts as written",
      text: fileWith({
        complaints:
          "complaints: { contact: { by: [phone], phone: none }, acknowledgeWithin: 2 days, resolveWithin: 5 days }",
      }),
      want: "facts/not-a-phone 7:46",
    },
    {
      name: "one's own deputy",
      text: fileWith({ people: "people: { owner: { name: D, role: O, phone: 112, deputy: owner } }" }),
      want: "facts/own-deputy 4:58",
    },
    {
      name: "a step to the same person",
      text: fileWith({
        x: "escalation:\n  - { to: owner, by: [phone], within: 1 hour }\n  - { to: owner, by: [phone], within: 2 hours }",
      }),
      want: "facts/same-step 10:11",
    },
    {
      name: "a second look by the same person",
      text: fileWith({
        complaints:
          "complaints: { contact: { email: c@alfa.example }, acknowledgeWithin: 2 days, resolveWithin: 5 days, secondStage: { to: owner } }",
      }),
      want: "facts/same-second-stage 7:120",
    },

    // Languages
    {
      name: "a text in one language of two",
      text: fileWith({
        languages: "languages: [en, hu]",
        people: "people: { owner: { name: D, role: Owner, phone: 112 } }",
      }),
      want: "facts/missing-translation 4:35",
    },

    // Times that do not go together
    {
      name: "an unusual time",
      text: fileWith({ x: "issues: { followUpWithin: 60 days }" }),
      want: "facts/unusual 8:27",
    },
    {
      name: "an acknowledgement within a second",
      text: fileWith({
        complaints:
          "complaints: { contact: { email: c@alfa.example }, acknowledgeWithin: 1 second, resolveWithin: 5 days }",
      }),
      want: "facts/unusual 7:70",
    },
    {
      name: "a review that is too rare",
      text: fileWith({ x: "document: { reviewEvery: 13 months }" }),
      want: "facts/unusual 8:26",
    },
    {
      name: "an acknowledgement after the answer to a complaint",
      text: fileWith({
        complaints:
          "complaints: { contact: { email: c@alfa.example }, acknowledgeWithin: 5 days, resolveWithin: 5 days }",
      }),
      want: "facts/acknowledge-after-resolve 7:70",
    },
    {
      name: "an acknowledgement after the answer to an inquiry",
      text: fileWith({ x: "inquiries: { acknowledgeWithin: 3 hours, answerWithin: 2 hours }" }),
      want: "facts/acknowledge-after-answer 8:33",
    },
    {
      name: "updates after the answer",
      text: fileWith({
        complaints:
          "complaints: { contact: { email: c@alfa.example }, acknowledgeWithin: 2 days, resolveWithin: 5 days, updateEvery: 5 days }",
      }),
      want: "facts/update-after-resolve 7:114",
    },
    {
      name: "a greeting after the help",
      text: fileWith({
        channels: "channels: { inPerson: { address: X, greetWithin: 60 seconds, helpWithin: 30 seconds } }",
      }),
      want: "facts/greet-after-help 6:50",
    },
    {
      name: "e-mail slower than any channel",
      text: fileWith({
        channels: "channels: { email: { address: care@alfa.example, replyWithin: 48 hours } }",
        x: "inquiries: { answerWithin: 24 hours }",
      }),
      want: "facts/email-after-inquiry 6:63",
    },
    {
      name: "voicemail slower than e-mail",
      text: fileWith({
        channels:
          "channels: { phone: { number: 112, voicemail: { checkEvery: 20 hours, callBackWithin: 300 minutes } }, email: { address: care@alfa.example, replyWithin: 24 hours } }",
      }),
      want: "facts/voicemail-after-email 6:86",
    },
    {
      name: "a review in the future",
      text: fileWith({ x: "document: { lastReviewed: 2026-11-23 }" }),
      want: "facts/review-in-future 8:27",
    },
    {
      name: "a review that is overdue",
      text: fileWith({ x: "document: { lastReviewed: 2025-11-21, reviewEvery: 12 months }" }),
      want: "facts/review-overdue 8:27",
    },
    {
      name: "a review that is due soon",
      text: fileWith({ x: "document: { lastReviewed: 2025-12-20, reviewEvery: 12 months }" }),
      want: "facts/review-due 8:27",
    },
    {
      name: "a change in the future",
      text: fileWith({ x: "document: { changes: [{ date: 2026-12-01 }] }" }),
      want: "facts/change-in-future 8:31",
    },

    {
      name: "a text of unusual length",
      text: fileWith({ company: "company: { name: Alfa Ltd, country: GB, vision: Grow. }" }),
      want: "facts/unusual-size 2:49",
    },
    {
      name: "a list of unusual length",
      text: fileWith({ x: "conduct: { problemSteps: [Listen] }" }),
      want: "facts/unusual-size 8:26",
    },

    // YAML
    { name: "UTF-16", text: new Uint8Array([0xff, 0xfe, 0x63, 0x00]), want: "yaml/encoding 1:1" },
    {
      name: "Latin-1",
      text: new Uint8Array([0x61, 0x3a, 0x0a, 0x62, 0xe1, 0x63]),
      want: "yaml/encoding 2:2",
    },
    { name: "a zero byte", text: new Uint8Array([0x61, 0x3a, 0x0a, 0x00]), want: "yaml/encoding 2:1" },
    { name: "a file of two million bytes", text: "#".repeat(2_000_000), want: "yaml/too-large 1:1" },
    { name: "a file of very many parts", text: `[${"a,".repeat(200_000)}`, want: "yaml/too-large 1:1" },
    { name: "nothing", text: "", want: "yaml/empty-file 1:1" },
    { name: "a comment alone", text: "# facts\n", want: "yaml/empty-file 1:1" },
    { name: "a list", text: "- a\n- b\n", want: "yaml/not-a-map 1:1" },
    { name: "a text", text: "hello\n", want: "yaml/not-a-map 1:1" },
    {
      name: "two documents",
      text: `${fileWith({})}\n---\n${fileWith({})}`,
      want: "yaml/several-documents 8:1",
    },
    { name: "YAML 1.1", text: `%YAML 1.1\n---\n${fileWith({})}`, want: "yaml/version 1:1" },
    { name: "a tab", text: "charter: 1\ncompany:\n\tname: Alfa\n", want: "yaml/tab 3:1" },
    {
      name: "an open bracket",
      text: "charter: 1\ncompany: { name: Alfa\nlanguages: [en]\n",
      want: "yaml/syntax 2:10",
    },
    {
      name: "an open quote",
      text: 'charter: 1\ncompany: "Alfa\nlanguages: [en]\n',
      want: "yaml/syntax 2:10",
    },
    {
      name: "a colour without quotes in braces",
      text: "charter: 1\nbrand: { colour: #fff }\n",
      want: "yaml/syntax 2:18",
    },
    { name: "a second colon", text: "charter: 1\nmissed: We promise: nothing\n", want: "yaml/syntax 2:9" },
    { name: "a lost colon", text: "charter 1\nlanguages: [en]\n", want: "yaml/syntax 1:1" },
    { name: "a key twice", text: fileWith({ x: "contact: owner" }), want: "yaml/duplicate-key 8:1" },
    {
      name: "a key that is a trap",
      text: fileWith({ x: "__proto__: { a: 1 }" }),
      want: "yaml/forbidden-key 8:1",
    },
    {
      name: "a person called constructor",
      text: fileWith({
        people:
          "people: { owner: { name: D, role: O, phone: 112 }, constructor: { name: D, role: O, phone: 112 } }",
      }),
      want: "yaml/forbidden-key 4:52",
    },
    { name: "a key that is a list", text: fileWith({ x: "[a, b]: 1" }), want: "yaml/key-not-text 8:1" },
    {
      name: "a tag that makes an object",
      text: fileWith({ x: "missed: !!python/object Sorry" }),
      want: "yaml/tag 8:25",
    },
    { name: "a merge key", text: fileWith({ x: "<<: { audience: staff }" }), want: "yaml/merge-key 8:1" },
    { name: "an alias of nothing", text: fileWith({ x: "missed: *sorry" }), want: "yaml/unknown-alias 8:9" },
    {
      name: "an alias of itself",
      text: fileWith({ x: "hours: &h { open: *h }" }),
      want: "yaml/unknown-alias 8:19",
    },
    { name: "aliases of aliases", text: bomb(), want: "yaml/too-many-aliases 5:9" },
    {
      name: "a file of very many values",
      text: `a: [${"b, ".repeat(20_000)}]`,
      want: "yaml/too-many-values 1:59999",
    },
    { name: "a thousand brackets", text: "a: " + "[".repeat(1000), want: "yaml/too-deep 1:54" },
    { name: "ten thousand open maps", text: "a: ".repeat(10_000), want: "yaml/too-deep 1:154" },
  ];

/** Seven lines of eight aliases each: two million values. */
function bomb(): string {
  const lines = Array.from({ length: 7 }, (_, index) => {
    const item = index === 0 ? "x" : `*a${String(index - 1)}`;
    return `a${String(index)}: &a${String(index)} [${Array.from({ length: 8 }, () => item).join(", ")}]`;
  });
  return lines.join("\n");
}

test.for(rows)("$name: $want", async ({ text, want }) => {
  const findings = findingsOf(await readText(text));
  expect(findings.map(brief)).toEqual([want]);
  for (const finding of findings) {
    const { message, hint } = wordFinding(checkWords.findings, finding);
    expect(`${message} ${hint}`).not.toMatch(/undefined|null\b|\[object|NaN/);
    expect([message.at(-1), hint.at(-1)]).toEqual([expect.stringMatching(/[.)]/), "."]);
  }
});

describe("the table of mistakes", () => {
  // Files that a file builds on have a test of their own.
  const codes = Object.keys(checkWords.findings).filter((code) => /^(yaml|facts)\/(?!base-)/.test(code));
  test.for(codes)("has a row for %s", (code) => {
    expect(rows.map(({ want }) => want.split(" ")[0])).toContain(code);
  });
});
