type Confidence = { confidenceBefore: number | null; confidenceAfter: number | null };

/** Mean after less mean before, over those who have both; null where nobody has. */
export function confidenceGain(rows: readonly Confidence[]): number | null {
  const pairs = rows.flatMap(({ confidenceBefore, confidenceAfter }) =>
    confidenceBefore === null || confidenceAfter === null ? [] : [confidenceAfter - confidenceBefore],
  );
  if (pairs.length === 0) return null;
  return Number((pairs.reduce((sum, gain) => sum + gain, 0) / pairs.length).toFixed(2));
}
