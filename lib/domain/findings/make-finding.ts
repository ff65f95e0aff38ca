import type { Finding } from "./finding";
import { type FindingCode, findingSeverity } from "./finding-codes";

/** Where mending starts: a question of a section, or one column of one of its rows. */
export type Place = Pick<Finding, "sectionId" | "questionKey" | "rowId" | "column">;

export const makeFinding = (code: FindingCode, place: Place, params?: Finding["params"]): Finding => ({
  code,
  severity: findingSeverity[code],
  ...place,
  ...(params === undefined ? {} : { params }),
});
