import { daysBetween, type PlainDate } from "../../dates/plain-date";
import { isDecider } from "../../text/is-decider";
import { isNotMet } from "./forecast";
import { type InfluenceFacts, isInfluential } from "./influence";
import type { Met } from "./schema";

type Person = InfluenceFacts & { who: string | null; met: Met | null };

/** A week is our own judgement of what still leaves time to see somebody. */
const LAST_DAYS = 7;

/** True from a week before the meeting until its day. */
export function isMeetingNear(meetingDate: PlainDate | null, now: PlainDate): boolean {
  if (meetingDate === null) return false;
  const days = daysBetween(now, meetingDate);
  return days >= 0 && days <= LAST_DAYS;
}

/** Whoever must not see it first in the meeting, and has not been met: those with influence, and the decider. */
export const notPreWired = <P extends Person>(people: readonly P[], decisionMaker: string | null): P[] =>
  people.filter((person) => isNotMet(person.met) && (isInfluential(person) || isDecider(person.who, decisionMaker)));
