import { readMoney } from "../money/read-money";
import { decimalMarkOf, type Place } from "../text/decimal-mark";
import { type Reading, readNumber } from "../text/read-number";
import type { AnyScalarQuestion } from "./question";

/** What a text typed into a question for a number or an amount means where the proposal stands. */
export function readTypedNumber(typed: string, { kind, whole, unit }: AnyScalarQuestion, place: Place): Reading {
  const mark = decimalMarkOf(place);
  if (kind === "money") return readMoney(typed, { currency: place.currency, mark });
  return readNumber(typed, { mark, unit, ...(whole && { decimals: 0 }) });
}
