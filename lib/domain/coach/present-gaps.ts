import { isNotMet } from "../sections/champions/forecast";
import type { InfluenceFacts } from "../sections/champions/influence";
import type { Met } from "../sections/champions/schema";
import { isLikely } from "../sections/objections/is-likely";
import type { Rehearsal } from "../sections/objections/schema";
import { isDecider } from "../text/is-decider";

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
  | { kind: "no-objection" }
  | { kind: "objection-unanswered" | "objection-unrehearsed"; id: string; objection: string };

export function presentGaps<P extends Person>(given: Given<P>): PresentGap<P>[] {
  const { people, objections, decisionMaker, openBlockers } = given;
  const gaps: PresentGap<P>[] = openBlockers > 0 ? [{ kind: "blockers", count: openBlockers }] : [];
  const decider = people.find(({ who }) => isDecider(who, decisionMaker));
  if (decider === undefined && decisionMaker !== null) gaps.push({ kind: "decider-not-listed", decisionMaker });
  if (decider && isNotMet(decider.met)) gaps.push({ kind: "decider-not-met", person: decider });
  return [...gaps, ...objectionGaps(objections)];
}

/**
 * An objection that will very likely be raised needs an answer, and the answer to have been said aloud once. Whoever
 * expects none has not thought of them yet.
 */
function objectionGaps(objections: readonly Objection[]): PresentGap<never>[] {
  if (objections.every(({ objection }) => objection === null)) return [{ kind: "no-objection" }];
  return objections.filter(isLikely).flatMap(({ id, objection, answer, rating }): PresentGap<never>[] => {
    if (objection === null) return [];
    if (answer === null) return [{ kind: "objection-unanswered", id, objection }];
    const wasTried = rating !== null && rating !== "not-tried";
    return wasTried ? [] : [{ kind: "objection-unrehearsed", id, objection }];
  });
}
