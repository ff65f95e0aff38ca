import { fileURLToPath } from "node:url";
import type { DeckOutline } from "@/lib/domain/slides/outline";
import { fit as fitOutline } from "@/lib/export/fit/fit";
import { renderPptx } from "@/lib/export/pptx/render-pptx";
import type { FitReport } from "@/lib/export/sheet/fitted-deck";
import { shippedMetrics } from "@/lib/export/type/font-metrics";
import { renderOutline } from "@/lib/export/worker/render-outline";

const fontFolder = fileURLToPath(new URL("../../../public/fonts", import.meta.url));

export type WrittenDeck = { bytes: Uint8Array; report: FitReport | null };

/** The PowerPoint file of an outline, as the worker writes it. Throws where a slide does not fit. */
export async function writeDeck(
  outline: DeckOutline,
  notes = false,
  logo: Uint8Array | null = null,
): Promise<WrittenDeck> {
  const written = await renderOutline({ outline, format: "pptx", fontFolder, notes, logo });
  if (!written.ok) throw new Error(`slides that no size holds: ${JSON.stringify(written)}`);
  if (written.report === null) throw new Error("a deck always has a report");
  return { bytes: written.bytes, report: written.report };
}

/** The same without the layout of the PDF, which alone takes time: enough wherever its pages are not asked about. */
export const writeFitted = (outline: DeckOutline, notes = false): Uint8Array =>
  renderPptx(fitOutline(outline, shippedMetrics).deck, shippedMetrics, { notes });
