import type { DecimalMark } from "./decimal-mark";
import { writeNumber } from "./write-number";

/** What a typed text means: a number, or several that it may mean, each as it would be certain; null where none. */
export type Reading = { value: number } | { unclear: readonly string[] } | null;

export const asNumber = (reading: Reading): number | null =>
  reading !== null && "value" in reading ? reading.value : null;

export type NumberRules = {
  /** How numbers are written where the proposal stands. */
  mark: DecimalMark;
  /** Decimals the number may have: 0 for a count, 2 for pounds; without it, any. */
  decimals?: number;
  /** The word that stands beside the field and may be typed with the number. */
  unit?: string | undefined;
};

const CODES = "GBP|EUR|CAD|USD|AUD|NZD|CHF|CZK|DKK|INR|ISK|JPY|NOK|PLN|SEK|SGD|ZAR";
/** A sign of money before or behind the number: £, C$, kr, CHF. */
const MONEY = `(?:\\p{L}{0,3}\\p{Sc}|kr\\.?|kč|zł|R|Fr\\.?|${CODES})`;
const FIGURE = new RegExp(
  `^(?<minus>[-−–]?)\\s*(?:${MONEY})?\\s*(?<inner>[-−–]?)\\s*(?<figure>[\\d.,'’\\s]*\\d\\.?)\\s*(?:%|${MONEY})?$`,
  "iu",
);

/** Digits in threes, parted all in one way, or as in India: 1,00,000. */
const WITH_POINT =
  /^(?:\d*|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?:['’]\d{3})+|[1-9]\d{0,2}(?:\s\d{3})+|[1-9]\d?(?:,\d{2})+,\d{3})(?:\.\d*)?$/u;
const WITH_COMMA = /^(?:\d*|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?:['’]\d{3})+|[1-9]\d{0,2}(?:\s\d{3})+)(?:,\d+)?$/u;

/**
 * The number people mean by "4,500", "£4 500", "4’500", "1,00,000" or "31 %". A text that is written alike for two
 * numbers is decided by the habit of the place where that leaves no doubt, else not at all.
 */
export function readNumber(typed: string, rules: NumberRules): Reading {
  const groups = FIGURE.exec(withoutUnit(typed.trim(), rules.unit))?.groups;
  const { figure = "", minus = "", inner = "" } = groups ?? {};
  if (figure === "" || (minus !== "" && inner !== "")) return null;
  const sign = minus + inner === "" ? 1 : -1;
  const read = readFigure(figure, sign, rules);
  return read !== null && "value" in read && !Number.isFinite(read.value) ? null : read;
}

/** Both ways to read it, and which of them is meant. */
function readFigure(figure: string, sign: number, rules: NumberRules): Reading {
  const withPoint = WITH_POINT.test(figure) ? sign * Number(figure.replace(/[,'’\s]/gu, "")) : null;
  const withComma = WITH_COMMA.test(figure) ? sign * Number(figure.replace(/[.'’\s]/gu, "").replace(",", ".")) : null;
  if (withPoint !== null && (withComma === null || withComma === withPoint)) return { value: withPoint + 0 };
  if (withComma === null) return null;
  // "4,50" is more likely a slip for 4,500 where nobody writes a comma before decimals.
  const isSlip = rules.mark === "point" && !/[.'’\s]/u.test(figure);
  if (withPoint === null) return isSlip ? null : { value: withComma + 0 };
  return decide({ figure, withPoint, withComma }, rules);
}

type TwoReadings = { figure: string; withPoint: number; withComma: number };

/** One mark with three digits after it, as in "1,234" and "4.500". */
function decide({ figure, withPoint, withComma }: TwoReadings, { mark, decimals = Infinity }: NumberRules): Reading {
  const hasNoThird = decimals < 3;
  const [whole, parted] = figure.includes(",") ? [withPoint, withComma] : [withComma, withPoint];
  if (figure.includes(",") && (mark === "point" || hasNoThird)) return { value: whole };
  if (figure.includes(".") && mark === "comma" && hasNoThird) return { value: whole };
  if (figure.includes(".") && mark === "point" && !hasNoThird) return { value: parted };
  const isPossible = Number(parted.toFixed(Math.min(decimals, 20))) === parted;
  return { unclear: [String(whole), ...(isPossible ? [asDecimal(parted, decimals)] : [])] };
}

const asDecimal = (value: number, decimals: number): string =>
  decimals < 3 ? value.toFixed(decimals) : writeNumber(value, "either");

function withoutUnit(typed: string, unit: string | undefined): string {
  if (unit === undefined || !typed.endsWith(unit)) return typed;
  return typed.slice(0, typed.length - unit.length).trimEnd();
}
