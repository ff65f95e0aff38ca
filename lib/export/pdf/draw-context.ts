import type { Palette } from "../palette";
import type { TextMeasure } from "../type/measure-text";

export type DrawContext = {
  palette: Palette;
  measure: TextMeasure;
  /** Running text fills its lines, as in a paper; on a slide the lines of a short text are set even. */
  isRunning?: true;
};
