import type { Colour } from "../palette";
import type { TypeRoleName } from "../type/type-roles";

// What a chart is once computed: a flat list of marks in points, y down. Renderers only copy it.

export type Mark =
  | { kind: "rect"; x: number; y: number; width: number; height: number; fill?: Colour; stroke?: Colour }
  | {
      kind: "disc";
      x: number;
      y: number;
      r: number;
      fill: Colour;
      stroke?: Colour;
      strokeWidth?: number;
      dash?: number;
    }
  /** The right half of a disc. */
  | { kind: "half-disc"; x: number; y: number; r: number; fill: Colour }
  | { kind: "line"; x1: number; y1: number; x2: number; y2: number; stroke: Colour; width: number; dash?: number }
  | { kind: "label"; x: number; y: number; text: string; role: TypeRoleName; anchor?: "middle" | "end"; ink?: Colour };

/** `y` of a label is its baseline. With a zoom, a unit of the marks and of their type is so many points; the size is in points. */
export type Drawing = { width: number; height: number; marks: Mark[]; zoom?: number };

export type Area = { width: number; height: number };
