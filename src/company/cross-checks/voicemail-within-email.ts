import { lengthOf } from "./compare.ts";
import { defineCheck } from "./cross-check.ts";

/** At worst a message waits until it is listened to and then until the call back; an e-mail should not be faster. */
export const voicemailWithinEmail = defineCheck(
  "facts/voicemail-after-email",
  "warning",
  function* ({ facts: { channels } }) {
    const check = lengthOf(channels?.phone?.voicemail?.checkEvery);
    const callBack = lengthOf(channels?.phone?.voicemail?.callBackWithin);
    const email = lengthOf(channels?.email?.replyWithin);
    if (check === null || callBack === null || email === null) return;
    if (check.seconds + callBack.seconds <= email.seconds) return;
    const args = { check: check.text, callBack: callBack.text, email: email.text };
    yield { args, path: ["channels", "phone", "voicemail", "callBackWithin"] };
  },
);
