import type { Line } from "../../slides/line";
import { valueWords } from "../../slides/measure-words";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import type { AlignmentValues } from "./schema";

export type Need = ReadAnswers<AlignmentValues>["needs"][number];

/** A number of the need's measure, today's or the target, as tables print it. */
export const measureValue = (need: Need, value: number | null, { locale }: BuildContext): string | null =>
  valueWords(value, { name: need.measureName, unit: need.measureUnit }, locale);

/** The priority a need hangs on, and where to read it. */
export function objectiveLine({ corporateObjective, docRef }: Need): Line | null {
  if (corporateObjective === null) return docRef;
  return docRef === null ? corporateObjective : [{ text: corporateObjective, strong: true }, { text: `. ${docRef}` }];
}
