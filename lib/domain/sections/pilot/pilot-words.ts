import { formatDate, formatSpan } from "../../dates/format-date";
import { type PlainDate, wholeWeeks } from "../../dates/plain-date";
import { countOf, numberWord } from "../../text/number-words";
import { listWords } from "../../text/sentence";

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

/** Whoever decides about the pilot decides about its end only where the author says so. */
export const TO_BE_NAMED = "to be named";

/** Who decides when it ends whether it goes on, and on which day. */
export function endWords({ decider, decisionDate }: End, { locale }: { locale: string }): string {
  const day = decisionDate === null ? null : formatDate(decisionDate, locale);
  if (decider !== null) return day === null ? decider : `${decider}, ${day}`;
  return day === null ? `who decides it is ${TO_BE_NAMED}` : `${day}; who decides it is ${TO_BE_NAMED}`;
}
