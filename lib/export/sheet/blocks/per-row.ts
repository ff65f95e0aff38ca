import { roleOf, type TextMeasure } from "../../type/measure-text";
import { typeRoles } from "../../type/type-roles";
import { space } from "../frame";

/** How many of some things stand beside each other: as many as get the least width each, in rows as even as can be. */
export function perRow(count: number, width: number, { least, most }: { least: number; most: number }): number {
  const room = Math.max(1, Math.min(most, count, Math.floor((width + space.gutter) / (least + space.gutter))));
  return Math.max(1, Math.ceil(count / Math.ceil(Math.max(1, count) / room)));
}

/** The width each of so many gets. */
export const widthOfEach = (beside: number, width: number, gap: number = space.gutter): number =>
  (width - gap * (beside - 1)) / beside;

/** How much larger running words stand than on a page that is read, so that what goes with them grows alike. */
export const growthOf = (measure: TextMeasure): number => roleOf(measure, "body").size / typeRoles.body.size;

/** The same things row by row. */
export const inRows = <T>(items: readonly T[], beside: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / beside) }, (_, at) => items.slice(at * beside, (at + 1) * beside));
