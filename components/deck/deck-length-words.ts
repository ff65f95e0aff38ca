import type { DeckLength } from "@/lib/domain/deck/timing";

/** "8 slides, about 12 minutes." and what stands behind them; our own estimate of how long a slide is talked about. */
export function deckLengthWords({ main, appendix, minutes }: DeckLength): string {
  const length = `${count(main, "slide")}, about ${count(minutes, "minute")}.`;
  return appendix === 0 ? length : `${length} ${count(appendix, "page")} in the appendix.`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
