import type { TextMeasure } from "../fit/measure-text";
import type { Palette } from "../theme";

export type DrawContext = { palette: Palette; measure: TextMeasure };
