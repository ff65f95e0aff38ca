import type { Line } from "../../slides/line";
import { valueWords } from "../../slides/measure-words";
import { formatQuantity } from "../../text/format-number";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import type { AlignmentValues } from "./schema";

export type Need = ReadAnswers<AlignmentValues>["needs"][number];

/** A number of the need's measure, today's or the target, as tables print it. */
export const measureValue = (need: Need, value: number | null, { locale }: BuildContext): string | null =>
  valueWords(value, { name: need.measureName, unit: need.measureUnit }, locale);

/** Today and the target as one move, with a unit said once; null without both. */
export function moveWords(need: Need, context: BuildContext): string | null {
  const { measureBaseline, measureTarget, measureUnit } = need;
  const today = measureValue(need, measureBaseline, context);
  const target = measureValue(need, measureTarget, context);
  if (today === null || target === null) return null;
  const isBare = measureUnit !== "%" && measureBaseline !== null;
  return `${isBare ? formatQuantity(measureBaseline, null, context.locale) : today} → ${target}`;
}

/** The priority a need hangs on, and where to read it. */
export function objectiveLine({ corporateObjective, docRef }: Need): Line | null {
  if (corporateObjective === null) return docRef;
  return docRef === null ? corporateObjective : [{ text: corporateObjective, strong: true }, { text: `. ${docRef}` }];
}
