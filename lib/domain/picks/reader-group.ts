import type { Library } from "../library/library";
import type { VariantId } from "../library/variants";
import type { ReadDraft } from "../sections/registry";

type Group = ReadDraft["audiences"]["groups"][number];
type Pick = { groups: readonly Group[]; library: Library; variant: VariantId };

/**
 * The one group that reads the deck of this reader: the decision-maker's for the executive deck, else the only group
 * that came from a pack for this reader. Null where there is none, or several: what one of them said is not for the
 * others.
 */
export function readerGroup({ groups, library, variant }: Pick): Group | null {
  const decider = groups.find((group) => group.isDecisionMaker === true);
  if (variant === "executive" && decider !== undefined) return decider;
  const packs = library.audiences.filter((pack) => pack.variant === variant).map((pack) => pack.id);
  const [only = null, ...others] = groups.filter(({ libraryId }) => packs.includes(libraryId ?? ""));
  return others.length === 0 ? only : null;
}
