import { useCallback, useState } from "react";
import { nextCard } from "@/lib/domain/sections/objections/next-card";
import type { RehearsalCard } from "./rehearsal-card";

type Turn = {
  cardId: string;
  /** Counts turns, so that the same card twice is two turns. */
  number: number;
  isShown: boolean;
};

type Given = {
  cards: readonly RehearsalCard[];
  /** The card somebody asked to begin with. */
  firstId: string | null;
  /** From 0 up to, and without, 1. */
  chance: () => number;
};

/** One card after the other. Nothing is on the table before the first. */
export function useRehearsal({ cards, firstId, chance }: Given) {
  const [turn, setTurn] = useState<Turn | null>(null);

  const goOn = useCallback(() => {
    const asked = turn === null ? cards.find(({ id }) => id === firstId) : undefined;
    const card = asked ?? nextCard({ cards, lastId: turn?.cardId ?? null, chance: chance() });
    if (card) setTurn({ cardId: card.id, number: (turn?.number ?? 0) + 1, isShown: false });
  }, [cards, firstId, chance, turn]);
  const show = useCallback(() => setTurn((now) => now && { ...now, isShown: true }), []);

  return { turn, card: cards.find(({ id }) => id === turn?.cardId) ?? null, goOn, show };
}
