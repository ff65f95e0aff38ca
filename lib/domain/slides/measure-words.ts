import type { PlainDate } from "../dates/plain-date";
import { foldCase } from "../text/fold-case";
import { formatQuantity, isOneOfPlural } from "../text/format-number";

/** A need as far as it says what is counted: the pilot's measure that is linked to it prints the same. */
export type MeasuredNeed = {
  id: string;
  measureName: string | null;
  measureUnit: string | null;
  measureBaseline: number | null;
  measureSource: string | null;
  measureBaselineDate: PlainDate | null;
};

type MeasureWords = { name: string | null; unit: string | null };

/** A number without a place it comes from, or without its day, prints as unverified. */
export const isUnverified = (
  need: Pick<MeasuredNeed, "measureBaseline" | "measureSource" | "measureBaselineDate">,
): boolean => need.measureBaseline !== null && (need.measureSource === null || need.measureBaselineDate === null);

/**
 * The number alone where the measure's name says the unit already, so that a table stays quiet, and at a 1 whose unit
 * was typed in a plural that nobody can turn into one: "1 cases" is wrong, and the name stands beside it.
 */
export function valueWords(value: number | null, { name, unit }: MeasureWords, locale: string) {
  if (value === null) return null;
  const isSaid = unit !== null && unit !== "%" && foldCase(name ?? "").includes(foldCase(unit));
  const isWrong = unit !== null && isOneOfPlural(value, unit);
  return formatQuantity(value, isSaid || isWrong ? null : unit, locale);
}
