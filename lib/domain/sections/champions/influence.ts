export type InfluenceFacts = {
  formalPower: number | null;
  longService: boolean | null;
  wideNetwork: boolean | null;
  wellLiked: boolean | null;
  peerNominations: number | null;
};

const STRONG = 4;
const MOST = 5;

/** How many of the three signs of informal power somebody shows: long service, a wide network, being liked. */
export const countTicks = (person: InfluenceFacts): number =>
  [person.longService, person.wideNetwork, person.wellLiked].filter(Boolean).length;

/**
 * 1 to 5: rank, or 1 plus a point for each sign of informal power and for every two nominations by colleagues,
 * whichever is more. The most influential are not always the most senior. null while nothing is known.
 */
export function influenceOf(person: InfluenceFacts): number | null {
  const nominations = person.peerNominations ?? 0;
  const ticks = countTicks(person);
  if (person.formalPower === null && ticks === 0 && nominations === 0) return null;
  return Math.max(person.formalPower ?? 0, Math.min(MOST, 1 + ticks + Math.floor(nominations / 2)));
}

/** Influence of 4 or 5. */
export const isInfluential = (person: InfluenceFacts): boolean => (influenceOf(person) ?? 0) >= STRONG;
