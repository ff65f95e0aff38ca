export type Reading = {
  bench: string;
  /** Medians of what was measured, in the units their names say. */
  measured: Record<string, number>;
  /** The measured figure over the baseline of the same run. */
  ratio: number;
  baseline: string;
  target: string;
  isMet: boolean;
};

/** The value below which `share` (0 to 1) of the readings lie. */
export function percentile(readings: readonly number[], share: number): number {
  const sorted = [...readings].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (readings: readonly number[]): number => percentile(readings, 0.5);

export async function timeMs(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Times both in turn, A B A B …, so that a machine whose speed drifts slows both alike. */
export async function timeInTurn(
  rounds: number,
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<{ one: number[]; other: number[] }> {
  const times = { one: [] as number[], other: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.one.push(await timeMs(one));
    times.other.push(await timeMs(other));
  }
  return times;
}

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));
