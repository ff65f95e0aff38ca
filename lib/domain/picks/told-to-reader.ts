import type { Picks } from "../sections/build-context";
import type { ReadDraft } from "../sections/registry";
import { readerGroup } from "./reader-group";

type Given = { read: ReadDraft } & Omit<Parameters<typeof readerGroup>[0], "groups">;
type Told = Pick<Picks, "toldConcernIds" | "toldObjectionIds" | "objections" | "tellsRefusal">;

/** The shipped question that is a plain no: what is said to it is for the presenter alone, never for whoever may say it. */
const REFUSAL = "O24";

/**
 * What of the words of groups may stand in the deck of this reader: their own worry where the author kept it for them,
 * questions that they or nobody in particular would ask, and what was said last time where they are the ones who decide.
 */
export function toldToReader({ read: { audiences, objections }, library, variant }: Given): Told {
  const reader = readerGroup({ groups: audiences.groups, library, variant });
  return {
    toldConcernIds: reader?.showsConcern === true ? [reader.id] : [],
    toldObjectionIds: objections.objections
      .filter(
        ({ libraryId, raisedBy }) => libraryId !== REFUSAL && (raisedBy === null || raisedBy.rowId === reader?.id),
      )
      .map(({ id }) => id),
    objections: objections.objections.filter(({ objection }) => objection !== null).length,
    tellsRefusal: variant === "executive" || reader?.isDecisionMaker === true,
  };
}
