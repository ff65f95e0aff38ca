import { weeksBetween } from "../dates/plain-date";
import type { Lexicon } from "../lexicon/lexicon-of";
import { formatMoney } from "../money/format-money";
import { channelWords } from "../sections/pilot/pilot-words";
import type { ReadDraft } from "../sections/registry";
import { firstWords } from "../text/first-words";
import { unitFor } from "../text/format-number";
import { capitalise, withoutStop } from "../text/sentence";
import { withArticle } from "../text/with-article";
import type { DraftingContext } from "./drafting-context";
import { pilotTypeOf } from "./pilot-type-of";

const NEED_TITLE_CHARACTERS = 80;

export const draftNeedTitle = (problem: string): string =>
  firstWords(withoutStop(problem.split(/\n/)[0] ?? ""), NEED_TITLE_CHARACTERS);

const PRIORITY_LEAD = "It serves our priority: ";

export const draftGain = (priority: string): string => `${PRIORITY_LEAD}${priority}`;

/** The priority that a text names in the words of a drafted benefit, edited or not; null where it has other words. */
export const priorityNamed = (text: string): string | null =>
  text.startsWith(PRIORITY_LEAD) ? text.slice(PRIORITY_LEAD.length) : null;

/** "A 16-week social media pilot to answer the public", in the words for what is tried. */
export function draftPilotTitle(weeks: number, { undertaking, aim }: Lexicon): string {
  return `${capitalise(withArticle(`${weeks}-week`))} ${undertaking} to ${aim ?? "test one use"}`;
}

/** "Approve a 16-week pilot on Facebook with a £6,000 ceiling"; null before anything to ask for is known. */
export function draftAsk(read: ReadDraft, { library, lexicon, locale, currency }: DraftingContext): string | null {
  const weeks = pilotWeeks(read, library);
  const ceiling = read.pilot.budgetCeiling;
  if (weeks === null || ceiling === null) return null;
  const amount = formatMoney({ minor: ceiling, currency, locale }).replaceAll("\u00A0", " ");
  const limit = ceiling === 0 ? "with no new money" : `with a ${amount} ceiling`;
  return `Approve ${withArticle(`${weeks}-week`)} pilot on ${channelWords(read.pilot) ?? lexicon.place} ${limit}`;
}

/** One sentence worth remembering: how small the step is, and that it can be undone. */
export function draftKeyMessage(read: ReadDraft, { library }: DraftingContext): string | null {
  const weeks = pilotWeeks(read, library);
  if (weeks === null) return null;
  return `One small step for ${weeks} ${unitFor(weeks, "weeks")}, with a stop rule we agree before we start.`;
}

function pilotWeeks(read: ReadDraft, library: DraftingContext["library"]): number | null {
  const { start, end } = read.pilot;
  if (start && end) return weeksBetween(start, end);
  return pilotTypeOf(read, library)?.weeks ?? null;
}
