import { loadLibrary } from "@/lib/content/load-library";
import type { BuildDeckOutline } from "@/lib/domain/deck/build-outline";
import { addOwnEntries, type OwnEntry } from "@/lib/domain/own-library/own-entry";
import { makeBuildContext } from "@/lib/domain/picks/make-build-context";
import { readState } from "@/lib/domain/versions/read-state";

/**
 * What a document is worked out from, as it crosses into a thread: the organisation's own entries instead of the whole
 * library, which every thread has read itself. Without a state, the answers are read for it.
 */
export type PreviewSource = Omit<BuildDeckOutline, "library" | "state"> & {
  ownEntries: readonly OwnEntry[];
  state?: BuildDeckOutline["state"];
};

/** The same with the library, and with the state that the answers come to. */
export function givenFrom({ ownEntries, state, ...rest }: PreviewSource): BuildDeckOutline {
  const library = addOwnEntries(loadLibrary(), ownEntries);
  const stateNow = state ?? readState({ draft: rest.draft, context: makeBuildContext({ ...rest, library }) });
  return { ...rest, library, state: stateNow };
}
