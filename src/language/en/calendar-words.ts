import type { CalendarWords } from "../calendar-words.ts";

/** The words of the calendar in English. */
export const calendarWords: CalendarWords = {
  name: (company) => `${company}: customer service`,
  promised: (every, key) => `Promised ${every} (${key}).`,
  since: (date) => `Counted from ${date}.`,
  afterReview: "After the review, write its day under document.lastReviewed and make this calendar again.",
};
