import type { TextMeasure } from "../fit/measure-text";
import type { Palette } from "../theme";

export type DrawContext = {
  palette: Palette;
  measure: TextMeasure;
  /** Running text fills its lines, as in a paper; on a slide the lines of a short text are set even. */
  isRunning?: true;
};
