import { Circle, Line, Path, Rect, Text } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { Drawing, Mark } from "../charts/drawing";
import { replaceMissing } from "../fit/missing-glyphs";
import { scaledRole } from "../theme";
import type { DrawContext } from "./draw-context";
import { faceStyle } from "./fonts";
import { TaggedSvg } from "./primitives";

/** A computed chart, drawn as one Figure with everything it paints inside it. */
export function DrawingSvg({
  drawing,
  alt,
  context,
}: {
  drawing: Drawing;
  alt: string | null;
  context: DrawContext;
}): ReactNode {
  const { width, height, marks, zoom = 1 } = drawing;
  const tag = alt === null ? { artifact: "Layout" as const } : { tag: "Figure", alt };
  return (
    <TaggedSvg {...tag} width={width} height={height} viewBox={`0 0 ${width / zoom} ${height / zoom}`}>
      {marks.map((mark, at) => drawMark(mark, `mark-${at}`, context))}
    </TaggedSvg>
  );
}

function drawMark(mark: Mark, key: string, { palette, measure }: DrawContext): ReactNode {
  switch (mark.kind) {
    case "rect":
      return (
        <Rect
          key={key}
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          fill={mark.fill ? palette[mark.fill] : "none"}
          stroke={mark.stroke && palette[mark.stroke]}
          strokeWidth={mark.stroke ? 1 : 0}
        />
      );
    case "disc":
      return (
        <Circle
          key={key}
          cx={mark.x}
          cy={mark.y}
          r={mark.r}
          fill={palette[mark.fill]}
          stroke={mark.stroke && palette[mark.stroke]}
          strokeWidth={mark.stroke ? (mark.strokeWidth ?? 1) : 0}
        />
      );
    case "half-disc":
      return <Path key={key} fill={palette[mark.fill]} d={halfDisc(mark.x, mark.y, mark.r)} />;
    case "line":
      return (
        <Line
          key={key}
          x1={mark.x1}
          y1={mark.y1}
          x2={mark.x2}
          y2={mark.y2}
          stroke={palette[mark.stroke]}
          strokeWidth={mark.width}
          strokeDasharray={mark.dash === undefined ? undefined : `${mark.dash} ${mark.dash}`}
        />
      );
    case "label": {
      const { face, size } = scaledRole(mark.role, 1);
      return (
        <Text
          key={key}
          x={mark.x}
          y={mark.y}
          fill={palette[mark.ink ?? "ink"]}
          textAnchor={mark.anchor}
          style={{ ...faceStyle[face], fontSize: size }}
        >
          {replaceMissing(mark.text, measure.metrics)}
        </Text>
      );
    }
  }
}

const halfDisc = (x: number, y: number, r: number): string => `M ${x} ${y - r} A ${r} ${r} 0 0 1 ${x} ${y + r} Z`;
