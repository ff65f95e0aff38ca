import type { FaceId } from "../theme";
import shipped from "./advance-widths.json";

export type FontMetrics = {
  /** How wide a character is, in ems; null where the face has no such character. */
  advanceOf: (face: FaceId, codePoint: number) => number | null;
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

function readMetrics(faces: Record<FaceId, StoredFace>): FontMetrics {
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
    bodyHeightOf: (face) => (faces[face].ascent - faces[face].descent) / faces[face].unitsPerEm,
  };
}

/** The six faces the deck is set in, as measured from their files. */
export const shippedMetrics: FontMetrics = readMetrics(shipped);
