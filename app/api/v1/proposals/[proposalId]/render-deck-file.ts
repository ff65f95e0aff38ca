import { join } from "node:path";
import type { ExportFormat } from "@/lib/contract/export";
import type { VersionDeck } from "@/lib/db/version/get-version-deck";
import type { Result } from "@/lib/domain/result";
import { readEnvironment } from "@/lib/env";
import { EXPORT_VERSION } from "@/lib/export/formats";
import { readThrough } from "@/lib/export/worker/cache";
import { renderDeck } from "@/lib/export/worker/pool";

type Deck = VersionDeck & { format: ExportFormat };

/** The bytes of a frozen deck, drawn once and then kept for as long as there is room. */
export function renderDeckFile({ outline, sha256, format }: Deck): Promise<Result<Uint8Array>> {
  const folder = join(readEnvironment().dataDir, "cache");
  return readThrough({
    folder,
    key: `${sha256}-${format}-${EXPORT_VERSION}`,
    render: () => renderDeck({ outline, format }),
  });
}
