import { rowsInOrder } from "../../form/find-row";
import { formatMoney } from "../../money/format-money";
import { toThreeFigures } from "../../text/format-number";
import type { BuildContext } from "../build-context";
import { type Economics, economicsOf, type GivenEconomics } from "./economics-of";
import type { Range } from "./saving";

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

/** A modelled amount to three figures: more would be a false promise. */
export const shortMoney = (minor: number, context: BuildContext): string =>
  exactMoney(Math.round(toThreeFigures(minor)), context);

export const rangeTitleWords = ({ low, high }: Pick<Range, "low" | "high">, context: BuildContext) => ({
  low: shortMoney(low, context),
  high: shortMoney(high, context),
});

export function rangeWords(range: Pick<Range, "low" | "high">, context: BuildContext): string {
  const { low, high } = rangeTitleWords(range, context);
  return `${low} to ${high}`;
}
