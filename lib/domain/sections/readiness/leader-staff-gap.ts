import { cellsIn, cellsOf, dimensionIds, meanOf, type Response } from "./dimension-scores";
import type { ResponseGroup } from "./schema";
import type { Gap } from "./shown-readiness";

/** From here on leaders and staff describe two organisations, on the scale of 1 to 5. */
export const NOTICEABLE_GAP = 1.5;

/** The means of leaders and of staff over the statements that both answered, dimension by dimension. */
export function leaderStaffGaps(responses: readonly Response[]): Gap[] {
  const cells = cellsOf(responses);
  return dimensionIds.flatMap((dimension) => {
    const own = cellsIn(cells, dimension);
    const answered = (asked: ResponseGroup) => own.filter(({ group, value }) => group === asked && value !== null);
    const both = answered("leaders").filter((one) =>
      answered("staff").some(({ statement }) => statement === one.statement),
    );
    const leaders = meanOf(both);
    const staff = meanOf(answered("staff").filter((one) => both.some(({ statement }) => statement === one.statement)));
    return leaders === null || staff === null ? [] : [{ dimension, leaders, staff }];
  });
}

export const gapSize = ({ leaders, staff }: Gap): number => Number(Math.abs(leaders - staff).toPrecision(12));
