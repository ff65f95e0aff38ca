import type { ComponentProps } from "react";
import { NumberField } from "./number-field";

type MoneyFieldProps = Omit<ComponentProps<typeof NumberField>, "prefix" | "suffix" | "write"> & {
  /** ISO 4217, such as GBP. */
  currency: string;
};

/** An amount of money, kept in minor units (pence, cents) and written in major ones. */
export function MoneyField({ currency, ...field }: MoneyFieldProps) {
  const format = new Intl.NumberFormat("en-GB", { style: "currency", currency, currencyDisplay: "narrowSymbol" });
  const symbol = format.formatToParts(0).find((part) => part.type === "currency")?.value ?? currency;
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;

  function writeAmount(minorUnits: number): string {
    const isWhole = minorUnits % 10 ** digits === 0;
    return (minorUnits / 10 ** digits).toLocaleString("en-GB", { minimumFractionDigits: isWhole ? 0 : digits });
  }

  return <NumberField {...field} prefix={symbol} write={writeAmount} />;
}
