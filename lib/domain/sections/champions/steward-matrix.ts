import type { Reference } from "../../form/question";
import { foldCase } from "../../text/fold-case";
import type { Cadence } from "./schema";

type Department = { id: string; name: string | null };
type Steward = { id: string; who: string | null; dept: Reference | null; cadence: Cadence | null };

export type StewardLine = {
  who: string;
  /** One a department, in their order; null where this steward has no part in it. */
  cells: readonly (StewardCell | null)[];
};
type StewardCell = { stewardId: string; cadence: Cadence | null };

/** Stewards against departments. Rows with the same role are one steward of several departments. */
export function stewardMatrix(departments: readonly Department[], stewards: readonly Steward[]): StewardLine[] {
  return byRole(stewards).map((parts) => ({
    who: parts[0]?.who?.trim() ?? "",
    cells: departments.map(({ id }) => {
      const part = parts.find(({ dept }) => dept?.rowId === id);
      return part ? { stewardId: part.id, cadence: part.cadence } : null;
    }),
  }));
}

/** A role stands as it was typed first, whatever capitals it has in other rows. */
function byRole(stewards: readonly Steward[]): Steward[][] {
  const roles = new Map<string, Steward[]>();
  for (const steward of stewards) {
    if (steward.who === null) continue;
    const who = foldCase(steward.who.trim());
    roles.set(who, [...(roles.get(who) ?? []), steward]);
  }
  return [...roles.values()];
}
