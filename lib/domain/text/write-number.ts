import type { DecimalMark } from "./decimal-mark";

const THREE_DECIMALS = /\.\d{3}$/u;

/** A number as a field shows it, so that what stands there can only be read as that number. */
export function writeNumber(value: number, mark: DecimalMark): string {
  if (mark === "point") return value.toLocaleString("en-GB", { maximumFractionDigits: 10 });
  const plain = value.toLocaleString("en-GB", { maximumFractionDigits: 10, useGrouping: false });
  return THREE_DECIMALS.test(plain) ? `${plain}0` : plain;
}
