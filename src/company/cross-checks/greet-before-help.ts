import { lengthOf } from "./compare.ts";
import { defineCheck } from "./cross-check.ts";

/** A customer who comes in is greeted no later than helped. */
export const greetBeforeHelp = defineCheck(
  "facts/greet-after-help",
  "warning",
  function* ({ facts: { channels } }) {
    const greet = lengthOf(channels?.inPerson?.greetWithin);
    const help = lengthOf(channels?.inPerson?.helpWithin);
    if (greet === null || help === null || greet.seconds <= help.seconds) return;
    yield { args: { greet: greet.text, help: help.text }, path: ["channels", "inPerson", "greetWithin"] };
  },
);
