import { minorDigits } from "@/lib/domain/money/format-money";

const CURRENCY_AND_SPACE = /[\s\u00a0\u202f£$€¥%]|(?:GBP|EUR|USD|CAD|AUD|NZD)/gi;
const THOUSANDS = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PLAIN = /^-?(?:\d+\.?\d*|\.\d+)$/;

/** The number people mean by "4,500", "£4 500" or "31 %"; null where it means none, as "about 5" or "1.2.3". */
export function readNumber(typed: string): number | null {
  const bare = typed.replace(CURRENCY_AND_SPACE, "").replace(/^[−–]/, "-").replace(/’/g, "");
  const digits = THOUSANDS.test(bare) ? bare.replaceAll(",", "") : bare;
  if (!PLAIN.test(digits)) return null;
  const number = Number(digits);
  return Number.isFinite(number) ? number : null;
}

/** The same in minor units (pence, cents); null where there are more decimals than the currency has. */
export function readMoney(typed: string, currency: string): number | null {
  const amount = readNumber(typed);
  if (amount === null) return null;
  const minorUnits = amount * 10 ** minorDigits(currency);
  const rounded = Math.round(minorUnits);
  return Math.abs(minorUnits - rounded) < 1e-6 && Number.isSafeInteger(rounded) ? rounded : null;
}
