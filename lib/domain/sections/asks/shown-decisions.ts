import type { ReadAnswers } from "../define-section";
import type { AsksValues } from "./schema";

type Ask = ReadAnswers<AsksValues>["asks"][number];

/** Decisions that the last slide has room for. */
export const MOST_SHOWN = 3;

/** The decisions that the last slide lists, each in its own words and whole; the others stand in the appendix. */
export const shownDecisions = (asks: readonly Ask[]): Ask[] =>
  asks.filter(({ ask }) => ask !== null).slice(0, MOST_SHOWN);
