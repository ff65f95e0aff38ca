import type { PlainDate } from "../dates/plain-date";

/**
 * What is known of something that somebody has to agree to or to do. Each part left out, or null, is not known: it never
 * counts as a no.
 */
export type Commitment = {
  /** The role that is named for it. It is only proposed until an answer of its own says that it agreed. */
  owner?: string | null;
  /** Who is asked and agrees, where that is nobody's duty but a consent; else the owner. */
  party?: string | null;
  /** Whether it is in place: false says that it is known not to be. */
  inPlace?: boolean | null;
  /** Whether they were asked: false says that they are known not to have been. */
  asked?: boolean | null;
  askedOn?: PlainDate | null;
  /** Whether they agreed, where no day of it is asked for. */
  agreed?: boolean | null;
  agreedOn?: PlainDate | null;
  due?: PlainDate | null;
};

/** From the firmest to the one of which nothing is known. */
export const states = ["done", "agreed", "asked", "to-be-asked", "planned", "proposed", "open"] as const;
export type State = (typeof states)[number];

/**
 * A state, with the day it came or will come about, and the day it is or was due; null where nobody has said. Of what is
 * in place only the day it was due is asked for.
 */
export type Standing = { state: State; day: PlainDate | null; due: PlainDate | null };

/**
 * How far a commitment is on a day. A date that has not come yet is never told as past, a day of asking never as an
 * agreement, and nobody agrees or is asked without being named.
 */
export function standingOf(commitment: Commitment, now: PlainDate): Standing {
  const { owner = null, party = owner, inPlace = null, askedOn = null, agreedOn = null } = commitment;
  const due = commitment.due ?? (isAhead(agreedOn, now) ? agreedOn : null);
  const at = (state: State, day: PlainDate | null = null): Standing => ({ state, day, due });
  if (inPlace === true) return at("done", due);
  if (party !== null) {
    if (holds(commitment.agreed, agreedOn, now)) return at("agreed", agreedOn);
    if (holds(commitment.asked, askedOn, now)) return at("asked", askedOn);
    if (commitment.asked === false || isAhead(askedOn, now)) return at("to-be-asked", askedOn);
  }
  if (due !== null || inPlace === false) return at("planned", due);
  return at(owner === null ? "open" : "proposed");
}

const isAhead = (day: PlainDate | null, now: PlainDate): boolean => day !== null && day > now;

/** Where there is a day, the day decides. */
const holds = (said: boolean | null | undefined, day: PlainDate | null, now: PlainDate): boolean =>
  day === null ? said === true : day <= now;
