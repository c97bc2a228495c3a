import { daysBetween } from "../day-after.ts";
import { reviewDue } from "../review-due.ts";
import { defineCheck } from "./cross-check.ts";

/** A review that has not taken place yet cannot be the last one. */
export const reviewNotInFuture = defineCheck(
  "facts/review-in-future",
  "error",
  function* ({ facts: { document }, today }) {
    const date = document?.lastReviewed;
    if (date !== undefined && date > today)
      yield { args: { date, today }, path: ["document", "lastReviewed"] };
  },
);

/** A document past its review date still promises what nobody has looked at. */
export const reviewNotOverdue = defineCheck("facts/review-overdue", "warning", function* ({ facts, today }) {
  const review = reviewDue(facts);
  if (review === null || review.due >= today) return;
  yield { args: { due: review.due, today }, path: ["document", "lastReviewed"] };
});

/** A review takes time: whoever is told on the day itself is late. */
export const reviewNotDueSoon = defineCheck("facts/review-due", "warning", function* ({ facts, today }) {
  const review = reviewDue(facts);
  if (review === null || review.due < today || daysBetween(today, review.due) > review.notice) return;
  yield { args: { due: review.due, today }, path: ["document", "lastReviewed"] };
});

/** A change that has not been made yet does not belong in the list of changes. */
export const changesNotInFuture = defineCheck(
  "facts/change-in-future",
  "warning",
  function* ({ facts: { document }, today }) {
    for (const [index, change] of document?.changes?.entries() ?? []) {
      const date = change?.date;
      if (date === undefined || date <= today) continue;
      yield { args: { date, today }, path: ["document", "changes", index, "date"] };
    }
  },
);
