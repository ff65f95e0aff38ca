import { divideHalfUp } from "../../money/divide-half-up";
import { roundMinor } from "../../money/round-minor";

/** One kind of contact moved from an old way to a new one; costs in minor units a contact, shares as percentages. */
export type Shift = {
  annualVolume: number;
  shiftPct: number;
  failPct: number;
  costFrom: number;
  costDigital: number;
};

export type Range = { low: number; central: number; high: number };

const capped = (percent: number): number => Math.min(100, Math.max(0, percent));

/** Percentages as whole numbers of this many parts, so that the sum is exact whatever the decimals. */
const PARTS = 1_000_000_000;
const WHOLE = BigInt(100 * PARTS);
const parts = (percent: number): bigint => BigInt(Math.round(percent * PARTS));

/** Volume times share moved times what one moved contact saves, in parts of parts of a minor unit. */
function exactSaving({ annualVolume, shiftPct, failPct, costFrom, costDigital }: Shift): bigint {
  const saved = (WHOLE - parts(failPct)) * BigInt(costFrom) - WHOLE * BigInt(costDigital);
  return BigInt(annualVolume) * parts(shiftPct) * saved;
}

/**
 * The saving a year in minor units, below zero where the new way costs more:
 * volume × share moved × ((1 − share who come back) × old cost − new cost), summed, rounded once.
 * Our own formula, in the form that public-sector channel-shift cases use.
 */
export const grossSaving = (shifts: readonly Shift[]): number =>
  divideHalfUp(
    shifts.reduce((total, shift) => total + exactSaving(shift), 0n),
    WHOLE * WHOLE,
  );

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What one moved contact saves: the old cost of those who stay moved, less the new cost of all; unrounded. */
const savedPerContact = ({ failPct, costFrom, costDigital }: Shift): number =>
  ((100 - failPct) * costFrom - 100 * costDigital) / 100;

/** Half of the share moved and half as many again who come back; the high case the other way round (editorial). */
export function savingRange(shifts: readonly Shift[]): Range {
  const scaled = (shiftBy: number, failBy: number): Shift[] =>
    shifts.map((shift) => ({
      ...shift,
      shiftPct: capped(shift.shiftPct * shiftBy),
      failPct: capped(shift.failPct * failBy),
    }));
  return {
    low: grossSaving(scaled(0.5, 1.5)),
    central: grossSaving(shifts),
    high: grossSaving(scaled(1.5, 0.5)),
  };
}

/** Each case of a range, changed in one way. */
export const mapRange = ({ low, central, high }: Range, change: (minor: number) => number): Range => ({
  low: change(low),
  central: change(central),
  high: change(high),
});

/** The saving as cash that leaves a budget, and as staff time that becomes free; together the whole, to the penny. */
export function splitCash(gross: number, cashablePct: number): { cash: number; capacity: number } {
  const cash = roundMinor((gross * cashablePct) / 100);
  return { cash, capacity: gross - cash };
}

/**
 * The saving of a first year in which it works in full only after so many months; nothing is counted before that.
 * Minor units, rounded once. Our own formula (editorial).
 */
export const firstYearSaving = (gross: number, rampMonths: number): number =>
  roundMinor((gross * (12 - rampMonths)) / 12);

export const WEEKS_A_MONTH = 52 / 12;

/**
 * The same within a pilot of so many weeks: gross × (weeks − months × 52 ÷ 12) ÷ weeks, and nothing where it would work
 * in full only after the pilot has ended. `gross` counts the contacts that fall within the pilot alone, so that saving
 * and cost are of one period and of one group of people. Minor units, rounded once. Our own formula (editorial), the
 * one of the first year in weeks.
 */
export const savingWithin = (gross: number, rampMonths: number, weeks: number): number =>
  weeks <= 0 ? 0 : roundMinor((gross * Math.max(0, weeks - rampMonths * WEEKS_A_MONTH)) / weeks);

/** Contacts a year that really disappear from the old way. */
export const contactsAvoided = (shifts: readonly Shift[]): number =>
  sum(
    shifts.map(({ annualVolume, shiftPct, failPct }) =>
      Number(((annualVolume * shiftPct * (100 - failPct)) / 10_000).toPrecision(15)),
    ),
  );

/**
 * The share of contacts, in per cent, that would have to move for the saving, cash and staff time together, to cover the
 * yearly cost; null where moving them all would save nothing.
 */
export function breakEvenPct(yearlyCost: number, shifts: readonly Shift[]): number | null {
  const ifAllMoved = sum(shifts.map((shift) => shift.annualVolume * savedPerContact(shift)));
  return ifAllMoved <= 0 ? null : (yearlyCost / ifAllMoved) * 100;
}
