import { DeckSoFar } from "@/components/deck/deck-so-far";
import { NoPreview } from "@/components/deck/no-preview";
import type { Workspace } from "./load-workspace";
import { previewDeck } from "./preview-of";

/** The main slides as they stand now. */
export async function DeckAside({ workspace }: { workspace: Workspace }) {
  const preview = await previewDeck(workspace, { length: "whole", slides: "main" });
  return preview.ok ? <DeckSoFar deck={preview.value.deck} /> : <NoPreview ended={preview.ended} />;
}
