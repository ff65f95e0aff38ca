import { loadLibrary } from "@/lib/content/load-library";
import { buildDeckOutline } from "@/lib/domain/deck/build-outline";
import type { Draft } from "@/lib/domain/draft/draft";
import type { DeckOutline } from "@/lib/domain/slides/outline";

/** The executive's deck of a draft, read ahead, on a day that does not pass. */
export const outlineOfDraft = (draft: Draft): DeckOutline =>
  buildDeckOutline({
    draft,
    title: "A small pilot",
    library: loadLibrary(),
    organisation: { name: "Anytown" },
    variant: "executive",
    density: "read-ahead",
    now: "2026-12-01",
    versionLabel: "Version 1",
    frozenAt: "2026-12-01T09:00:00.000Z",
    state: "draft",
    brand: { theme: "pine" },
  });
