import { clause, section } from "./model.ts";
import type { DocumentModel } from "./model.ts";
import { openingHours, workingTime } from "./parts.ts";

/** A row for each channel: with its promise where the company makes one, without where it makes none. */
const channelRows = [
  clause("phone.answer", { states: ["phone.answer"], covers: ["B1", "B2"] }),
  clause("phone.plain", {
    needs: ["channels.phone"],
    without: ["channels.phone.answerWithin"],
    covers: ["B1"],
  }),
  clause("voicemail.call-back", { states: ["voicemail.call-back"], covers: ["B2"] }),
  clause("email.reply", { states: ["email.reply"], covers: ["B1", "B2"] }),
  clause("email.plain", {
    needs: ["channels.email"],
    without: ["channels.email.replyWithin"],
    covers: ["B1"],
  }),
  clause("chat.reply", { states: ["chat.reply"], covers: ["B1", "B2"] }),
  clause("chat.plain", { needs: ["channels.chat"], without: ["channels.chat.replyWithin"], covers: ["B1"] }),
  clause("in-person.greet", { states: ["in-person.greet"], covers: ["B1", "B2"] }),
  clause("in-person.plain", {
    needs: ["channels.inPerson"],
    without: ["channels.inPerson.greetWithin"],
    covers: ["B1"],
  }),
  clause("in-person.help", { states: ["in-person.help"], covers: ["B2"] }),
  clause("social.reply", { states: ["social.reply"], covers: ["B1", "B2"] }),
  clause("social.plain", {
    needs: ["channels.social"],
    without: ["channels.social.replyWithin"],
    covers: ["B1"],
  }),
  clause("letter.reply", { states: ["letter.reply"], covers: ["B1", "B2"] }),
  clause("letter.plain", {
    needs: ["channels.letter"],
    without: ["channels.letter.replyWithin"],
    covers: ["B1"],
  }),
  clause("self-service.address", { needs: ["channels.selfService"], covers: ["B1", "P-ACCESS"] }),
];

const secondLook = [
  clause("second.named", {
    states: ["complaint.second-stage"],
    needs: ["complaints.secondStage.to"],
    covers: ["D9"],
  }),
  clause("second.named-plain", {
    needs: ["complaints.secondStage.to"],
    without: ["complaints.secondStage.within"],
    covers: ["D9"],
  }),
  clause("second.other", {
    states: ["complaint.second-stage"],
    without: ["complaints.secondStage.to"],
    covers: ["D9"],
  }),
];

const independentBody = [
  clause("body.page", { needs: ["complaints.external.name", "complaints.external.url"], covers: ["E2"] }),
  clause("body.plain", {
    needs: ["complaints.external.name"],
    without: ["complaints.external.url"],
    covers: ["E2"],
  }),
  clause("body.deadline", {
    needs: ["complaints.external.name", "complaints.external.within"],
    covers: ["E2"],
  }),
  clause("body.none", { without: ["complaints.external.name"], covers: ["E3"] }),
];

/** The charter on one page: the promises, and how to complain. */
export const shortCharter: DocumentModel = {
  kind: "charter",
  length: "short",
  sections: [
    section("promises", [
      clause("promises.head", { lead: true }),
      ...channelRows,
      clause("inquiry.answer", { states: ["inquiry.answer"], covers: ["D10.S4.C2", "CL20"] }),
      clause("issue.resolve", { states: ["issue.resolve"] }),
      clause("promises.open", { needs: ["hours.open"], covers: ["B1"] }),
      clause("promises.missed", { needs: ["missed"], covers: ["B6"] }),
      clause("promises.missed-plain", { without: ["missed"], covers: ["B6"] }),
    ]),
    section("complaints", [
      clause("complaints.right", { covers: ["C5", "D1"] }),
      clause("complaints.acknowledge", { states: ["complaint.acknowledge"], covers: ["D3", "CL12"] }),
      clause("complaints.update", { states: ["complaint.update"], covers: ["D7"] }),
      clause("complaints.resolve", { states: ["complaint.resolve"], covers: ["D8", "CL12"] }),
      clause("complaints.extension", { states: ["complaint.extension"], covers: ["D10"] }),
      clause("complaints.longer", { without: ["complaints.extension"], covers: ["D10"] }),
      ...secondLook,
      ...independentBody,
      clause("about.signatory", { covers: ["A2"] }),
    ]),
  ],
};

const welcome = [
  section("welcome", [
    clause("welcome.greeting", { covers: ["D10.S1.C1"] }),
    clause("welcome.purpose", { covers: ["D10.S1.C2", "A1", "CL04"] }),
    clause("welcome.reading", { covers: ["D10.S1.C3"] }),
    clause("welcome.law", { covers: ["A1"] }),
  ]),
  section("mission", [
    clause("mission.best", { covers: ["D10.S2.C1", "D10.S3.C2"] }),
    clause("mission.own", { needs: ["company.mission"], covers: ["CL03"] }),
    clause("mission.fast", { covers: ["D10.S2.C2", "D10.S2.C3"] }),
    clause("mission.problems", { covers: ["D10.S3.C1"] }),
    clause("mission.principles"),
    clause("mission.speed", { covers: ["P-SPEED"] }),
    clause("mission.honesty", { covers: ["P-HONESTY", "CL19"] }),
    clause("mission.access", { covers: ["P-ACCESS"] }),
  ]),
];

const reach = section("reach", [
  clause("reach.head", {
    anyOf: [
      "channels.phone",
      "channels.email",
      "channels.chat",
      "channels.inPerson",
      "channels.social",
      "channels.letter",
      "company.website",
    ],
    covers: ["B1", "CL13"],
  }),
  clause("reach.phone", { needs: ["channels.phone"], covers: ["B1"] }),
  clause("reach.phone-languages", { needs: ["channels.phone.languages"], covers: ["B1", "C3"] }),
  clause("reach.phone-cost", { needs: ["channels.phone.cost"], covers: ["B1"] }),
  clause("reach.email", { needs: ["channels.email"], covers: ["B1"] }),
  clause("reach.chat", { needs: ["channels.chat"], covers: ["B1"] }),
  clause("reach.in-person", { needs: ["channels.inPerson"], covers: ["B1"] }),
  clause("reach.social", { needs: ["channels.social"], covers: ["B1", "CL24"] }),
  clause("reach.letter", { needs: ["channels.letter"], covers: ["B1"] }),
  clause("reach.website", { needs: ["company.website"], covers: ["B1"] }),
  clause("reach.choice", { covers: ["P-ACCESS"] }),
  section("open", openingHours),
  section("self-service", [
    clause("self-service.address", { needs: ["channels.selfService"], covers: ["B1", "P-ACCESS"] }),
    clause("self-service.offers", { needs: ["channels.selfService.offers"], covers: ["P-ACCESS"] }),
    clause("self-service.person", { needs: ["channels.selfService"], covers: ["C4"] }),
  ]),
]);

const times = section("times", [
  clause("times.aim", { covers: ["D10.S4.C1", "B2"] }),
  clause("times.head"),
  clause("phone.answer", { states: ["phone.answer"], covers: ["B2", "B3"] }),
  clause("voicemail.check", { states: ["voicemail.check"], covers: ["B2", "B3"] }),
  clause("voicemail.call-back", { states: ["voicemail.call-back"], covers: ["B2", "B3"] }),
  clause("email.reply", { states: ["email.reply"], covers: ["B2", "B3"] }),
  clause("chat.reply", { states: ["chat.reply"], covers: ["B2", "B3"] }),
  clause("in-person.greet", { states: ["in-person.greet"], covers: ["B2", "B3"] }),
  clause("in-person.help", { states: ["in-person.help"], covers: ["B2", "B3"] }),
  clause("social.reply", { states: ["social.reply"], covers: ["B2", "B3", "CL24"] }),
  clause("letter.reply", { states: ["letter.reply"], covers: ["B2", "B3"] }),
  clause("inquiry.acknowledge", { states: ["inquiry.acknowledge"], covers: ["B3"] }),
  clause("inquiry.answer", { states: ["inquiry.answer"], covers: ["D10.S4.C2", "B3", "CL20"] }),
  clause("issue.resolve", { states: ["issue.resolve"], covers: ["B3"] }),
  clause("issue.follow-up", { states: ["issue.follow-up"], covers: ["B3"] }),
  clause("complaint.acknowledge", { states: ["complaint.acknowledge"], covers: ["B3", "D3"] }),
  clause("complaint.resolve", { states: ["complaint.resolve"], covers: ["B3"] }),
  clause("times.person", { covers: ["B3", "C4"] }),
  clause("times.overlap", { covers: ["B3"] }),
  section("urgent", [
    clause("urgent.table", { states: ["priority.*"], covers: ["B4"] }),
    clause("urgent.tell", { whenMade: ["priority.*"], covers: ["B4"] }),
  ]),
  section("clock", [...workingTime, clause("clock.live", { needs: ["hours.open"], covers: ["B3", "B4"] })]),
]);

const service = [
  section("conduct", [
    clause("conduct.lead", { lead: true }),
    clause("conduct.polite", { covers: ["D8.S7.C2", "E-COURTESY"] }),
    clause("conduct.name", { covers: ["B8", "C4"] }),
    clause("conduct.listen", { covers: ["E-RESPECT"] }),
    clause("conduct.tell-once", { covers: ["B8"] }),
    clause("conduct.word", { covers: ["B8", "E-COMMITMENT"] }),
    clause("conduct.news", { covers: ["CL19"] }),
  ]),
  section("quality", [
    clause("quality.offering", { needs: ["company.offering.kind"], covers: ["D10.S4.C3"] }),
    clause("quality.plain", { without: ["company.offering.kind"], covers: ["D10.S4.C3"] }),
    clause("quality.unhappy", { covers: ["D10.S4.C4"] }),
    clause("quality.satisfaction", { covers: ["D10.S4.C6"] }),
  ]),
  section("access", [
    clause("access.needs", { covers: ["C1"] }),
    clause("access.offers", { needs: ["accessibility"], covers: ["C1"] }),
    clause("access.language", { covers: ["C3"] }),
    clause("access.person", { covers: ["C4"] }),
  ]),
  section("ask", [
    clause("ask.lead", { lead: true }),
    clause("ask.facts", { covers: ["B7"] }),
    clause("ask.answer", { covers: ["B7"] }),
    clause("ask.respect", { covers: ["B7"] }),
    clause("ask.limit", { covers: ["B7"] }),
  ]),
  section("missed", [
    clause("missed.warning", { covers: ["CL19", "P-HONESTY"] }),
    clause("missed.remedy", { needs: ["missed"], covers: ["B6"] }),
    clause("missed.remedy-plain", { without: ["missed"], covers: ["B6"] }),
    clause("missed.limits", { covers: ["B5"] }),
  ]),
];

const complaints = [
  section("complain", [
    clause("complain.meaning", { covers: ["A3", "D1"] }),
    clause("complain.ways", { covers: ["D1", "CL12", "CL13"] }),
    clause("complain.accounts", { needs: ["complaints.accounts"], covers: ["D1", "CL24"] }),
    clause("complain.social", {
      needs: ["channels.social"],
      without: ["complaints.accounts"],
      covers: ["D1", "CL24"],
    }),
    clause("complain.contents", { covers: ["D1"] }),
    clause("complain.free", { covers: ["C5"] }),
    clause("complain.representative", { covers: ["C5"] }),
    clause("complain.until", { needs: ["complaints.acceptedFor"], covers: ["D12"] }),
  ]),
  section("handling", [
    clause("handling.lead", { lead: true, covers: ["CL12"] }),
    clause("handling.record", { covers: ["D2"] }),
    clause("handling.acknowledge", { states: ["complaint.acknowledge"], covers: ["D3"] }),
    clause("handling.investigate", { covers: ["D6"] }),
    clause("handling.update", { states: ["complaint.update"], covers: ["D7"] }),
    clause("handling.resolve", { states: ["complaint.resolve"], covers: ["D8"] }),
    clause("handling.extension", { states: ["complaint.extension"], covers: ["D10"] }),
    clause("handling.longer", { without: ["complaints.extension"], covers: ["D10"] }),
    section("unhappy", [
      clause("unhappy.tell", { covers: ["D12"] }),
      ...secondLook,
      ...independentBody,
      clause("unhappy.law"),
    ]),
  ]),
];

const closing = [
  section("feedback", [
    clause("feedback.value", { covers: ["D10.S4.C5", "H7"] }),
    clause("feedback.ways", { needs: ["feedback"], covers: ["D10.S6.C1", "CL22", "H7"] }),
    clause("feedback.reviews", { needs: ["complaints.reviewSite"], covers: ["H7"] }),
    clause("feedback.use", { covers: ["D10.S6.C2", "D10.S6.C3", "D10.S6.C4", "CL22"] }),
    clause("feedback.offering", { needs: ["company.offering.kind"], covers: ["D10.S6.C5"] }),
    clause("feedback.offering-plain", { without: ["company.offering.kind"], covers: ["D10.S6.C5"] }),
    clause("feedback.complaints", { states: ["complaint.review"], covers: ["H2"] }),
    clause("feedback.results", { covers: ["H6"] }),
  ]),
  section("data", [
    clause("data.minimum", { covers: ["G1", "CL27"] }),
    clause("data.complaints", { needs: ["retention.complaints"], covers: ["G1"] }),
    clause("data.recordings", { needs: ["retention.recordings"], covers: ["G1"] }),
    clause("data.contact", { needs: ["dataProtection.contact"], covers: ["G1", "CL13"] }),
  ]),
  section("about", [
    clause("about.signatory", { covers: ["A2"] }),
    clause("about.review", { states: ["document.review"], covers: ["CL23", "I1"] }),
    clause("about.next", {
      needs: ["document.lastReviewed", "document.reviewEvery"],
      covers: ["CL23", "I1"],
    }),
    clause("about.copy", { covers: ["I4"] }),
    clause("about.languages", { needs: ["languages.1"], covers: ["C3"] }),
    clause("about.questions", { needs: ["channels.email"], covers: ["D10.S7.C2", "CL13"] }),
    clause("about.questions-plain", { without: ["channels.email"], covers: ["D10.S7.C2"] }),
    clause("about.thanks", { covers: ["D10.S7.C1"] }),
  ]),
];

/** What a customer is promised, in the company's words to the customer. Nothing in it is for staff. */
export const fullCharter: DocumentModel = {
  kind: "charter",
  length: "full",
  sections: [...welcome, reach, times, ...service, ...complaints, ...closing],
};
