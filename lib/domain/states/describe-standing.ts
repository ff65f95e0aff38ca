import { formatDate } from "../dates/format-date";
import type { PlainDate } from "../dates/plain-date";
import { fillTemplate } from "../text/fill-template";
import { capitalise } from "../text/sentence";
import { type Commitment, type Standing, standingOf } from "./commitment";
import type { StateWords } from "./state-words";

/** What the words of a state need beside the commitment: the day of the document, its language and the word file. */
export type StateContext = { now: PlainDate; locale: string; library: { states: StateWords } };

/** How far something is, as it stands after a name: "asked on 15 October 2026, no agreement recorded". */
export function standingWords(commitment: Commitment, { library, locale, now }: StateContext): string {
  const standing = standingOf(commitment, now);
  const { state, day, due } = standing;
  const { word, says = word, dated } = library.states.states[state];
  const onDay = (template: string, date: PlainDate) => fillTemplate(template, { day: formatDate(date, locale) });
  if (isOverdue(standing, now)) return onDay(library.states.overdue, due ?? now);
  const said = day === null || dated === undefined ? says : onDay(dated, day);
  const isAwaited = (state === "asked" || state === "to-be-asked") && due !== null && due > now;
  return isAwaited ? `${said}, ${onDay(library.states.answerDue, due)}` : said;
}

const isOverdue = ({ state, due }: Standing, now: PlainDate): boolean =>
  state === "planned" && due !== null && due < now;

/**
 * The role named for a duty, with a mark until an answer says that it agreed; null where nobody is named. Of an agreement
 * that is only due the role is proposed.
 */
export function ownerWords(commitment: Commitment & { owner: string | null }, context: StateContext): string | null {
  if (commitment.owner === null) return null;
  const { owner } = commitment;
  const { state } = standingOf(commitment, context.now);
  if (state === "done" || state === "agreed") return owner;
  const { states, owner: template } = context.library.states;
  return fillTemplate(template, { owner, state: states[state === "planned" ? "proposed" : state].word });
}

/** The same where nothing else says that they agreed: an agreement is marked as well. */
export function ownerAndState(commitment: Commitment & { owner: string | null }, context: StateContext): string | null {
  const { owner } = commitment;
  if (owner === null || standingOf(commitment, context.now).state !== "agreed") return ownerWords(commitment, context);
  const { states, owner: template } = context.library.states;
  return fillTemplate(template, { owner, state: states.agreed.word });
}

/** How far something is, in the one or two words of a tag. */
export const chipWords = (commitment: Commitment, { library, now }: Omit<StateContext, "locale">): string =>
  capitalise(library.states.states[standingOf(commitment, now).state].word);
