import { findRow } from "../form/find-row";
import type { AlignmentValues } from "../sections/alignment/schema";
import type { ReadAnswers } from "../sections/define-section";
import { betterOf } from "../sections/pilot/better-of";
import type { Better, PilotValues } from "../sections/pilot/schema";
import { foldCase } from "../text/fold-case";
import { formatQuantity } from "../text/format-number";

export type Need = ReadAnswers<AlignmentValues>["needs"][number];
export type Metric = ReadAnswers<PilotValues>["metrics"][number];

/** A pilot's measure as it prints: name, unit and today's value stand with the need it is linked to. */
export type Measure = Pick<Metric, "id" | "kind" | "success" | "worst" | "dataSource" | "owner"> & {
  name: string | null;
  better: Better | null;
  unit: string | null;
  today: number | null;
  /** Work not yet done has no number today. */
  isNew: boolean;
  /** True while today's number has no source or no date. */
  isUnverified: boolean;
};

export function measureOf(metric: Metric, needs: readonly Need[]): Measure {
  const need = findRow(needs, metric.needId);
  if (need === null) {
    const isNew = metric.baselineNew === true;
    const today = isNew ? null : metric.baseline;
    return {
      ...metric,
      better: betterOf({ ...metric, today }),
      today,
      isNew,
      isUnverified: !isNew && metric.baseline !== null && metric.dataSource === null,
    };
  }
  return {
    ...metric,
    better: betterOf({ ...metric, today: need.measureBaseline }),
    name: need.measureName,
    unit: need.measureUnit,
    today: need.measureBaseline,
    isNew: false,
    isUnverified: isUnverified(need),
  };
}

/** A number without a place it comes from, or without its day, prints as unverified. */
export const isUnverified = (need: Need): boolean =>
  need.measureBaseline !== null && (need.measureSource === null || need.measureBaselineDate === null);

/** The number alone where the measure's name says the unit already, so that a table stays quiet. */
export function valueWords(value: number | null, { name, unit }: Pick<Measure, "name" | "unit">, locale: string) {
  if (value === null) return null;
  const isSaid = unit !== null && foldCase(name ?? "").includes(foldCase(unit));
  return formatQuantity(value, isSaid && unit !== "%" ? null : unit, locale);
}

export function todayWords(measure: Measure, locale: string): string | null {
  if (measure.isNew) return "new";
  const value = valueWords(measure.today, measure, locale);
  return value !== null && measure.isUnverified ? `${value} (unverified)` : value;
}
