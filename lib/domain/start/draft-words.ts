import { weeksBetween } from "../dates/plain-date";
import { formatMoney } from "../money/format-money";
import type { ReadDraft } from "../sections/registry";
import { findOwn } from "../text/find-own";
import { firstWords } from "../text/first-words";
import { capitalise, listWords, withoutStop } from "../text/sentence";
import { withArticle } from "../text/with-article";
import type { DraftingContext } from "./drafting-context";
import { pilotTypeOf } from "./pilot-type-of";

const NEED_TITLE_CHARACTERS = 80;

/** What each scope tries, as it ends the sentence "A 16-week social media pilot to …". */
const AIM: Readonly<Record<string, string>> = {
  "internal-network": "bring staff and leaders together",
  "external-service": "answer the public",
  "external-campaigns": "run one campaign",
  emergency: "inform people in an emergency",
  recruitment: "reach applicants",
};

export const draftNeedTitle = (problem: string): string =>
  firstWords(withoutStop(problem.split(/\n/)[0] ?? ""), NEED_TITLE_CHARACTERS);

const PRIORITY_LEAD = "It serves our priority: ";

export const draftGain = (priority: string): string => `${PRIORITY_LEAD}${priority}`;

/** The priority that a text names in the words of a drafted benefit, edited or not; null where it has other words. */
export const priorityNamed = (text: string): string | null =>
  text.startsWith(PRIORITY_LEAD) ? text.slice(PRIORITY_LEAD.length) : null;

export function draftPilotTitle(scope: readonly string[], weeks: number): string {
  return `${capitalise(withArticle(`${weeks}-week`))} social media pilot to ${findOwn(AIM, scope[0] ?? "") ?? "test one use"}`;
}

/** "Approve a 16-week pilot on Facebook with a £6,000 ceiling"; null before anything to ask for is known. */
export function draftAsk(read: ReadDraft, { library, locale, currency }: DraftingContext): string | null {
  const weeks = pilotWeeks(read, library);
  const ceiling = read.pilot.budgetCeiling;
  if (weeks === null || ceiling === null) return null;
  const amount = formatMoney({ minor: ceiling, currency, locale }).replaceAll("\u00A0", " ");
  const limit = ceiling === 0 ? "at no cost" : `with a ${amount} ceiling`;
  return `Approve ${withArticle(`${weeks}-week`)} pilot on ${channelWords(read)} ${limit}`;
}

/** One sentence worth remembering: how small the step is, and that it can be undone. */
export function draftKeyMessage(read: ReadDraft, { library }: DraftingContext): string | null {
  const weeks = pilotWeeks(read, library);
  if (weeks === null) return null;
  return `One small step for ${weeks} weeks, with a stop rule we agree before we start.`;
}

function pilotWeeks(read: ReadDraft, library: DraftingContext["library"]): number | null {
  const { start, end } = read.pilot;
  if (start && end) return weeksBetween(start, end);
  return pilotTypeOf(read, library)?.weeks ?? null;
}

function channelWords(read: ReadDraft): string {
  const names = read.pilot.channels.map((channel) => channel.name).filter((name) => name !== null);
  return names.length > 0 ? listWords(names) : "social media";
}
