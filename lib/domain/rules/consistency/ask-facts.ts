import { makeFinding } from "../../findings/make-finding";
import type { ReadDraft } from "../../sections/registry";
import type { ConsistencyRule } from "./consistency-rule";

type PricedAsk = { id: string; cost: number | null; hours: number | null; isFirst: boolean };

/** Requests with their cost and hours; those of the first stand in the pilot. */
function pricedAsks({ asks: { asks }, pilot }: ReadDraft): PricedAsk[] {
  return asks
    .filter(({ ask }) => ask !== null)
    .map(({ id, cost, hours }, index) =>
      index === 0
        ? { id, cost: pilot.budgetCeiling ?? cost, hours: pilot.hoursPerWeek ?? hours, isFirst: true }
        : { id, cost, hours, isFirst: false },
    );
}

/** A blank looks like a hidden cost; zero is an answer. */
export const askCost: ConsistencyRule = {
  skipWhileBlank: ["asks"],
  check: (draft) =>
    pricedAsks(draft).flatMap(({ id, cost, hours, isFirst }) => {
      if (cost !== null && hours !== null) return [];
      const place = isFirst
        ? { sectionId: "pilot" as const, questionKey: cost === null ? "budgetCeiling" : "hoursPerWeek" }
        : { sectionId: "asks" as const, questionKey: "asks", rowId: id, column: cost === null ? "cost" : "hours" };
      return [makeFinding("asks.no-cost", place)];
    }),
};

/** Many may like it; somebody has to pay. */
export const askMoneyOwner: ConsistencyRule = {
  skipWhileBlank: ["asks"],
  check: (draft) =>
    draft.asks.moneyOwner === null && pricedAsks(draft).some(({ cost }) => (cost ?? 0) > 0)
      ? [makeFinding("asks.no-money-owner", { sectionId: "asks", questionKey: "moneyOwner" })]
      : [],
};

/** What is not asked for stands with the pilot's limits. */
export const askLimits: ConsistencyRule = {
  skipWhileBlank: ["asks"],
  check: ({ pilot: { scopeOut } }) =>
    scopeOut === null ? [makeFinding("asks.no-limits", { sectionId: "pilot", questionKey: "scopeOut" })] : [],
};
