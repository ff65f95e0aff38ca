import type { DeckOutline } from "@/lib/domain/deck/outline";
import type { ExportChoice } from "@/lib/domain/exports/choice";
import { documents, type ExportFormat, exportFormats, type FormatOf } from "@/lib/domain/exports/formats";
import type { KeptOutline } from "@/lib/domain/exports/kept-outline";

/** One document and the file it becomes; plain data, since it crosses into a thread. */
export type RenderTask = { source: "deck"; format: FormatOf<"deck">; outline: DeckOutline; notes: boolean };

type Drawing = { kept: KeptOutline; choice: Pick<ExportChoice, "format" | "notes"> };

/** Puts a document beside a format of its own kind; any other pair is a fault of the caller's. */
export function makeRenderTask({ kept, choice: { format, notes } }: Drawing): RenderTask {
  if (kept.source === "deck" && isFormatOf("deck", format)) return { ...kept, format, notes };
  throw new Error(`No ${format} can be drawn of a ${kept.source}.`);
}

function isFormatOf<S extends KeptOutline["source"]>(source: S, format: ExportFormat): format is FormatOf<S> {
  return documents[exportFormats[format].document].source === source;
}
