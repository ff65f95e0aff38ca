import { formatDate } from "../../dates/format-date";
import type { PlainDate } from "../../dates/plain-date";
import { standingOf } from "../../states/commitment";
import type { StateContext } from "../../states/describe-standing";
import { fillTemplate } from "../../text/fill-template";
import type { Risk } from "./risk-words";

type Accepted = Pick<Risk, "acceptedBy" | "acceptedOn" | "acceptedUntil">;

/** Whether somebody accepts what is left of a risk; an acceptance that has ended holds no longer. */
export const acceptanceCommitment = ({ acceptedBy, acceptedOn, acceptedUntil }: Accepted, now: PlainDate) => ({
  owner: acceptedBy,
  agreedOn: acceptedUntil !== null && acceptedUntil < now ? null : acceptedOn,
});

/** Who accepts what is left, told as a fact only from the day they did; null where nobody is named. */
export function acceptanceWords(risk: Accepted, { library, locale, now }: StateContext): string | null {
  const { acceptedBy, acceptedOn, acceptedUntil } = risk;
  if (acceptedBy === null) return null;
  const words = library.states.acceptance;
  const fill = (template: string, day: PlainDate | null): string =>
    fillTemplate(template, { who: acceptedBy, day: day === null ? "" : formatDate(day, locale) });
  const isEnded = acceptedUntil !== null && acceptedUntil < now;
  if (isEnded && acceptedOn !== null && acceptedOn <= acceptedUntil) return fill(words.ended, acceptedUntil);
  const { state, day } = standingOf(acceptanceCommitment(risk, now), now);
  const said = fill(state === "agreed" || state === "planned" ? words[state] : words.proposed, day);
  return acceptedUntil === null || isEnded
    ? said
    : fillTemplate(words.until, { acceptance: said, day: formatDate(acceptedUntil, locale) });
}
