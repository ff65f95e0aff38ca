import type { DimensionId, ResponseGroup } from "./schema";
import type { StatementId } from "./statements";

export type ReadinessBand = "prepare" | "small-pilot" | "two-way" | "scale";

/** Means of leaders and of staff on one dimension, 1 to 5. */
export type Gap = { dimension: DimensionId; leaders: number; staff: number };

/** What of the answers may leave: bands, and averages of five people or more; never what a smaller group said. */
export type ShownReadiness = {
  isOwnView: boolean;
  band: ReadinessBand;
  heldBy: readonly DimensionId[];
  /** 0 to 100, rounded down; null where every group is too small to be shown. */
  score: number | null;
  commitment: number | null;
  efficacy: number | null;
  dimensions: readonly { id: DimensionId; weight: number; score: number | null }[];
  /** Only where the owner ticked it. */
  gaps: readonly Gap[];
  groups: readonly { group: ResponseGroup; n: number }[];
  statements: readonly { id: StatementId; means: Partial<Record<ResponseGroup, number>> }[];
};
