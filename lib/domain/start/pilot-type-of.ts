import type { Library, PilotType } from "../library/library";
import type { ReadDraft } from "../sections/registry";

type Types = Pick<Library, "pilotTypes">;

/** The type the answers speak of: the one for their scope, unless a first step was chosen that no scope stands for. */
export function pilotTypeOf(
  { context, pilot }: Pick<ReadDraft, "context" | "pilot">,
  library: Types,
): PilotType | null {
  const chosen = library.pilotTypes.find(({ id }) => id === pilot.typeId);
  return chosen?.offeredTo.length === 0 ? chosen : pilotTypeFor(context.scope ?? [], library);
}

/** The shipped pilot type for a scope, or null while nothing is chosen; of several scopes the first one decides. */
function pilotTypeFor(scope: readonly string[], library: Types): PilotType | null {
  return library.pilotTypes.find((type) => type.offeredTo.some((offered) => offered === scope[0])) ?? null;
}
