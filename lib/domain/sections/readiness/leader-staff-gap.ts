import { cellsIn, cellsOf, dimensionIds, meanOf, type Response } from "./dimension-scores";
import type { Gap } from "./shown-readiness";

/** From here on leaders and staff describe two organisations, on the scale of 1 to 5. */
export const NOTICEABLE_GAP = 1.5;

/** The means of leaders and of staff, dimension by dimension, where both were asked. */
export function leaderStaffGaps(responses: readonly Response[]): Gap[] {
  const cells = cellsOf(responses);
  return dimensionIds.flatMap((dimension) => {
    const own = cellsIn(cells, dimension);
    const leaders = meanOf(own.filter(({ group }) => group === "leaders"));
    const staff = meanOf(own.filter(({ group }) => group === "staff"));
    return leaders === null || staff === null ? [] : [{ dimension, leaders, staff }];
  });
}

export const gapSize = ({ leaders, staff }: Gap): number => Number(Math.abs(leaders - staff).toPrecision(12));
