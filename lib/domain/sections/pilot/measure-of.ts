import { findRow } from "../../form/find-row";
import { isUnverified, type MeasuredNeed, valueWords } from "../../slides/measure-words";
import type { ReadAnswers } from "../define-section";
import { betterOf } from "./better-of";
import type { Better, PilotValues } from "./schema";

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

export function measureOf(metric: Metric, needs: readonly MeasuredNeed[]): Measure {
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

export function todayWords(measure: Measure, locale: string): string | null {
  if (measure.isNew) return "new";
  const value = valueWords(measure.today, measure, locale);
  return value !== null && measure.isUnverified ? `${value} (unverified)` : value;
}
