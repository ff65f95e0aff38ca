import type { ReadAnswers } from "../define-section";
import { breakEvenPct, firstYearSaving, type Range, type Shift, savingRange, splitCash } from "./saving";
import type { EconomicsValues } from "./schema";
import { shiftsOf, type Transaction } from "./shifts-of";
import { paybackMonths, yearlyCost } from "./yearly-cost";

/** Months until it works in full where nobody has said (editorial). */
const USUAL_RAMP_MONTHS = 3;

export type Economics = {
  /** The saving a year, cash and staff time together; null where no saving is claimed. */
  saving: (Range & { cash: number; capacity: number; firstYear: number }) | null;
  /** The cost of a year; null while hours, weeks or the cost of an hour are not known. */
  cost: { staffTime: number; newMoney: number; total: number } | null;
  /** Saving less cost, cash and staff time together; null while one of them is not known. */
  net: number | null;
  /** Cash alone, less the cost. */
  netCash: number | null;
  /** Months; null: it is never paid back in cash, or nothing was spent once. */
  payback: number | null;
  breakEvenPct: number | null;
  /** The share assumed, weighted by volume. */
  assumedPct: number | null;
  /** A row rests on averages of other organisations. */
  isIllustrative: boolean;
};

type EconomicsAnswers = ReadAnswers<EconomicsValues>;

export type GivenEconomics = {
  economics: EconomicsAnswers;
  /** The hours of a week, and minor units an hour. */
  pilot: { hoursPerWeek: number | null; hourlyCost: number | null };
  /** The rows that count; which ones is worked out beforehand, as part of the reason never prints. */
  counted: readonly Transaction[];
};

/** The sums of money, in minor units: the hours and their price stand with the pilot, the rest in economics. */
export function economicsOf({ economics, pilot, counted }: GivenEconomics): Economics {
  const shifts = shiftsOf(counted);
  const saving = savingOf(economics, shifts);
  const cost = costOf({ economics, pilot });
  const netCash = saving === null || cost === null ? null : saving.cash - cost.total;
  return {
    saving,
    cost,
    net: saving === null || cost === null ? null : saving.central - cost.total,
    netCash,
    payback: netCash === null || economics.oneOffCost === null ? null : paybackMonths(economics.oneOffCost, netCash),
    breakEvenPct: cost === null ? null : breakEvenPct(cost.total, shifts),
    assumedPct: assumedPct(shifts),
    isIllustrative: counted.some(({ costSource }) => costSource === "benchmark"),
  };
}

function savingOf(economics: EconomicsAnswers, shifts: readonly Shift[]): Economics["saving"] {
  if (shifts.length === 0) return null;
  const range = savingRange(shifts);
  return {
    ...range,
    ...splitCash(range.central, economics.cashablePct ?? 0),
    firstYear: firstYearSaving(range.central, economics.rampMonths ?? USUAL_RAMP_MONTHS),
  };
}

function costOf({ economics, pilot }: Omit<GivenEconomics, "counted">): Economics["cost"] {
  const { weeksPerYear, toolsCost, trainingCost, contentCost, coverCost } = economics;
  const { hoursPerWeek, hourlyCost } = pilot;
  if (weeksPerYear === null || hoursPerWeek === null || hourlyCost === null) return null;
  const bought = [toolsCost, trainingCost, contentCost, coverCost].map((cost) => cost ?? 0);
  return yearlyCost({ hoursPerWeek, weeksPerYear, hourlyCost, bought });
}

function assumedPct(shifts: readonly Shift[]): number | null {
  const volume = shifts.reduce((sum, shift) => sum + shift.annualVolume, 0);
  if (volume === 0) return null;
  const moved = shifts.reduce((sum, shift) => sum + shift.annualVolume * shift.shiftPct, 0);
  return Number((moved / volume).toPrecision(15));
}
