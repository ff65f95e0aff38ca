import type { Cell } from "../../slides/block";
import { figure, makeTable } from "../../slides/make-table";
import { isUnverified } from "../../slides/measure-words";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { fitClaims } from "./alignment-claims";
import { measureValue, type Need, objectiveLine } from "./need-words";
import type { AlignmentValues } from "./schema";

type Values = Pick<ReadAnswers<AlignmentValues>, "needs" | "fitHeadline">;
const MAX_ROWS_IN_MAIN = 4;

/** Worth a slide from the first page reference or the second need on; an unlinked need is left out. */
export function fitSlide({ needs, fitHeadline }: Values, context: BuildContext): Slide[] {
  const linked = needs.filter((need) => need.title !== null && need.corporateObjective !== null);
  if (linked.length === 0 || (linked.length < 2 && linked[0]?.docRef === null)) return [];
  const priorities = new Set(linked.map((need) => need.corporateObjective)).size;
  const shown = linked.slice(0, MAX_ROWS_IN_MAIN);
  const isShown = context.density === "present";
  const detail = <T>(column: T): T[] => (isShown ? [] : [column]);
  const table = makeTable({
    caption: "Needs, the priorities they serve and their measures",
    columns: [
      { head: "Need", share: 205 },
      { head: "Priority it serves", share: 205 },
      ...detail({ head: "Measure", share: 150 }),
      { head: "Today and target", share: 190 },
      ...detail({ head: "Owner", share: 130 }),
    ],
    rows: shown.map((need) => [
      need.title,
      isShown ? need.corporateObjective : objectiveLine(need),
      ...detail(need.measureName),
      targetCell(need, context),
      ...detail(need.ownerDept),
    ]),
    rhythm: "roomy",
  });
  const title = slideTitle({ context, own: fitHeadline, facts: { shown, priorities }, from: fitClaims });
  return [{ id: "fit", part: "main", kicker: "Fit with our plan", title, layout: "table", table }];
}

/** A number without its source stays at the size of text, as nothing unverified is set large. */
function targetCell(need: Need, context: BuildContext): Cell | null {
  const words = targetWords(need, context);
  return isUnverified(need) ? words : figure(words);
}

function targetWords(need: Need, context: BuildContext): string | null {
  const today = measureValue(need, need.measureBaseline, context);
  const target = measureValue(need, need.measureTarget, context);
  if (today === null) return target;
  const checked = isUnverified(need) ? `${today} (unverified)` : today;
  return target === null ? checked : `${checked} → ${target}`;
}
