export type RiskSpot = { likelihood: number; impact: number };

/**
 * The cell of a risk in the grid of five by five: impact to the right, likelihood upwards, in every picture of it.
 * Takes scores from 1 to 5; columns and rows count from 0 at the top left.
 */
export const riskCell = ({ likelihood, impact }: RiskSpot): { column: number; row: number } => ({
  column: impact - 1,
  row: 5 - likelihood,
});
