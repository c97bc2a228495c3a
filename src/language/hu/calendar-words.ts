import type { CalendarWords } from "../calendar-words.ts";

/** The words of the calendar in Hungarian. */
export const calendarWords: CalendarWords = {
  name: (company) => `${company}: ügyfélszolgálat`,
  promised: (every, key) => `Ígéret: ${every} (${key}).`,
  since: (date) => `A számítás kezdőnapja: ${date}`,
  afterReview:
    "A felülvizsgálat után írja be a napját ide: document.lastReviewed, majd készítse el újra ezt a naptárt.",
};
