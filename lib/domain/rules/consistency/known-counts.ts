import { weeksBetween } from "../../dates/plain-date";
import { shownDecisions } from "../../sections/asks/shown-decisions";
import { pilotWeeks } from "../../sections/pilot/pilot-words";
import type { ReadDraft } from "../../sections/registry";
import { isNotActing } from "../../sections/risks/risk-words";
import { countAboveAppetite } from "../../sections/risks/score";
import type { Counted } from "./counted-claims";

/** What a count in a title may truly be, the plain count first; empty while nothing is there to count. */
export const knownCounts = (draft: ReadDraft): Readonly<Record<Counted, readonly number[]>> => ({
  risks: riskCounts(draft),
  decisions: decisionCounts(draft),
  groups: groupCounts(draft),
  weeks: weekCounts(draft),
  measures: some(draft.pilot.metrics.length),
});

const some = (count: number): number[] => (count === 0 ? [] : [count]);

/** All risks, those of acting, those above what is accepted and within it, before and after, and those of each outcome. */
function riskCounts({ risks: { risks, appetite } }: ReadDraft): number[] {
  const named = risks.filter(({ title }) => title !== null);
  if (named.length === 0) return [];
  const acting = named.filter((risk) => !isNotActing(risk));
  return [named, acting].flatMap((list) => {
    const { before, after } = countAboveAppetite(list, appetite);
    const outcomes = (["solved", "partly", "open"] as const).map(
      (outcome) => list.filter(({ solution }) => solution === outcome).length,
    );
    return [list.length, before, after, list.length - before, list.length - after, before - after, ...outcomes];
  });
}

/** All of them, and those that the slide lists. */
const decisionCounts = ({ asks: { asks } }: ReadDraft): number[] => {
  const all = asks.filter(({ ask }) => ask !== null).length;
  return all === 0 ? [] : [all, shownDecisions(asks).length];
};

function groupCounts({ audiences: { groups, benefits } }: ReadDraft): number[] {
  const named = groups.filter(({ name }) => name !== null);
  const gaining = named.filter(({ id }) => benefits.some(({ groupId }) => groupId?.rowId === id));
  return named.length === 0 ? [] : [named.length, gaining.length];
}

/** From the start to its end, and to each day on which it is looked at or decided. */
function weekCounts({ pilot }: ReadDraft): number[] {
  const whole = pilotWeeks(pilot);
  const { start, decisionDate, reviewDates } = pilot;
  if (whole === null || start === null) return [];
  const days = [decisionDate, ...reviewDates.map(({ date }) => date)].filter((day) => day !== null && day > start);
  return [whole, ...days.flatMap((day) => (day === null ? [] : [weeksBetween(start, day)]))];
}
