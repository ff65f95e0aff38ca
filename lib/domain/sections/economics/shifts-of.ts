import type { ReadAnswers, RowOf } from "../define-section";
import type { Shift } from "./saving";
import type { EconomicsValues } from "./schema";

export type Transaction = RowOf<ReadAnswers<EconomicsValues>["transactions"]>;

/** Complex contacts come back, so they stay out of the sum unless ticked in. */
export const isCounted = ({ complexity, includeComplex }: Pick<Transaction, "complexity" | "includeComplex">) =>
  complexity !== "high" || includeComplex === true;

/** The rows a saving can be worked out from; half-typed ones are passed over. */
export const shiftsOf = (transactions: readonly Transaction[]): Shift[] =>
  transactions.flatMap(({ annualVolume, shiftPct, failPct, costFrom, costDigital }) => {
    if (annualVolume === null || shiftPct === null || failPct === null) return [];
    if (costFrom === null || costDigital === null) return [];
    return [{ annualVolume, shiftPct, failPct, costFrom, costDigital }];
  });

/**
 * The same for the contacts that fall within the pilot; null where that is not known of every kind of contact, because
 * what is known of some alone is neither the pilot's saving nor the year's.
 */
export function pilotShiftsOf(transactions: readonly Transaction[]): Shift[] | null {
  const whole = transactions.filter((row) => shiftsOf([row]).length > 0);
  const within = whole.flatMap(({ pilotVolume, ...row }) =>
    pilotVolume === null ? [] : shiftsOf([{ ...row, pilotVolume, annualVolume: pilotVolume }]),
  );
  return within.length === 0 || within.length < whole.length ? null : within;
}
