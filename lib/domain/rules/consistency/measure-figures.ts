import type { Finding } from "../../findings/finding";
import { makeFinding } from "../../findings/make-finding";
import { isPastSuccess, isWrongWay, lessIsBetter } from "../../sections/pilot/better-of";
import { type Measure, measureOf } from "../../sections/pilot/measure-of";
import type { ConsistencyRule } from "./consistency-rule";

/** Today, success and worst acceptable are said once each, so that they have to point the same way. */
export const measureFigures: ConsistencyRule = {
  skipWhileBlank: ["pilot"],
  check: ({ alignment, pilot }) => pilot.metrics.flatMap((metric) => disagreement(measureOf(metric, alignment.needs))),
};

function disagreement(measure: Measure): Finding[] {
  const { id, success, worst, today, better, kind } = measure;
  if (success === null || worst === null) return [];
  const at = (column: "success" | "worst") =>
    ({ sectionId: "pilot", questionKey: "metrics", rowId: id, column }) as const;
  if (better === null) return [makeFinding("pilot.same-thresholds", at("worst"), { success })];
  if (isWrongWay(measure)) return [makeFinding("pilot.wrong-way", at("success"), { success, worst })];
  // Work not yet done takes no effort and does no harm today, so that success may well lie beyond it.
  if (today === null || lessIsBetter(kind) || !isPastSuccess(measure)) return [];
  return [makeFinding("pilot.past-success", at("success"), { today, success, worst })];
}
