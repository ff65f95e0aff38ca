import { makeFinding } from "../../findings/make-finding";
import type { ConsistencyRule } from "./consistency-rule";

/** A pilot can only be stopped where a worst acceptable value, a decider and a day were agreed beforehand. */
export const stopRule: ConsistencyRule = {
  skipWhileBlank: [],
  check: ({ pilot }) => {
    const [first] = pilot.metrics;
    const worst = first === undefined ? {} : { rowId: first.id, column: "worst" };
    const missing = [
      ...(pilot.metrics.some((metric) => metric.worst !== null) ? [] : [{ questionKey: "metrics", ...worst }]),
      ...(pilot.decisionDate === null ? [{ questionKey: "decisionDate" }] : []),
      ...(pilot.decider === null ? [{ questionKey: "decider" }] : []),
    ];
    return missing.map((place) => makeFinding("pilot.no-stop", { sectionId: "pilot", ...place }));
  },
};
