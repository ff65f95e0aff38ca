import type { Library, PilotType } from "../library";

/** The shipped pilot type for a scope, or null while nothing is chosen; of several scopes the first one decides. */
export function pilotTypeFor(scope: readonly string[], library: Pick<Library, "pilotTypes">): PilotType | null {
  return library.pilotTypes.find((type) => type.offeredTo.some((offered) => offered === scope[0])) ?? null;
}
