import { type QuestionId, questionIds } from "../language/wizard-words.ts";
import { channelTopics } from "./questions/channels.ts";
import { companyTopics } from "./questions/company.ts";
import { complaintTopics } from "./questions/complaints.ts";
import { controlTopics } from "./questions/control.ts";
import { measureTopics } from "./questions/measures.ts";
import { peopleTopics } from "./questions/people.ts";
import { serviceTopics } from "./questions/service.ts";
import { startTopics } from "./questions/start.ts";
import { timeTopics } from "./questions/times.ts";
import type { Topic } from "./topic.ts";

/** Everything that can be asked, by id: a question without a topic does not compile. */
export const topics: Readonly<Record<QuestionId, Topic>> = {
  ...startTopics,
  ...companyTopics,
  ...channelTopics,
  ...timeTopics,
  ...serviceTopics,
  ...peopleTopics,
  ...complaintTopics,
  ...measureTopics,
  ...controlTopics,
};

/** The topics in the order in which they are asked. */
export const orderedTopics: readonly (readonly [QuestionId, Topic])[] = questionIds.map((id) => [
  id,
  topics[id],
]);
