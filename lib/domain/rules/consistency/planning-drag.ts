import { daysBetween } from "../../dates/plain-date";
import { makeFinding } from "../../findings/make-finding";
import type { ConsistencyRule } from "./consistency-rule";

/** Eight weeks after a yes is our own judgement of what still feels like the answer to it. */
const LONGEST_WAIT_DAYS = 56;

/** Planning without an end: the pilot starts long after the meeting that allows it. */
export const planningDrag: ConsistencyRule = {
  skipWhileBlank: ["context", "pilot"],
  check: ({ context: { meetingDate }, pilot: { start } }) => {
    if (meetingDate === null || start === null || daysBetween(meetingDate, start) <= LONGEST_WAIT_DAYS) return [];
    return [makeFinding("pilot.planning-drag", { sectionId: "pilot", questionKey: "start" })];
  },
};
