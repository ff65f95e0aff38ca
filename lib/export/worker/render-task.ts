import type { ExportChoice } from "@/lib/domain/exports/choice";
import { documents, type ExportFormat, exportFormats, type FormatOf } from "@/lib/domain/exports/formats";
import type { KeptOutline } from "@/lib/domain/exports/kept-outline";
import type { PaperOutline } from "@/lib/domain/paper/paper-outline";
import type { RegisterOutline } from "@/lib/domain/register/register-outline";
import type { DeckOutline } from "@/lib/domain/slides/outline";

/** One document and the file it becomes; plain data, since it crosses into a thread. */
export type RenderTask =
  | { source: "deck"; format: FormatOf<"deck">; outline: DeckOutline; notes: boolean; logo?: Uint8Array | null }
  | { source: "paper"; format: FormatOf<"paper">; outline: PaperOutline }
  | { source: "register"; format: FormatOf<"register">; outline: RegisterOutline };

type Drawing = {
  kept: KeptOutline;
  choice: Pick<ExportChoice, "format" | "notes">;
  /** The picture the brand of a deck names. */
  logo?: Uint8Array | null;
};

/** Puts a document beside a format of its own kind; any other pair is a fault of the caller's. */
export function makeRenderTask({ kept, choice: { format, notes }, logo = null }: Drawing): RenderTask {
  if (kept.source === "deck" && isFormatOf("deck", format)) return { ...kept, format, notes, logo };
  if (kept.source === "paper" && isFormatOf("paper", format)) return { ...kept, format };
  if (kept.source === "register" && isFormatOf("register", format)) return { ...kept, format };
  throw new Error(`No ${format} can be drawn of a ${kept.source}.`);
}

function isFormatOf<S extends KeptOutline["source"]>(source: S, format: ExportFormat): format is FormatOf<S> {
  return documents[exportFormats[format].document].source === source;
}
