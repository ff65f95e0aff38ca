import { makeFinding } from "../../findings/make-finding";
import { isMeetingNear, notPreWired } from "../../sections/champions/not-pre-wired";
import type { ConsistencyRule } from "./consistency-rule";

/** The meeting is within a week, and somebody who can turn it has not been seen. */
export const preWiring: ConsistencyRule = {
  skipWhileBlank: ["champions", "context"],
  check: ({ champions: { people }, context: { meetingDate, decisionMaker } }, { now }) =>
    isMeetingNear(meetingDate, now)
      ? notPreWired(people, decisionMaker).map(({ id }) =>
          makeFinding("champions.not-pre-wired", {
            sectionId: "champions",
            questionKey: "people",
            rowId: id,
            column: "met",
          }),
        )
      : [],
};
