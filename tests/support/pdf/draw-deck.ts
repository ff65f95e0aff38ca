import { fileURLToPath } from "node:url";
import type { DeckOutline } from "@/lib/domain/slides/outline";
import type { FitReport } from "@/lib/export/sheet/fitted-deck";
import { renderOutline } from "@/lib/export/worker/render-outline";

const fontFolder = fileURLToPath(new URL("../../../public/fonts", import.meta.url));

export type DrawnDeck = { bytes: Uint8Array; report: FitReport };

/** A PDF of an outline, drawn the way the worker draws it but in this thread. Throws where a slide does not fit. */
export async function drawDeck(
  outline: DeckOutline,
  format: "pdf" | "handout" = "pdf",
  logo: Uint8Array | null = null,
): Promise<DrawnDeck> {
  const drawn = await renderOutline({ outline, format, notes: false, fontFolder, logo });
  if (!drawn.ok) throw new Error(`slides that no size holds: ${JSON.stringify(drawn)}`);
  if (drawn.report === null) throw new Error("a deck is fitted, and says how");
  return { bytes: drawn.bytes, report: drawn.report };
}
