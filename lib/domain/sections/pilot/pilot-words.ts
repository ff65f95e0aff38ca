import { formatDate, formatSpan } from "../../dates/format-date";
import { type PlainDate, wholeWeeks } from "../../dates/plain-date";
import { countOf, numberWord } from "../../text/number-words";
import { listWords, withoutStop } from "../../text/sentence";

/** Of all that stops, once each is known to close nothing: an equality question. */
export const OFFLINE_STAYS = "Every way in for people who are not online stays open.";

type Span = { start: PlainDate | null; end: PlainDate | null };
type Phases = { phases: readonly ({ name: string | null } & Span)[] };
type Channels = { channels: readonly { name: string | null }[] };

/** Whole weeks of the pilot; null until both dates are there and in order. */
export const pilotWeeks = (span: Span): number | null => wholeWeeks(span);

/** "Facebook and Nextdoor"; null until a channel is named. */
export function channelWords({ channels }: Channels): string | null {
  const names = channels.flatMap(({ name }) => (name === null ? [] : [name]));
  return names.length === 0 ? null : listWords(names);
}

/** Its phases by name, each with its days as far as they are known; null where none is named. */
export function phaseWords({ phases }: Phases, locale: string): string | null {
  const words = named(phases).map(({ name, start, end }) =>
    start === null || end === null ? name : `${name}, ${formatSpan(start, end, locale)}`,
  );
  return words.length === 0 ? null : words.join("; ");
}

const named = (phases: Phases["phases"]) =>
  phases.flatMap(({ name, ...days }) => (name === null ? [] : [{ name, ...days }]));

/** Where not all of it runs from the first day to the last, its time says so. */
function inPhases({ phases }: Phases): string {
  const count = named(phases).length;
  return count < 2 ? "" : `, in ${numberWord(count)} phases`;
}

/** What titles say about the pilot, as far as it is known: its weeks, as "16" and "16 weeks", and its channels. */
export function pilotTitleWords(pilot: Span & Channels & Phases): { weeks?: string; time?: string; channels?: string } {
  const weeks = pilotWeeks(pilot);
  const channels = channelWords(pilot);
  return {
    ...(weeks === null || weeks < 1
      ? {}
      : { weeks: numberWord(weeks), time: `${countOf(weeks, "week")}${inPhases(pilot)}` }),
    ...(channels === null ? {} : { channels }),
  };
}

type End = { decider: string | null; decisionDate: PlainDate | null };

/** What the words of the end read beside the pilot: whoever decides about the proposal. */
export type Judge = { decisionMaker: string | null };

/** Who decides about the end of the pilot; while the author names nobody for it, whoever decides about the proposal. */
export function endDecider({ decider }: Pick<End, "decider">, { decisionMaker }: Judge): string {
  if (decider !== null) return decider;
  return decisionMaker === null ? "to be named" : `${withoutStop(decisionMaker)} (proposed)`;
}

/** Who decides when it ends whether it goes on, and on which day. */
export function endWords(end: End, judge: Judge, { locale }: { locale: string }): string {
  const who = endDecider(end, judge);
  const isNamed = end.decider !== null || judge.decisionMaker !== null;
  const told = isNamed ? who : `who decides it is ${who}`;
  return end.decisionDate === null ? told : `${formatDate(end.decisionDate, locale)}${isNamed ? ": " : "; "}${told}`;
}
