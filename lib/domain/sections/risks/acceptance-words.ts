import { formatDate } from "../../dates/format-date";
import type { PlainDate } from "../../dates/plain-date";
import { type State, standingOf } from "../../states/commitment";
import type { StateContext } from "../../states/describe-standing";
import { fillTemplate } from "../../text/fill-template";
import type { Risk } from "./risk-words";

type Accepted = Pick<Risk, "acceptedBy" | "acceptedOn" | "acceptedUntil">;

/** The state of an acceptance, and the day it came about or is to come about; null where nobody is named or said so. */
export type Acceptance = { state: State | "ended"; day: PlainDate | null };

/** How far somebody is in accepting what is left of a risk. One that has ended holds no longer, on whatever day it came. */
export function acceptanceOf({ acceptedBy, acceptedOn, acceptedUntil }: Accepted, now: PlainDate): Acceptance {
  const isOver = acceptedUntil !== null && acceptedUntil < now;
  if (isOver && acceptedBy !== null && acceptedOn !== null && acceptedOn <= acceptedUntil)
    return { state: "ended", day: acceptedOn };
  return standingOf({ owner: acceptedBy, agreedOn: isOver ? null : acceptedOn }, now);
}

/** Who accepts what is left, told as a fact only from the day they did; null where nobody is named. */
export function acceptanceWords(risk: Accepted, { library, locale, now }: StateContext): string | null {
  const { acceptedBy, acceptedUntil } = risk;
  if (acceptedBy === null) return null;
  const words = library.states.acceptance;
  const fill = (template: string, day: PlainDate | null): string =>
    fillTemplate(template, { who: acceptedBy, day: day === null ? "" : formatDate(day, locale) });
  const { state, day } = acceptanceOf(risk, now);
  if (state === "ended") return fill(words.ended, acceptedUntil);
  const said = fill(state === "agreed" || state === "planned" ? words[state] : words.proposed, day);
  return acceptedUntil === null || acceptedUntil < now
    ? said
    : fillTemplate(words.until, { acceptance: said, day: formatDate(acceptedUntil, locale) });
}
