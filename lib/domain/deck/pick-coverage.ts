import { championCoverage } from "../sections/champions/coverage";
import type { ReadDraft } from "../sections/registry";

/** Departments affected with somebody who helps there, and at how many of three levels; null without departments. */
export function pickCoverage(champions: ReadDraft["champions"]) {
  const coverage = championCoverage(champions);
  return coverage === null ? null : { departments: coverage.covered, levels: coverage.levels };
}
