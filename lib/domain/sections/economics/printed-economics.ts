import { rowsInOrder } from "../../form/find-row";
import { apportion } from "../../money/apportion";
import { formatMoney } from "../../money/format-money";
import { toThreeFigures } from "../../text/format-number";
import type { BuildContext } from "../build-context";
import { type Economics, economicsOf, type GivenEconomics, type Saving } from "./economics-of";

/** Set on every slide whose sums rest on averages of other organisations. */
export const WATERMARK = "Illustrative, benchmark costs of 2009–2012; replace with own costs";

/** The sums of money as slides may print them. */
export const printedEconomics = (
  { economics, pilot }: Omit<GivenEconomics, "counted">,
  { picks }: BuildContext,
): Economics =>
  economicsOf({ economics, pilot, counted: rowsInOrder(economics.transactions, picks.countedTransactionIds) });

export const exactMoney = (minor: number, { currency, locale }: BuildContext): string =>
  formatMoney({ minor, currency, locale });

const FIGURES = 3;

/**
 * A modelled amount as it prints, to three figures, for more would be a false promise; staff time and cash apart, each to
 * the same unit, so that they add up to the amount as it prints. Minor units.
 */
export function printedSaving(minor: number, cashablePct: number): { total: number; capacity: number; cash: number } {
  const total = Math.round(toThreeFigures(minor));
  const unit = 10 ** Math.max(0, String(Math.abs(total)).length - FIGURES);
  const [capacity = 0, cash = 0] = apportion(total, [100 - cashablePct, cashablePct], unit);
  return { total, capacity, cash };
}

/** A modelled amount to three figures. */
export const shortMoney = (minor: number, context: BuildContext): string =>
  exactMoney(printedSaving(minor, 0).total, context);

/** One case of a saving: "£8,400 of staff time and £1,200 in cash"; what is cash is never called staff time. */
export const savingWords = (minor: number, { cashablePct }: Pick<Saving, "cashablePct">, context: BuildContext) =>
  apart(cashablePct, (part) => exactMoney(printedSaving(minor, cashablePct)[part], context), " and ");

/** A saving from its low to its high case: "£8,400 to £36,500 of staff time, and £1,200 to £5,210 in cash". */
export function rangeWords({ low, high, cashablePct }: Saving, context: BuildContext): string {
  const ends = [low, high].map((minor) => printedSaving(minor, cashablePct));
  return apart(cashablePct, (part) => ends.map((end) => exactMoney(end[part], context)).join(" to "), ", and ");
}

/** Nobody has counted the low and the high case. */
export const OUR_ENDS = "Both ends are our own assumption.";

/** How they come about. */
export const ENDS_OF_RANGE =
  "Both ends are our own assumption: half of the share moved and half as many again who come back, and the other way round.";

type Part = "capacity" | "cash";

function apart(cashablePct: number, wordsOf: (part: Part) => string, between: string): string {
  const time = `${wordsOf("capacity")} of staff time`;
  const cash = `${wordsOf("cash")} in cash`;
  if (cashablePct <= 0) return time;
  return cashablePct >= 100 ? cash : `${time}${between}${cash}`;
}
