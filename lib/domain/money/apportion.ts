/**
 * Shares a total out in whole units so that the parts add up to it exactly, by the method of the largest remainder
 * (Hamilton's method): each part is rounded down, and the units left over go to the largest remainders, the earlier part
 * first where two are equal.
 * @param total minor units, a multiple of `unit`; below zero for a loss
 * @param weights what the parts are in proportion to, none below zero; all zero: the first part takes everything
 * @param unit minor units that a part is a multiple of, 1 or more
 * @returns one part for each weight, in minor units
 */
export function apportion(total: number, weights: readonly number[], unit: number): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return weights.map((_, index) => (index === 0 ? total : 0));
  // Fifteen significant digits take away what binary fractions add on the way.
  const exact = weights.map((weight) => Number(((total / unit) * (weight / whole)).toPrecision(15)));
  const units = exact.map(Math.floor);
  const left = Math.round(total / unit) - units.reduce((sum, each) => sum + each, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const takers = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return units.map((each, index) => (each + (takers.has(index) ? 1 : 0)) * unit);
}
