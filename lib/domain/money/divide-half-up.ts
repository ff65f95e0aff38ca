/** A quotient of whole numbers as a whole number, halves rounded up (towards the larger), exact at any size. */
export function divideHalfUp(numerator: bigint, denominator: bigint): number {
  const doubled = 2n * numerator + denominator;
  const divisor = 2n * denominator;
  const quotient = doubled / divisor;
  // Division of big integers cuts towards zero; below zero the floor lies one lower unless nothing is left over.
  return Number(doubled < 0n && doubled % divisor !== 0n ? quotient - 1n : quotient);
}
