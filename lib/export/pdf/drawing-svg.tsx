import { Circle, Line, Path, Rect } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { Drawing, Mark } from "../charts/drawing";
import { roleOf } from "../type/measure-text";
import type { DrawContext } from "./draw-context";
import { TaggedLabel, TaggedSvg } from "./primitives";
import { shapeLines } from "./shape-lines";

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
          strokeDasharray={mark.dash === undefined ? undefined : `${mark.dash} ${mark.dash}`}
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
    case "label":
      return <Label key={key} mark={mark} context={{ palette, measure }} />;
  }
}

const NO_BOX = { width: 0, height: 0 };

type LabelMark = Extract<Mark, { kind: "label" }>;

/** Its one line is shaped already; the renderer asks for some text to hang it on. */
function Label({ mark, context: { palette, measure } }: { mark: LabelMark; context: DrawContext }): ReactNode {
  const { text, role: name, x, y, anchor, ink } = mark;
  if (text.trim() === "") return null;
  const role = roleOf({ ...measure, scale: 1, density: "read-ahead" }, name);
  const line = { runs: [{ text, face: role.face }], width: 0 };
  const colour = palette[ink ?? "ink"];
  const { metrics } = measure;
  const shaped = shapeLines([line], { role, ink: colour, width: 0, align: "right", metrics, whole: text });
  return (
    <TaggedLabel x={x} y={y} textAnchor={anchor} shaped={shaped.map((one) => ({ ...one, box: { ...NO_BOX, x, y } }))}>
      {" "}
    </TaggedLabel>
  );
}

const halfDisc = (x: number, y: number, r: number): string => `M ${x} ${y - r} A ${r} ${r} 0 0 1 ${x} ${y + r} Z`;
