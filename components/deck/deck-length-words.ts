import { deckMinutes } from "@/lib/domain/deck/timing";
import type { FittedDeck } from "@/lib/export/fit/fitted-deck";

/** "8 slides, about 12 minutes." and what stands behind them; our own estimate of how long a slide is talked about. */
export function deckLengthWords({ slides }: FittedDeck): string {
  const main = slides.filter(({ part }) => part === "main").length;
  const appendix = slides.length - main;
  const minutes = Math.max(1, deckMinutes(slides));
  const length = `${count(main, "slide")}, about ${count(minutes, "minute")}.`;
  return appendix === 0 ? length : `${length} ${count(appendix, "page")} in the appendix.`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
