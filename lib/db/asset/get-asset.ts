import { database } from "../client";

export type Asset = { bytes: Uint8Array; mediaType: string; sha256: string };

/** A picture's bytes; null where there is none of that id. */
export async function getAsset(id: string): Promise<Asset | null> {
  const row = await database().asset.findUnique({
    where: { id },
    select: { bytes: true, mediaType: true, sha256: true },
  });
  return row && { ...row, bytes: new Uint8Array(row.bytes) };
}
