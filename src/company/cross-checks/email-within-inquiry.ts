import { lengthOf } from "./compare.ts";
import { defineCheck } from "./cross-check.ts";

/** The time for inquiries holds on every channel, so e-mail cannot take longer. */
export const emailWithinInquiry = defineCheck(
  "facts/email-after-inquiry",
  "warning",
  function* ({ facts: { channels, inquiries } }) {
    const email = lengthOf(channels?.email?.replyWithin);
    const inquiry = lengthOf(inquiries?.answerWithin);
    if (email === null || inquiry === null || email.seconds <= inquiry.seconds) return;
    yield { args: { email: email.text, inquiry: inquiry.text }, path: ["channels", "email", "replyWithin"] };
  },
);
