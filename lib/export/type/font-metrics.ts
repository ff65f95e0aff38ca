import shipped from "./advance-widths.json";
import lent from "./lent-widths.json";
import type { FaceId } from "./type-roles";

export type FontMetrics = {
  /** How wide a character is, in ems; null where the face has no such character. */
  advanceOf: (face: FaceId, codePoint: number) => number | null;
  /** The same for a character that no face of the deck has and another family lends; null where none does. */
  lentAdvanceOf: (codePoint: number) => number | null;
  /** Ascent and descent together, in ems. */
  bodyHeightOf: (face: FaceId) => number;
};

type StoredFace = { unitsPerEm: number; ascent: number; descent: number; runs: number[][] };

function readAdvances({ unitsPerEm, runs }: StoredFace): Map<number, number> {
  const advances = new Map<number, number>();
  for (const [start = 0, ...widths] of runs) {
    widths.forEach((width, offset) => {
      advances.set(start + offset, width / unitsPerEm);
    });
  }
  return advances;
}

/** So many characters from `start` on, all of one width in thousandths of an em, in order of `start`. */
type LentRun = [start: number, count: number, width: number];

function lentAdvance(runs: readonly LentRun[], codePoint: number): number | null {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((runs[middle]?.[0] ?? 0) <= codePoint) low = middle + 1;
    else high = middle;
  }
  const [start, count, width] = runs[low - 1] ?? [0, 0, 0];
  return codePoint >= start && codePoint < start + count ? width / 1_000 : null;
}

/** Looked for once a character: a text repeats its letters. */
function rememberAdvances(runs: readonly LentRun[]): FontMetrics["lentAdvanceOf"] {
  const known = new Map<number, number | null>();
  return (codePoint) => {
    const before = known.get(codePoint);
    if (before !== undefined) return before;
    const advance = lentAdvance(runs, codePoint);
    known.set(codePoint, advance);
    return advance;
  };
}

function readMetrics(faces: Record<FaceId, StoredFace>, lentRuns: readonly LentRun[]): FontMetrics {
  const read = new Map<FaceId, Map<number, number>>();
  const faceOf = (id: FaceId): Map<number, number> => {
    const known = read.get(id);
    if (known) return known;
    const fresh = readAdvances(faces[id]);
    read.set(id, fresh);
    return fresh;
  };
  return {
    advanceOf: (face, codePoint) => faceOf(face).get(codePoint) ?? null,
    lentAdvanceOf: rememberAdvances(lentRuns),
    bodyHeightOf: (face) => (faces[face].ascent - faces[face].descent) / faces[face].unitsPerEm,
  };
}

/** The six faces the deck is set in and the families that lend to them, as measured from their files. */
export const shippedMetrics: FontMetrics = readMetrics(shipped, lent as LentRun[]);
