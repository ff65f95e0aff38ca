import { makeFinding, type Place } from "../../findings/make-finding";
import type { PilotMoney } from "../../money/pilot-money";
import { pilotMoneyOf } from "../../sections/economics/pilot-money-of";
import { exactMoney } from "../../sections/economics/printed-economics";
import { isCounted, shiftsOf } from "../../sections/economics/shifts-of";
import { formatQuantity } from "../../text/format-number";
import type { ConsistencyRule } from "./consistency-rule";

const CEILING: Place = { sectionId: "pilot", questionKey: "budgetCeiling" };
const LINES: Place = { sectionId: "pilot", questionKey: "newMoney" };

/** Staff time and what the new money buys have to add up to the most it may cost. */
export const moneyParts: ConsistencyRule = {
  skipWhileBlank: ["pilot"],
  check: (draft, context) => {
    const money = pilotMoneyOf(draft, context);
    if (money.fault === null || money.ceiling === null) return [];
    const params = {
      parts: exactMoney(partsTold(money), context),
      ceiling: exactMoney(money.ceiling, context),
    };
    return [makeFinding("cross.money-parts", money.fault === "hours-over" ? CEILING : LINES, params)];
  },
};

/**
 * The sum that the parts come to, or the most they could come to; the hours alone where these are too
 * much already, and what is bought alone where no new money is wanted.
 */
function partsTold({ ceiling, fault, staffTime, lines, areLinesComplete, mostOfLines }: PilotMoney): number {
  const told = lines.reduce((sum, { amount }) => sum + amount, 0);
  const bought = areLinesComplete || fault === "lines-over" ? told : (mostOfLines ?? told);
  const hours = ceiling === 0 ? 0 : (staffTime ?? 0);
  return hours + (fault === "hours-over" ? 0 : bought);
}

/**
 * The hours at which the pilot would be stopped cost more than the most it may cost. A measure of effort counts the
 * pilot's own hours where its success is those hours.
 */
export const stopHours: ConsistencyRule = {
  skipWhileBlank: ["pilot"],
  check: (draft, context) => {
    const { ceiling, hoursPerWeek, weeks, hourlyCost } = pilotMoneyOf(draft, context);
    if (ceiling === null || ceiling === 0 || hoursPerWeek === null || weeks === null || hourlyCost === null) return [];
    return draft.pilot.metrics.flatMap(({ id, kind, success, worst }) => {
      const cost = Math.round((worst ?? 0) * weeks * hourlyCost);
      if (kind !== "effort" || success !== hoursPerWeek || worst === null || cost <= ceiling) return [];
      const place = { sectionId: "pilot", questionKey: "metrics", rowId: id, column: "worst" } as const;
      const params = {
        hours: formatQuantity(worst, "hours", context.locale),
        cost: exactMoney(cost, context),
        ceiling: exactMoney(ceiling, context),
      };
      return [makeFinding("cross.stop-hours", place, params)];
    });
  },
};

/** A saving of everybody's year cannot stand beside the cost of one pilot: how much of it falls within the pilot is not said, or is more than all. */
export const savingBase: ConsistencyRule = {
  skipWhileBlank: ["economics", "pilot"],
  check: ({ economics }) =>
    economics.transactions
      .filter((row) => isCounted(row) && shiftsOf([row]).length > 0)
      .filter(({ pilotVolume, annualVolume }) => pilotVolume === null || pilotVolume > (annualVolume ?? 0))
      .map(({ id }) =>
        makeFinding("cross.saving-base", {
          sectionId: "economics",
          questionKey: "transactions",
          rowId: id,
          column: "pilotVolume",
        }),
      ),
};

/** One thing carries two sums: the pilot's ceiling, and the first request or the option that is recommended. */
export const twoCeilings: ConsistencyRule = {
  skipWhileBlank: ["asks", "pilot"],
  check: ({ asks, pilot: { budgetCeiling } }, context) => {
    if (budgetCeiling === null) return [];
    const [first] = asks.asks;
    const option = asks.options.find(({ recommended }) => recommended === true);
    const told = [
      ...(first === undefined ? [] : [{ ...first, questionKey: "asks" }]),
      ...(option === undefined ? [] : [{ ...option, questionKey: "options" }]),
    ];
    return told.flatMap(({ id, cost, questionKey }) => {
      if (cost === null || cost === budgetCeiling) return [];
      const params = { cost: exactMoney(cost, context), ceiling: exactMoney(budgetCeiling, context) };
      return [makeFinding("cross.two-ceilings", { sectionId: "asks", questionKey, rowId: id, column: "cost" }, params)];
    });
  },
};
