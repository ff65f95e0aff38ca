/** Room between two labels that stand beside each other. */
export const LABEL_GAP = 16;

/** Where labels begin: each where it is wanted, further right or left where its neighbours would be too narrow. */
export function labelPlaces(wanted: readonly number[], least: readonly number[], width: number): number[] {
  const xs: number[] = [];
  wanted.forEach((x, index) => {
    const before = index === 0 ? 0 : (xs[index - 1] ?? 0) + (least[index - 1] ?? 0) + LABEL_GAP;
    xs.push(Math.max(x, before));
  });
  let end = width;
  for (let index = xs.length - 1; index >= 0; index -= 1) {
    xs[index] = Math.max(0, Math.min(xs[index] ?? 0, end - (least[index] ?? 0)));
    end = (xs[index] ?? 0) - LABEL_GAP;
  }
  return xs;
}
