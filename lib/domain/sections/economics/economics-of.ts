import { wholeWeeks } from "../../dates/plain-date";
import type { ReadAnswers } from "../define-section";
import {
  breakEvenPct,
  firstYearSaving,
  mapRange,
  type Range,
  type Shift,
  savingRange,
  savingWithin,
  splitCash,
  WEEKS_A_MONTH,
} from "./saving";
import type { EconomicsValues } from "./schema";
import { pilotShiftsOf, shiftsOf, type Transaction } from "./shifts-of";
import { paybackMonths, yearlyCost } from "./yearly-cost";

/** Months until it works in full where nobody has said (editorial). */
const USUAL_RAMP_MONTHS = 3;

/** A saving from low to high case in minor units, cash and staff time together, and what part of each case is cash. */
export type Saving = Range & { cashablePct: number };

export type Economics = {
  /** Everybody's saving a year once it works in full; null where no saving is claimed. `cash` and `capacity` split the central case. */
  saving: (Saving & { cash: number; capacity: number; firstYear: number }) | null;
  /** The saving within the pilot's own weeks and people, run-up taken off; null while the contacts within it are not known. */
  pilotSaving: Saving | null;
  /** Months until it works in full, the usual number where nobody has said. */
  rampMonths: number;
  /** True where it would work in full only once the pilot is over, so that the pilot frees nothing that is counted. */
  isRunUpLonger: boolean;
  /** The cost of a year, minor units, and what comes on top once; null while hours, weeks or the cost of an hour are not known. */
  cost: { staffTime: number; newMoney: number; total: number; firstYear: number } | null;
  /** Saving less cost of a usual year, cash and staff time together; null while one of them is not known. */
  net: number | null;
  /** The same of year one: the run-up taken off the saving, what is spent once added to the cost. */
  netFirstYear: number | null;
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
  /** The hours of a week, minor units an hour, and the days it would run. */
  pilot: { hoursPerWeek: number | null; hourlyCost: number | null; start: string | null; end: string | null };
  /** The rows that count; which ones is worked out beforehand, as part of the reason never prints. */
  counted: readonly Transaction[];
};

/** The sums of money, in minor units: the hours and their price stand with the pilot, the rest in economics. */
export function economicsOf({ economics, pilot, counted }: GivenEconomics): Economics {
  const shifts = shiftsOf(counted);
  const weeks = wholeWeeks(pilot);
  const saving = savingOf(economics, shifts, weeks);
  const cost = costOf({ economics, pilot });
  const netCash = saving === null || cost === null ? null : saving.cash - cost.total;
  return {
    saving,
    pilotSaving: pilotSavingOf(economics, pilotShiftsOf(counted), weeks),
    rampMonths: rampOf(economics),
    isRunUpLonger: weeks !== null && rampOf(economics) * WEEKS_A_MONTH >= weeks,
    cost,
    net: saving === null || cost === null ? null : saving.central - cost.total,
    netFirstYear: saving === null || cost === null ? null : saving.firstYear - cost.firstYear,
    netCash,
    payback: netCash === null || economics.oneOffCost === null ? null : paybackMonths(economics.oneOffCost, netCash),
    breakEvenPct: cost === null ? null : breakEvenPct(cost.total, shifts),
    assumedPct: assumedPct(shifts),
    isIllustrative: counted.some(({ costSource }) => costSource === "benchmark"),
  };
}

const rampOf = ({ rampMonths }: EconomicsAnswers): number => rampMonths ?? USUAL_RAMP_MONTHS;

function savingOf(economics: EconomicsAnswers, shifts: readonly Shift[], weeks: number | null): Economics["saving"] {
  if (shifts.length === 0) return null;
  const range = savingRange(shifts);
  const cashablePct = economics.cashablePct ?? 0;
  const ramp = rampOf(economics);
  // Where the pilot is all that runs in a year, its weeks are the first year.
  const isWholeYear = weeks !== null && economics.weeksPerYear === weeks;
  const firstYear = isWholeYear ? savingWithin(range.central, ramp, weeks) : firstYearSaving(range.central, ramp);
  return { ...range, ...splitCash(range.central, cashablePct), cashablePct, firstYear };
}

function pilotSavingOf(economics: EconomicsAnswers, shifts: readonly Shift[] | null, weeks: number | null) {
  if (shifts === null || weeks === null) return null;
  const within = mapRange(savingRange(shifts), (gross) => savingWithin(gross, rampOf(economics), weeks));
  return { ...within, cashablePct: economics.cashablePct ?? 0 };
}

function costOf({ economics, pilot }: Omit<GivenEconomics, "counted">): Economics["cost"] {
  const { weeksPerYear, toolsCost, trainingCost, contentCost, coverCost, oneOffCost } = economics;
  const { hoursPerWeek, hourlyCost } = pilot;
  if (weeksPerYear === null || hoursPerWeek === null || hourlyCost === null) return null;
  const bought = [toolsCost, trainingCost, contentCost, coverCost].map((cost) => cost ?? 0);
  const year = yearlyCost({ hoursPerWeek, weeksPerYear, hourlyCost, bought });
  return { ...year, firstYear: year.total + (oneOffCost ?? 0) };
}

function assumedPct(shifts: readonly Shift[]): number | null {
  const volume = shifts.reduce((sum, shift) => sum + shift.annualVolume, 0);
  if (volume === 0) return null;
  const moved = shifts.reduce((sum, shift) => sum + shift.annualVolume * shift.shiftPct, 0);
  return Number((moved / volume).toPrecision(15));
}
