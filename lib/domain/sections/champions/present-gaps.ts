import { daysBetween } from "../../dates/plain-date";
import type { PlainDate } from "../../ids";
import { isLikely } from "../objections/is-likely";
import type { Rehearsal } from "../objections/schema";
import { isNotMet } from "./forecast";
import { type InfluenceFacts, isInfluential } from "./influence";
import { isDecider } from "./is-decider";
import type { Met } from "./schema";

type Person = InfluenceFacts & { id: string; who: string | null; met: Met | null };
type Objection = {
  id: string;
  objection: string | null;
  answer: string | null;
  likelihood: number | null;
  rating: Rehearsal | null;
};
type Given<P extends Person> = {
  people: readonly P[];
  objections: readonly Objection[];
  decisionMaker: string | null;
  openBlockers: number;
};

/** What stands between the writer and the meeting; each one alone means "not ready to present". */
export type PresentGap<P extends Person> =
  | { kind: "blockers"; count: number }
  | { kind: "decider-not-listed"; decisionMaker: string }
  | { kind: "decider-not-met"; person: P }
  | { kind: "objection-unanswered" | "objection-unrehearsed"; id: string; objection: string };

export function presentGaps<P extends Person>(given: Given<P>): PresentGap<P>[] {
  const { people, objections, decisionMaker, openBlockers } = given;
  const gaps: PresentGap<P>[] = openBlockers > 0 ? [{ kind: "blockers", count: openBlockers }] : [];
  const decider = people.find(({ who }) => isDecider(who, decisionMaker));
  if (decider === undefined && decisionMaker !== null) gaps.push({ kind: "decider-not-listed", decisionMaker });
  if (decider && isNotMet(decider.met)) gaps.push({ kind: "decider-not-met", person: decider });
  return [...gaps, ...objectionGaps(objections)];
}

/** An objection that will very likely be raised needs an answer, and the answer to have been said aloud once. */
function objectionGaps(objections: readonly Objection[]): PresentGap<never>[] {
  return objections.filter(isLikely).flatMap(({ id, objection, answer, rating }): PresentGap<never>[] => {
    if (objection === null) return [];
    if (answer === null) return [{ kind: "objection-unanswered", id, objection }];
    const wasTried = rating !== null && rating !== "not-tried";
    return wasTried ? [] : [{ kind: "objection-unrehearsed", id, objection }];
  });
}

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
