import { makeFinding } from "../../findings/make-finding";
import { findRow } from "../../form/find-row";
import type { ConsistencyRule } from "./consistency-rule";

/** A need's target and the success of the measure linked to it lie on either side of today: one of them is mistyped. */
export const measureDirections: ConsistencyRule = {
  skipWhileBlank: ["alignment", "pilot"],
  check: ({ alignment: { needs }, pilot: { metrics } }) =>
    metrics.flatMap((metric) => {
      const need = findRow(needs, metric.needId);
      const today = need?.measureBaseline ?? null;
      const target = need?.measureTarget ?? null;
      if (today === null || target === null || metric.success === null) return [];
      if ((target - today) * (metric.success - today) >= 0) return [];
      const place = { sectionId: "pilot", questionKey: "metrics", rowId: metric.id, column: "success" } as const;
      return [makeFinding("cross.two-directions", place, { today, target, success: metric.success })];
    }),
};
