/** What the book needs a name for in each language: every promise that is no step and no priority. */
export type NamedPromise =
  | "phone.answer"
  | "voicemail.check"
  | "voicemail.call-back"
  | "email.reply"
  | "chat.reply"
  | "in-person.greet"
  | "in-person.help"
  | "social.reply"
  | "letter.reply"
  | "inquiry.acknowledge"
  | "inquiry.answer"
  | "issue.resolve"
  | "issue.follow-up"
  | "complaint.acknowledge"
  | "complaint.update"
  | "complaint.resolve"
  | "complaint.extension"
  | "complaint.second-stage"
  | "complaint.review"
  | "document.review"
  | "training.repeat"
  | "conduct.monitor";

/** The words of the page that says what the book is and who answers for it. */
export interface ControlWords {
  readonly title: string;
  /** What the page says about the edition, one row each. */
  readonly rows: {
    readonly company: string;
    readonly version: string;
    readonly effective: string;
    readonly owner: string;
    readonly approver: string;
    readonly lastReviewed: string;
    readonly nextReview: string;
    readonly preparedBy: string;
    readonly languages: string;
    readonly prevailing: string;
    readonly questions: string;
    readonly code: string;
  };
  readonly columns: readonly [item: string, details: string];
  readonly approval: {
    readonly title: string;
    readonly columns: readonly [who: string, date: string, signature: string];
    readonly owner: string;
    readonly approver: string;
  };
  readonly changes: {
    readonly title: string;
    readonly columns: readonly [date: string, version: string, text: string];
  };
  /** To be filled in by hand: which copy of the book this is. */
  readonly copy: {
    readonly title: string;
    readonly columns: readonly [field: string, entry: string];
    readonly number: string;
    readonly issuedTo: string;
    readonly issuedOn: string;
  };
}

/** The words of the list of all promises. */
export interface PromiseIndexWords {
  readonly title: string;
  readonly note: string;
  readonly columns: readonly [promise: string, target: string, where: string];
  readonly page: string;
  readonly names: Readonly<Record<NamedPromise, string>>;
  /** Both take the name of the priority as the facts give it. */
  readonly priorityAnswer: (name: string) => string;
  readonly priorityResolve: (name: string) => string;
  /** Takes the number of the step. */
  readonly escalation: (step: string) => string;
}

/** The words of the list of people and ways. */
export interface ContactIndexWords {
  readonly title: string;
  readonly customers: {
    readonly title: string;
    readonly note: string;
    readonly columns: readonly [way: string, address: string];
    readonly phone: string;
    readonly email: string;
    readonly chat: string;
    readonly inPerson: string;
    readonly social: string;
    readonly letter: string;
    readonly selfService: string;
    readonly website: string;
    readonly complaints: string;
    readonly external: string;
    readonly data: string;
  };
  readonly staff: {
    readonly title: string;
    readonly note: string;
    readonly columns: readonly [person: string, role: string, ways: string, deputy: string];
  };
  readonly ladder: {
    readonly title: string;
    readonly columns: readonly [step: string, to: string, when: string, ways: string, within: string];
  };
}

/** The words of the sheet on which readers sign. */
export interface SignOffWords {
  readonly title: string;
  readonly statement: string;
  /** Stands before the code. */
  readonly code: string;
  readonly explanation: string;
  readonly columns: readonly [name: string, date: string, signature: string];
}

/** Headings of the groups into which the wall chart sorts the promises. */
export interface PosterWords {
  readonly title: string;
  readonly groups: Readonly<
    Record<"contact" | "inquiries" | "complaints" | "priorities" | "escalation", string>
  >;
  /** How times are counted: in general; then working time, where the facts give opening hours and where not. */
  readonly clock: { readonly calendar: string; readonly openingHours: string; readonly weekdays: string };
  readonly hours: string;
}

export interface CardWords {
  readonly title: string;
  readonly when: string;
  readonly within: string;
  readonly deputy: string;
}

/** Everything that a book, a wall chart and a pocket card say in one language beside the documents. */
export interface HandbookWords {
  readonly title: string;
  /** First link of the page, for people who use a keyboard. */
  readonly skip: string;
  /** What the file is about, for its properties. */
  readonly subject: string;
  readonly control: ControlWords;
  readonly promises: PromiseIndexWords;
  readonly contacts: ContactIndexWords;
  readonly signOff: SignOffWords;
  readonly poster: PosterWords;
  readonly card: CardWords;
}
