import type { FaceId } from "../theme";
import shipped from "./advance-widths.json";

/** How wide each character of a face is, in ems; null where the face has no such character. */
export type FontMetrics = { advanceOf: (face: FaceId, codePoint: number) => number | null };

type StoredFace = { unitsPerEm: number; runs: number[][] };

function readFace({ unitsPerEm, runs }: StoredFace): Map<number, number> {
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
    const fresh = readFace(faces[id]);
    read.set(id, fresh);
    return fresh;
  };
  return { advanceOf: (face, codePoint) => faceOf(face).get(codePoint) ?? null };
}

/** The six faces the deck is set in, as measured from their files. */
export const shippedMetrics: FontMetrics = readMetrics(shipped);
