import { asNumber, readNumber } from "../text/read-number";
import { minorDigits } from "./format-money";

/** Figures with their thousands parted in any way, and with decimals after a point or a comma. */
const FIGURES = /\d(?:[\d.,'’\u00A0\u202F ]*\d)?/gu;

/**
 * Whether a text names a sum already, however it is written: 31,400, 31 400 or 31.400,00.
 * @param minor the sum in minor units of the currency
 */
export function namesSum(text: string | null, minor: number, currency: string): boolean {
  const sum = minor / 10 ** minorDigits(currency);
  return (text?.match(FIGURES) ?? []).some((typed) =>
    (["point", "comma"] as const).some((mark) => asNumber(readNumber(typed, { mark, decimals: 2 })) === sum),
  );
}
