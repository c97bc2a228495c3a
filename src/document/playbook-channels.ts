import { clause, section } from "./model.ts";
import { openingHours, workingTime } from "./parts.ts";

/** The rules for each channel; a channel that is not offered drops out whole. */
export const channelRules = section("channels", [
  clause("channels.equal", { lead: true, covers: ["P-ACCESS"] }),
  section("every-channel", [
    clause("every-channel.name", { covers: ["B8", "C4"] }),
    clause("every-channel.owner", { covers: ["B8"] }),
    clause("every-channel.record", { covers: ["P-SPEED", "P-ACCESS", "B8"] }),
    clause("every-channel.acknowledge", { states: ["inquiry.acknowledge"], covers: ["CL10"] }),
    clause("every-channel.answer", { states: ["inquiry.answer"], covers: ["CL10", "CL20"] }),
    clause("every-channel.automatic", { covers: ["B3"] }),
    clause("every-channel.late", { covers: ["CL19", "P-HONESTY"] }),
    clause("every-channel.missed", { needs: ["missed"], covers: ["B6"] }),
    clause("every-channel.person", { covers: ["C4"] }),
  ]),
  section("hours", openingHours),
  section("time", workingTime),
  section("phone", [
    clause("phone.number", { needs: ["channels.phone"], covers: ["B1"] }),
    clause("phone.answer", { states: ["phone.answer"], covers: ["D6.S6.C1", "CL09", "B2"] }),
    clause("phone.voicemail", { needs: ["channels.phone.voicemail"], covers: ["D6.S6.C2"] }),
    clause("phone.voicemail-check", { states: ["voicemail.check"], covers: ["D6.S6.C3", "B2"] }),
    clause("phone.call-back", { states: ["voicemail.call-back"], covers: ["D6.S6.C3", "B2"] }),
    clause("phone.busy", { needs: ["channels.phone.voicemail"], covers: ["D6.S6.C4"] }),
    clause("phone.busy-plain", {
      needs: ["channels.phone"],
      without: ["channels.phone.voicemail"],
      covers: ["D6.S6.C4"],
    }),
    clause("phone.hold", { needs: ["channels.phone"], covers: ["E-COURTESY", "B8"] }),
    clause("phone.script", { needs: ["channels.phone"], covers: ["B8"] }),
  ]),
  section("email", [
    clause("email.address", { needs: ["channels.email"], covers: ["B1"] }),
    clause("email.reply", { states: ["email.reply"], covers: ["D6.S7.C1", "CL09", "B2"] }),
    clause("email.automatic", { needs: ["channels.email"], covers: ["D6.S7.C2"] }),
    clause("email.writing", { needs: ["channels.email"] }),
    clause("email.script", { needs: ["channels.email"] }),
  ]),
  section("chat", [
    clause("chat.address", { needs: ["channels.chat"], covers: ["B1"] }),
    clause("chat.reply", { states: ["chat.reply"], covers: ["D6.S8.C1", "CL09", "B2"] }),
    clause("chat.fallback", { needs: ["channels.chat"], covers: ["D6.S8.C2"] }),
    clause("chat.writing", { needs: ["channels.chat"] }),
    clause("chat.script", { needs: ["channels.chat"] }),
  ]),
  section("in-person", [
    clause("in-person.address", { needs: ["channels.inPerson"], covers: ["B1"] }),
    clause("in-person.greet", { states: ["in-person.greet"], covers: ["D6.S9.C1", "CL09", "B2"] }),
    clause("in-person.help", { states: ["in-person.help"], covers: ["B2"] }),
    clause("in-person.professional", { needs: ["channels.inPerson"], covers: ["D6.S9.C2"] }),
    clause("in-person.prompt", { needs: ["channels.inPerson"], covers: ["D6.S9.C3"] }),
    clause("in-person.solve", { needs: ["channels.inPerson"], covers: ["D6.S9.C4"] }),
    clause("in-person.script", { needs: ["channels.inPerson"], covers: ["E-COURTESY"] }),
  ]),
  section("social", [
    clause("social.accounts", { needs: ["channels.social"], covers: ["CL24", "B1"] }),
    clause("social.reply", { states: ["social.reply"], covers: ["CL24", "B2"] }),
    clause("social.private", { needs: ["channels.social"], covers: ["CL24", "CL27"] }),
    clause("social.complaint", { needs: ["channels.social"], covers: ["CL24", "D1"] }),
    clause("social.script", { needs: ["channels.social"], covers: ["CL24"] }),
  ]),
  section("letter", [
    clause("letter.address", { needs: ["channels.letter"], covers: ["B1"] }),
    clause("letter.reply", { states: ["letter.reply"], covers: ["B2"] }),
    clause("letter.writing", { needs: ["channels.letter"] }),
  ]),
  section("self-service", [
    clause("self-service.address", { needs: ["channels.selfService"], covers: ["P-ACCESS", "B1"] }),
    clause("self-service.choice", { needs: ["channels.selfService"], covers: ["P-ACCESS"] }),
    clause("self-service.content", { needs: ["channels.selfService"], covers: ["P-ACCESS"] }),
  ]),
]);
