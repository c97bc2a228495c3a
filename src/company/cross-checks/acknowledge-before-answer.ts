import { lengthOf } from "./compare.ts";
import { defineCheck } from "./cross-check.ts";

/** An inquiry is acknowledged no later than it is answered. */
export const acknowledgeBeforeAnswer = defineCheck(
  "facts/acknowledge-after-answer",
  "error",
  function* ({ facts: { inquiries } }) {
    const acknowledge = lengthOf(inquiries?.acknowledgeWithin);
    const answer = lengthOf(inquiries?.answerWithin);
    if (acknowledge === null || answer === null || acknowledge.seconds <= answer.seconds) return;
    const args = { acknowledge: acknowledge.text, answer: answer.text };
    yield { args, path: ["inquiries", "acknowledgeWithin"] };
  },
);
