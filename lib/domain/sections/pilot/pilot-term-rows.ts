import { formatDate, formatSpan } from "../../dates/format-date";
import { findRow } from "../../form/find-row";
import type { PilotMoney } from "../../money/pilot-money";
import { costOrNone, hoursWords, moneyInFull, splitOf } from "../../money/pilot-money-words";
import { formatQuantity, unitFor } from "../../text/format-number";
import { asSentence, listWords } from "../../text/sentence";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { channelWords, endWords, type Judge, OFFLINE_STAYS, phaseWords, pilotWeeks } from "./pilot-words";
import type { PilotValues } from "./schema";

type Pilot = ReadAnswers<PilotValues>;

/** The pilot's own terms, the names of the needs, what the context says (what is tried and who is asked), and the money. */
export type GivenTerms = {
  pilot: Pilot;
  alignment: { needs: readonly { id: string; title: string | null }[] };
  setting: Judge & { tried: string | null; meeting: string | null };
  money: PilotMoney;
};

/** Name and words of each term that is known, from the aim to the way out. */
export function pilotTerms(draft: GivenTerms, context: BuildContext): [string, string][] {
  const { pilot, alignment, setting } = draft;
  const rows: [string, string | null][] = [
    ["Name", pilot.title],
    ["What is tried", setting.tried],
    ["What we expect", pilot.hypothesis],
    ["Need it tests", findRow(alignment.needs, pilot.needId)?.title ?? null],
    ["Who it is for", pilot.audience],
    ["Channels", channelWords(pilot)],
    ["In", pilot.scopeIn],
    ["Out", pilot.scopeOut],
    ["Dates", both(datesWords(pilot, context), "Phases", phaseWords(pilot, context.locale))],
    [
      "Go, change or stop",
      both(decisionWords(pilot, setting, context), "Looked at before", reviewWords(pilot, context)),
    ],
    ["Team", teamWords(pilot)],
    ["Hours and money", isToldInFull(draft.money) ? null : costWords(pilot, draft.money, context)],
    ["What would stop", stopWords(pilot)],
    ["Evenings, weekends and leave", pilot.outOfHoursWho],
    ["Who can pause it", pauseWords(pilot, context)],
    ["A usual week", pilot.contentPlan],
    ["How to undo it", pilot.exitPlan],
    ["Asked of", setting.meeting],
  ];
  return rows.flatMap(([term, words]): [string, string][] => (words === null ? [] : [[term, words]]));
}

/** Two terms that belong together; the second says its own name. */
function both(first: string | null, name: string, second: string | null): string | null {
  if (second === null) return first;
  const named = `${name}: ${second}`;
  return first === null ? named : `${asSentence(first)} ${named}`;
}

function datesWords({ start, end }: Pilot, { locale }: BuildContext): string | null {
  if (start === null) return end === null ? null : `Until ${formatDate(end, locale)}`;
  if (end === null) return `From ${formatDate(start, locale)}`;
  const weeks = pilotWeeks({ start, end });
  const span = formatSpan(start, end, locale);
  return weeks === null ? span : `${span}, ${weeks} ${unitFor(weeks, "weeks")}`;
}

function reviewWords({ reviewDates }: Pilot, { locale }: BuildContext): string | null {
  const days = reviewDates.flatMap(({ date }) => (date === null ? [] : [formatDate(date, locale)]));
  return days.length === 0 ? null : listWords(days);
}

/** Nothing while neither is said: the rule names what it lacks. */
const decisionWords = (pilot: Pilot, judge: Judge, context: BuildContext): string | null =>
  pilot.decider === null && pilot.decisionDate === null ? null : endWords(pilot, judge, context);

/** Each role with the side it comes from; "somebody else" tells a reader nothing. */
function teamWords({ team }: Pilot): string | null {
  const words = team.flatMap(({ role, side }) => {
    if (role === null) return [];
    return [side === null || side === "other" ? role : `${role}, from ${TEAM_SIDES[side]}`];
  });
  return words.length === 0 ? null : words.join("; ");
}

const TEAM_SIDES = { comms: "communications", service: "the service" } as const;

/** Each thing that ends, and whether that closes a way in. */
export const stopItems = ({ stops }: Pick<Pilot, "stops">): string[] =>
  stops.flatMap(({ activity, offlineRoute }) => {
    if (activity === null) return [];
    return [offlineRoute === true ? `${activity} (ends a way in for people who are not online)` : activity];
  });

/** What ends, and whether that closes a way in for people who are not online: an equality question. */
function stopWords({ stops }: Pilot): string | null {
  const words = stopItems({ stops });
  if (words.length === 0) return null;
  const allStay = stops.every(({ offlineRoute }) => offlineRoute === false);
  return allStay ? `${asSentence(words.join("; "))} ${OFFLINE_STAYS}` : words.join("; ");
}

/** The money slide says hours, weeks, the price of an hour and each part of the ceiling. */
const isToldInFull = (money: PilotMoney): boolean => (money.ceiling ?? 0) > 0 && splitOf(money) !== null;

/** Hours with their price, then the ceiling and its parts. */
function costWords({ hourlyCost }: Pilot, money: PilotMoney, context: BuildContext): string | null {
  const rate = hourlyCost === null || hourlyCost === 0 ? null : `${costOrNone(hourlyCost, context)} an hour`;
  const known = [hoursWords(money, context), rate, moneyInFull(money, context)].filter((part) => part !== null);
  return known.length === 0 ? null : known.join("; ");
}

function pauseWords({ outOfHoursPausedBy, outOfHoursPauseMinutes }: Pilot, { locale }: BuildContext) {
  const within =
    outOfHoursPauseMinutes === null ? null : `within ${formatQuantity(outOfHoursPauseMinutes, "minutes", locale)}`;
  const parts = [outOfHoursPausedBy, within].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}
