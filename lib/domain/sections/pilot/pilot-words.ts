import { type PlainDate, wholeWeeks } from "../../dates/plain-date";
import { numberWord } from "../../text/number-words";
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

/** What titles say about the pilot: its weeks and its channels, as far as they are known. */
export function pilotTitleWords(pilot: Span & Channels): { weeks?: string; channels?: string } {
  const weeks = pilotWeeks(pilot);
  const channels = channelWords(pilot);
  return {
    ...(weeks === null || weeks < 1 ? {} : { weeks: numberWord(weeks) }),
    ...(channels === null ? {} : { channels }),
  };
}
