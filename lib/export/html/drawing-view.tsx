import type { ReactNode } from "react";
import type { Drawing, Mark } from "../charts/drawing";
import { keyed } from "./keyed";

const round = (value: number): number => Math.round(value * 100) / 100;

/** A computed chart as SVG: colours are classes, so the palette of the slide decides. Without a label it is decoration. */
export function DrawingView({ drawing, label }: { drawing: Drawing; label: string | null }): ReactNode {
  const { width, height, marks, zoom = 1 } = drawing;
  return (
    <svg
      className={label === null ? "s-sign" : "s-drawing"}
      viewBox={`0 0 ${round(width / zoom)} ${round(height / zoom)}`}
      width={round(width)}
      height={round(height)}
      role={label === null ? undefined : "img"}
      aria-label={label ?? undefined}
      aria-hidden={label === null ? true : undefined}
    >
      {keyed(marks).map(({ key, item }) => (
        <MarkView key={key} mark={item} />
      ))}
    </svg>
  );
}

const fillClass = (fill: string | undefined): string => `f-${fill ?? "none"}`;
const strokeClass = (stroke: string | undefined): string => (stroke === undefined ? "" : ` k-${stroke}`);

export function MarkView({ mark }: { mark: Mark }): ReactNode {
  switch (mark.kind) {
    case "rect":
      return (
        <rect
          className={fillClass(mark.fill) + strokeClass(mark.stroke)}
          x={round(mark.x)}
          y={round(mark.y)}
          width={round(mark.width)}
          height={round(mark.height)}
        />
      );
    case "disc":
      return (
        <circle
          className={fillClass(mark.fill) + strokeClass(mark.stroke)}
          cx={round(mark.x)}
          cy={round(mark.y)}
          r={mark.r}
          strokeWidth={mark.strokeWidth}
          strokeDasharray={mark.dash}
        />
      );
    case "half-disc":
      return (
        <path
          className={fillClass(mark.fill)}
          d={`M ${mark.x} ${mark.y - mark.r} A ${mark.r} ${mark.r} 0 0 1 ${mark.x} ${mark.y + mark.r} Z`}
        />
      );
    case "line":
      return (
        <line
          className={strokeClass(mark.stroke).trim()}
          x1={round(mark.x1)}
          y1={round(mark.y1)}
          x2={round(mark.x2)}
          y2={round(mark.y2)}
          strokeWidth={mark.width}
          strokeDasharray={mark.dash}
        />
      );
    case "label":
      return (
        <text
          className={`g-${mark.role} ${fillClass(mark.ink ?? "ink")}`}
          x={round(mark.x)}
          y={round(mark.y)}
          textAnchor={mark.anchor}
        >
          {mark.text}
        </text>
      );
  }
}
