import { makeFinding } from "../../findings/make-finding";
import { bandSteps, readinessOf } from "../../sections/readiness/readiness-of";
import { weightsOf } from "../../sections/readiness/weights";
import type { ConsistencyRule } from "./consistency-rule";

/** The kind of pilot stands on a higher step of the ladder than the organisation's readiness carries. */
export const aboveBand: ConsistencyRule = {
  skipWhileBlank: ["readiness", "pilot"],
  check: ({ readiness, pilot }, { library }) => {
    const { band } = readinessOf(readiness.responses, weightsOf(readiness));
    const step = library.pilotTypes.find(({ id }) => id === pilot.typeId)?.startStep ?? null;
    if (band === null || step === null || step <= bandSteps[band].to) return [];
    const place = { sectionId: "pilot", questionKey: "typeId" } as const;
    return [makeFinding("pilot.above-band", place, { step, top: bandSteps[band].to })];
  },
};
