import { type Need, valueWords } from "../../deck/measure-of";
import type { Line } from "../../slides/line";
import type { BuildContext } from "../build-context";

/** A number of the need's measure, today's or the target, as tables print it. */
export const measureValue = (need: Need, value: number | null, { locale }: BuildContext): string | null =>
  valueWords(value, { name: need.measureName, unit: need.measureUnit }, locale);

/** The priority a need hangs on, and where to read it. */
export function objectiveLine({ corporateObjective, docRef }: Need): Line | null {
  if (corporateObjective === null) return docRef;
  return docRef === null ? corporateObjective : [{ text: corporateObjective, strong: true }, { text: `. ${docRef}` }];
}
