import { type InfluenceFacts, influenceOf, isInfluential } from "./influence";
import type { Relation } from "./schema";

// What to do with whom. The pictures show these zones; the list is where anything is entered.

export const relationZoneWords = {
  "talk-next": "Talk to next",
  "find-introduction": "Find an introduction",
  "ask-to-help": "Ask to help",
  inform: "Keep informed",
} as const;
export type RelationZone = keyof typeof relationZoneWords;

export const stanceZoneWords = {
  champion: "Champion",
  "fence-sitter": "Undecided, with influence: first",
  resister: "Against, with influence: listen",
  ally: "Ally",
  inform: "Keep informed",
  "find-out": "Find out where they stand",
} as const;
export type StanceZone = keyof typeof stanceZoneWords;

export const interestZoneWords = {
  "manage-closely": "Every week",
  "keep-satisfied": "Every month",
  "keep-informed": "Every two weeks",
  monitor: "Every quarter",
} as const;
export type InterestZone = keyof typeof interestZoneWords;

/** The map by default: influence against how well you know them. null until influence is known. */
export function relationZone(person: InfluenceFacts & { relation: Relation | null }): RelationZone | null {
  if (influenceOf(person) === null) return null;
  const isKnown = person.relation === "knows" || person.relation === "close";
  if (isInfluential(person)) return isKnown ? "talk-next" : "find-introduction";
  return isKnown ? "ask-to-help" : "inform";
}

/**
 * Influence against support, where the owner has switched stance on. The undecided come first: ties to them always
 * helped in 68 initiatives of the NHS (Battilana and Casciaro, 2013).
 */
export function stanceZone(person: InfluenceFacts & { support: number | null }): StanceZone {
  if (person.support === null) return "find-out";
  if (!isInfluential(person)) return person.support >= 1 ? "ally" : "inform";
  if (person.support >= 1) return "champion";
  return person.support === 0 ? "fence-sitter" : "resister";
}

const HIGH = 4;

/** Power against interest, after Mendelow; counting 4 and 5 as high is our own judgement. null until both are set. */
export function interestZone(person: { formalPower: number | null; interest: number | null }): InterestZone | null {
  if (person.formalPower === null || person.interest === null) return null;
  const isInterested = person.interest >= HIGH;
  if (person.formalPower >= HIGH) return isInterested ? "manage-closely" : "keep-satisfied";
  return isInterested ? "keep-informed" : "monitor";
}
