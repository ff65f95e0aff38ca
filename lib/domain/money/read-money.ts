import type { DecimalMark } from "../text/decimal-mark";
import { foldCase } from "../text/fold-case";
import { type Reading, readNumber } from "../text/read-number";
import { minorDigits } from "./format-money";

const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["thousand", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["million", 1e6],
  ["bn", 1e9],
  ["billion", 1e9],
]);
const MULTIPLE = /(?<=\d)\s*(k|thousand|m|mn|million|bn|billion)$/iu;

type MoneyRules = { currency: string; mark: DecimalMark };

/**
 * An amount of money in minor units (pence, cents) as people write it: "£4,500.50", "CHF 12’345", "£1.2m". Null too
 * where there are more decimals than the currency has.
 */
export function readMoney(typed: string, { currency, mark }: MoneyRules): Reading {
  const multiple = MULTIPLE.exec(typed.trim())?.[1];
  if (multiple === undefined)
    return inMinorUnits(readNumber(typed, { mark, decimals: minorDigits(currency) }), currency);
  const factor = MULTIPLES.get(foldCase(multiple)) ?? 1;
  const amount = readNumber(typed.trim().replace(MULTIPLE, ""), { mark });
  if (amount === null) return null;
  if ("unclear" in amount) return { unclear: amount.unclear.map((each) => `${each} ${multiple}`) };
  return inMinorUnits({ value: Number((amount.value * factor).toPrecision(15)) }, currency);
}

function inMinorUnits(amount: Reading, currency: string): Reading {
  if (amount === null || "unclear" in amount) return amount;
  const digits = minorDigits(currency);
  const minorUnits = Math.round(amount.value * 10 ** digits);
  const isWhole = Number(amount.value.toFixed(digits)) === amount.value;
  return isWhole && Number.isSafeInteger(minorUnits) ? { value: minorUnits + 0 } : null;
}
