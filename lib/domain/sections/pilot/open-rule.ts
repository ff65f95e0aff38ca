import type { MessagePart } from "../../slides/message";
import { listWords } from "../../text/sentence";
import type { ReadAnswers } from "../define-section";
import { ruleGaps } from "./decision-rule";
import type { Measure } from "./measure-of";
import type { Judge } from "./pilot-words";
import type { PilotValues } from "./schema";

type Pilot = ReadAnswers<PilotValues>;

/**
 * True while nobody can stop by the measures on the slide: there is no day on which that is decided. What is known of
 * days before it would be lost in one box, so that it counts as open only while there are none.
 */
export const isRuleOpen = (pilot: Pilot, measures: readonly Measure[]): boolean =>
  measures.length > 0 && pilot.decisionDate === null && pilot.reviewDates.every(({ date }) => date === null);

/** What the stop rule still lacks, in one box instead of three labels without a value. */
export function openRulePart(pilot: Pilot, { decisionMaker }: Judge, measures: readonly Measure[]): MessagePart {
  const open = [
    ...(pilot.end === null ? ["the day it ends"] : []),
    ...ruleGaps(pilot, measures),
    ...((pilot.decider ?? decisionMaker) === null ? ["who decides that"] : []),
  ];
  const text = `Still open: ${listWords(open)}.`;
  const item = { title: "The stop rule is not complete yet", text, tone: "caution" as const };
  return { need: "must", place: "foot", block: { kind: "boxes", items: [item] } };
}
