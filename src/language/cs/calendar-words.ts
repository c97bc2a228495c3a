import type { CalendarWords } from "../calendar-words.ts";

/** The words of the calendar in Czech. */
export const calendarWords: CalendarWords = {
  name: (company) => `${company}: péče o zákazníky`,
  promised: (every, key) => `Slib: ${every} (${key}).`,
  since: (date) => `Počítáno od data: ${date}.`,
  afterReview: "Po přezkumu napište jeho den do document.lastReviewed a kalendář vytvořte znovu.",
};
