import type { Piece } from "./piece";

// Pieces of a slide that did not change are the same objects from one fitting to the next, so that what was measured
// of them lives as long as they do.

const known = new WeakMap<Piece, Map<string, unknown>>();

/** What was worked out of a piece before, or `make` now; a key stands for one kind of result. */
export function remembered<T>(piece: Piece, key: string, make: () => T): T {
  const results = known.get(piece) ?? new Map<string, unknown>();
  known.set(piece, results);
  if (!results.has(key)) results.set(key, make());
  return results.get(key) as T;
}
