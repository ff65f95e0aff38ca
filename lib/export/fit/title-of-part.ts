import { hasRightToLeft, LEFT_TO_RIGHT_MARK } from "../type/text-direction";

/** The title of one of the slides that a slide was divided over, whatever direction its words run in. */
export function titleOfPart(title: string, part: number, count: number): string {
  const mark = hasRightToLeft(title) ? LEFT_TO_RIGHT_MARK : "";
  return `${title} (${mark}${part} of ${count})`;
}
