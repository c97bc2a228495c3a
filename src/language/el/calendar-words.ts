import type { CalendarWords } from "../calendar-words.ts";

/** The words of the calendar in Greek. */
export const calendarWords: CalendarWords = {
  name: (company) => `${company}: εξυπηρέτηση πελατών`,
  promised: (every, key) => `Υπόσχεση: ${every} (${key}).`,
  since: (date) => `Ημέρα αφετηρίας: ${date}.`,
  afterReview:
    "Μετά την αναθεώρηση, γράψτε την ημερομηνία της στο document.lastReviewed και δημιουργήστε ξανά αυτό το ημερολόγιο.",
};
