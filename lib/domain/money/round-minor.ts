/**
 * A computed amount as whole minor units, halves rounded up, once, at the end of a formula. Fifteen significant digits
 * take away what binary fractions add on the way: 5,745.60 is not 5,745.599999.
 */
export const roundMinor = (amount: number): number => Math.floor(Number(amount.toPrecision(15)) + 0.5);
