import { roundMinor } from "../../money/round-minor";

export type YearlyCost = {
  hoursPerWeek: number;
  weeksPerYear: number;
  /** Minor units, the employer's costs included. */
  hourlyCost: number;
  /** Tools, training, content and cover, minor units a year. */
  bought: readonly number[];
};

/** Staff time, already paid but priced all the same, and what is bought on top, in minor units a year. */
export function yearlyCost({ hoursPerWeek, weeksPerYear, hourlyCost, bought }: YearlyCost): {
  staffTime: number;
  newMoney: number;
  total: number;
} {
  const staffTime = roundMinor(hoursPerWeek * weeksPerYear * hourlyCost);
  const newMoney = bought.reduce((sum, cost) => sum + cost, 0);
  return { staffTime, newMoney, total: staffTime + newMoney };
}

/** Months until the net saving in cash has paid what was spent once; null: it never does. */
export const paybackMonths = (oneOffCost: number, netPerYear: number): number | null =>
  netPerYear > 0 ? Number(((oneOffCost * 12) / netPerYear).toPrecision(15)) : null;

/** What one social reply costs in minor units: its minutes at the cost of an hour. A web visit is no comparison. */
export const replyCost = (minutes: number, hourlyCost: number): number => roundMinor((minutes * hourlyCost) / 60);

const USUAL_WEEK = 37;

/** Hours a week as a share of one full post. */
export const fullPosts = (hours: number, contractHours: number | null): number => hours / (contractHours ?? USUAL_WEEK);
