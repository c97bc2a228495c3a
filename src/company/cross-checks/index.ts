import { acknowledgeBeforeAnswer } from "./acknowledge-before-answer.ts";
import { acknowledgeBeforeResolve } from "./acknowledge-before-resolve.ts";
import type { CrossCheck } from "./cross-check.ts";
import { differentSecondStage } from "./different-second-stage.ts";
import { differentSteps } from "./different-steps.ts";
import { emailWithinInquiry } from "./email-within-inquiry.ts";
import { feedbackWords } from "./feedback-words.ts";
import { greetBeforeHelp } from "./greet-before-help.ts";
import { knownPeople } from "./known-people.ts";
import { noDuplicates } from "./no-duplicates.ts";
import { ownDeputy } from "./own-deputy.ts";
import { peopleKeys } from "./people-keys.ts";
import { reachableBy } from "./reachable-by.ts";
import { reachable } from "./reachable.ts";
import { changesNotInFuture, reviewNotDueSoon, reviewNotInFuture, reviewNotOverdue } from "./reviews.ts";
import { someChannel } from "./some-channel.ts";
import { translations } from "./translations.ts";
import { updateBeforeResolve } from "./update-before-resolve.ts";
import { usualRanges } from "./usual-ranges.ts";
import { usualSizes } from "./usual-sizes.ts";
import { voicemailWithinEmail } from "./voicemail-within-email.ts";

/**
 * Every rule that looks at more than one value. None sees what another has found; where two object to one value, the
 * earlier is reported.
 */
export const crossChecks: readonly CrossCheck[] = [
  noDuplicates,
  feedbackWords,
  someChannel,
  peopleKeys,
  knownPeople,
  reachable,
  reachableBy,
  ownDeputy,
  differentSteps,
  differentSecondStage,
  translations,
  acknowledgeBeforeResolve,
  acknowledgeBeforeAnswer,
  updateBeforeResolve,
  greetBeforeHelp,
  emailWithinInquiry,
  voicemailWithinEmail,
  usualRanges,
  usualSizes,
  reviewNotInFuture,
  reviewNotOverdue,
  reviewNotDueSoon,
  changesNotInFuture,
];
