import { type PlainDate, wholeWeeks } from "../../dates/plain-date";
import { countOf, numberWord } from "../../text/number-words";
import { listWords } from "../../text/sentence";

type Span = { start: PlainDate | null; end: PlainDate | null };
type Channels = { channels: readonly { name: string | null }[] };

/** Whole weeks of the pilot; null until both dates are there and in order. */
export const pilotWeeks = (span: Span): number | null => wholeWeeks(span);

/** "Facebook and Nextdoor"; null until a channel is named. */
export function channelWords({ channels }: Channels): string | null {
  const names = channels.flatMap(({ name }) => (name === null ? [] : [name]));
  return names.length === 0 ? null : listWords(names);
}

/** What titles say about the pilot, as far as it is known: its weeks, as "16" and "16 weeks", and its channels. */
export function pilotTitleWords(pilot: Span & Channels): { weeks?: string; time?: string; channels?: string } {
  const weeks = pilotWeeks(pilot);
  const channels = channelWords(pilot);
  return {
    ...(weeks === null || weeks < 1 ? {} : { weeks: numberWord(weeks), time: countOf(weeks, "week") }),
    ...(channels === null ? {} : { channels }),
  };
}
