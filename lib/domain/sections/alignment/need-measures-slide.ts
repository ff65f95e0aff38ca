import { formatDate } from "../../dates/format-date";
import { waitingWords } from "../../money/waiting-cost";
import { makeTable } from "../../slides/make-table";
import { isUnverified } from "../../slides/measure-words";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { needMeasuresClaims } from "./alignment-claims";
import { measureValue, type Need, objectiveLine } from "./need-words";
import type { AlignmentValues } from "./schema";

type Values = Pick<ReadAnswers<AlignmentValues>, "needs">;

/** What is counted for each need, where from, whose it is and what waiting costs. */
export function needMeasuresSlide({ needs }: Values, context: BuildContext): Slide[] {
  const told = needs.filter((need) => need.title !== null || need.measureName !== null);
  if (!told.some((need) => need.measureBaseline !== null || need.corporateObjective !== null)) return [];
  const table = makeTable({
    caption: "Measures of the needs, and the cost of waiting",
    columns: [
      { head: "Measure", share: 160 },
      { head: "Today", share: 155 },
      { head: "Target", share: 120 },
      { head: "Priority it serves", share: 160 },
      { head: "Owner", share: 120 },
      { head: "If nobody acts", share: 165 },
    ],
    rows: told.map((need) => [
      measureLine(need),
      todayLine(need, context),
      joined(measureValue(need, need.measureTarget, context), dayWords(need.measureTargetDate, context), " by "),
      objectiveLine(need),
      need.ownerDept,
      waitingWords(need, context),
    ]),
  });
  const title = slideTitle({ context, facts: { needs: told }, from: needMeasuresClaims });
  return [{ id: "needs.2", part: "appendix", kicker: "Appendix: needs", title, layout: "table", table }];
}

const dayWords = (date: string | null, { locale }: BuildContext): string | null =>
  date === null ? null : formatDate(date, locale);

function measureLine({ measureName, measureUnit }: Need): string | null {
  return measureName !== null && measureUnit !== null
    ? `${measureName} (${measureUnit})`
    : (measureName ?? measureUnit);
}

function todayLine(need: Need, context: BuildContext): string | null {
  const value = measureValue(need, need.measureBaseline, context);
  const from = joined(need.measureSource, dayWords(need.measureBaselineDate, context));
  return joined(value, isUnverified(need) ? joined(from, "unverified") : from);
}

function joined(first: string | null, second: string | null, between = ", "): string | null {
  const parts = [first, second].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(between);
}
