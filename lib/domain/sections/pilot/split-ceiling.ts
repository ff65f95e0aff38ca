type Cost = { budgetCeiling: number; hoursPerWeek: number; weeks: number; hourlyCost: number };

/**
 * The ceiling as staff time already paid (hours times weeks times the cost of an hour) and new money, in minor units.
 * New money is below zero where the hours alone cost more than the ceiling.
 */
export function splitCeiling({ budgetCeiling, hoursPerWeek, weeks, hourlyCost }: Cost): {
  staffTime: number;
  newMoney: number;
} {
  // Half up, once, at the end: hours may be fractions, minor units are not.
  const staffTime = Math.floor(hoursPerWeek * weeks * hourlyCost + 0.5);
  return { staffTime, newMoney: budgetCeiling - staffTime };
}
