import { type InfluenceFacts, influenceOf } from "./influence";
import { stanceZone } from "./people-zones";
import type { Relation } from "./schema";

export type PersonFacts = InfluenceFacts & { relation: Relation | null; support: number | null };

/** A stranger's request weighs less. */
const STRANGER = 0.7;
const MOST_SUPPORT = 2;

/** Influence, times how far there is to go where stance is known, less for a stranger; null until influence is known. */
export function persuadePriority(person: PersonFacts): number | null {
  const influence = influenceOf(person);
  if (influence === null) return null;
  const distance = person.support === null ? 1 : MOST_SUPPORT - person.support;
  const isStranger = person.relation === null || person.relation === "none";
  return influence * distance * (isStranger ? STRANGER : 1);
}

/** People in the order to talk to them: the undecided with influence first, those against last, by priority in each. */
export const inPersuadeOrder = <Person extends PersonFacts>(people: readonly Person[]): Person[] =>
  [...people].sort((a, b) => rankOf(a) - rankOf(b) || (persuadePriority(b) ?? 0) - (persuadePriority(a) ?? 0));

function rankOf(person: PersonFacts): number {
  const zone = stanceZone(person);
  if (zone === "fence-sitter") return 0;
  return zone === "resister" ? 2 : 1;
}
