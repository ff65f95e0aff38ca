import { makeFinding } from "../../findings/make-finding";
import { findRow } from "../../form/find-row";
import type { ConsistencyRule } from "./consistency-rule";

/** A need and the pilot's measure linked to it name two numbers for the same day. */
export const targetMetric: ConsistencyRule = {
  skipWhileBlank: ["alignment", "pilot"],
  check: ({ alignment: { needs }, pilot: { metrics, end } }) =>
    metrics.flatMap((metric) => {
      const need = findRow(needs, metric.needId);
      if (need === null || need.measureTarget === null || metric.success === null) return [];
      if (end === null || need.measureTargetDate !== end || need.measureTarget === metric.success) return [];
      const place = { sectionId: "pilot", questionKey: "metrics", rowId: metric.id, column: "success" } as const;
      return [makeFinding("cross.target-metric", place, { target: need.measureTarget, success: metric.success })];
    }),
};
