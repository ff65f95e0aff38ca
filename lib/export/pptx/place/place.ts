import type { TextMeasure } from "../../type/measure-text";

/** What all shapes of one box of the sheet share. */
export type Place = {
  /** What the shapes are called in PowerPoint's list of objects. */
  name: string;
  measure: TextMeasure;
};

/** Where a drawing's own corner stands, how many points a unit of it is, and how its labels are measured. */
export type Paper = { x: number; y: number; zoom: number; measure: TextMeasure };
