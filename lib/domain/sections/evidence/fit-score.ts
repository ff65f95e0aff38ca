import type { CaseKind } from "../../library/entry-kinds";
import type { CaseStatus } from "./schema";

/** How far a fact carries by how well it was read (editorial); what was not read carries nothing. */
const STATUS_WEIGHT: Readonly<Record<CaseStatus, number>> = { confirmed: 1, partly: 0.6, unconfirmed: 0 };

type Case = { similarity: number | null; status: CaseStatus | null; kind: CaseKind | null };

/** Likeness to us, 1 to 5, times the weight of its status; 0 must not be printed, null is not known. */
export function fitScore({ similarity, status, kind }: Case): number | null {
  if (status === "unconfirmed") return 0;
  if (similarity === null) return null;
  // Our own data needs no other source to be believed.
  if (kind === "own-dept") return similarity;
  return status === null ? null : Number((similarity * STATUS_WEIGHT[status]).toPrecision(12));
}
