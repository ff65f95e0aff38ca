import { getAsset } from "@/lib/db/asset/get-asset";
import type { VersionOutline } from "@/lib/db/version/get-version-outline";
import { readDisk } from "@/lib/disk/read-disk";
import type { Scope } from "@/lib/domain/account/scope";
import type { ExportChoice } from "@/lib/domain/exports/choice";
import type { KeptOutline } from "@/lib/domain/exports/kept-outline";
import type { Result } from "@/lib/domain/problem/result";
import { readEnvironment } from "@/lib/env";
import { drawnFolder, readThrough } from "@/lib/export/worker/drawn-files";
import { EXPORT_VERSION } from "@/lib/export/worker/export-version";
import { renderFile } from "@/lib/export/worker/pool";

type Drawn = Pick<VersionOutline, "kept" | "sha256"> & { choice: ExportChoice; scope: Scope };

/** Names the bytes of a file: what is drawn, and how. */
export const fileTag = ({ sha256, choice: { format, notes } }: Pick<Drawn, "sha256" | "choice">): string =>
  `${sha256}-${format}${notes ? "-notes" : ""}`;

/** The picture a deck's brand names; other documents carry none. */
async function readLogo(kept: KeptOutline): Promise<Uint8Array | null> {
  if (kept.source !== "deck" || kept.outline.brand.logo === undefined) return null;
  return (await getAsset(kept.outline.brand.logo.assetId))?.bytes ?? null;
}

/** The bytes of a frozen document, drawn once and then kept for as long as there is room. */
export async function renderExport({ kept, sha256, choice, scope }: Drawn): Promise<Result<Uint8Array>> {
  const { level } = await readDisk();
  return readThrough({
    folder: drawnFolder(readEnvironment().dataDir),
    proposalId: scope.proposalId,
    key: `${fileTag({ sha256, choice })}-${EXPORT_VERSION}`,
    mayKeep: level === "roomy" || level === "low",
    render: async () => renderFile({ kept, choice, owner: scope.userId, logo: await readLogo(kept) }),
  });
}
