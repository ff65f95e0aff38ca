import { loadLibrary } from "@/lib/content/load-library";
import type { BrandRef } from "@/lib/domain/brand/brand-ref";
import type { BuildDeckOutline } from "@/lib/domain/deck/build-outline";
import type { Draft } from "@/lib/domain/draft/draft";
import type { VariantId } from "@/lib/domain/library/variants";
import { addOwnEntries, type OwnEntry } from "@/lib/domain/own-library/own-entry";
import { makeBuildContext } from "@/lib/domain/picks/make-build-context";
import type { Density } from "@/lib/domain/slides/outline";
import { readState } from "@/lib/domain/versions/read-state";
import { type VersionName, versionLabel } from "@/lib/domain/versions/version-label";

/**
 * A proposal as a document of it is asked for, whether live, to be sent, as a sample or from a file. It is plain data
 * that crosses into a thread: the organisation's own entries stand for the library, which every thread has read itself.
 */
export type DeckSource = {
  draft: Draft;
  title: string;
  organisation: { name: string };
  brand: BrandRef;
  ownEntries: readonly OwnEntry[];
  variant: VariantId;
  density: Density;
  /** ISO instant by the organisation's clock: its day is the document's day. */
  at: string;
  called: VersionName;
  /** Left out where the answers are to be read for it. */
  state?: BuildDeckOutline["state"];
};

/** The one place that says what a deck, a paper or a register of a proposal is built from. Pure. */
export function deckInput({ ownEntries, at, called, state, ...rest }: DeckSource): BuildDeckOutline {
  const library = addOwnEntries(loadLibrary(), ownEntries);
  const now = at.slice(0, 10);
  const context = makeBuildContext({ ...rest, library, now });
  return {
    ...rest,
    library,
    now,
    frozenAt: at,
    versionLabel: versionLabel({ called, date: now, locale: context.locale }),
    state: state ?? readState({ draft: rest.draft, context }),
  };
}
