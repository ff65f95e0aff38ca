import type { Rehearsal } from "./schema";

type Card = { id: string; likelihood: number | null; rating: Rehearsal | null };

/** A likelihood nobody has given yet counts as the middle of the scale. */
const UNKNOWN_LIKELIHOOD = 3;

/** How much oftener a card comes up by how it went last; our own judgement. */
const WEIGHT_OF: Record<Rehearsal, number> = { "needs-work": 3, "not-tried": 2, "went-well": 1 };

/** How often a card comes up beside the others: likely ones oftener, and those that went well less often. */
export const cardWeight = ({ likelihood, rating }: Omit<Card, "id">): number =>
  (likelihood ?? UNKNOWN_LIKELIHOOD) * WEIGHT_OF[rating ?? "not-tried"];

type Given<C extends Card> = {
  cards: readonly C[];
  /** The card before this one: it comes again only where there is no other. */
  lastId: string | null;
  /** From 0 up to, and without, 1. */
  chance: number;
};

/** The objection to rehearse next; null where there is none. */
export function nextCard<C extends Card>({ cards, lastId, chance }: Given<C>): C | null {
  const others = cards.filter(({ id }) => id !== lastId);
  const choices = others.length > 0 ? others : cards;
  let left = chance * choices.reduce((sum, card) => sum + cardWeight(card), 0);
  for (const card of choices) {
    left -= cardWeight(card);
    if (left < 0) return card;
  }
  // Rounding may leave a crumb behind the last card.
  return choices.at(-1) ?? null;
}
