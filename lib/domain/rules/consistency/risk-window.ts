import { makeFinding } from "../../findings/make-finding";
import type { ConsistencyRule } from "./consistency-rule";

/** A risk that can only happen before or after the pilot is no risk of the pilot. */
export const riskWindow: ConsistencyRule = {
  skipWhileBlank: ["risks", "pilot"],
  check: ({ risks: { risks }, pilot: { start, end } }) =>
    risks.flatMap(({ id, windowFrom, windowTo }) => {
      const isOver = windowTo !== null && start !== null && windowTo < start;
      const isLater = windowFrom !== null && end !== null && windowFrom > end;
      if (!isOver && !isLater) return [];
      const column = isOver ? "windowTo" : "windowFrom";
      return [makeFinding("cross.risk-window", { sectionId: "risks", questionKey: "risks", rowId: id, column })];
    }),
};
