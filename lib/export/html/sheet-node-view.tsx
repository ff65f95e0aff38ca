import type { CSSProperties, ReactNode } from "react";
import type { Colour } from "../palette";
import { innerWidth } from "../sheet/measure-sheet";
import type { Look, RowNode, SheetNode } from "../sheet/sheet";
import { DrawingView } from "./drawing-view";
import { keyed } from "./keyed";
import { LineView } from "./line-view";

type NodeProps = { node: SheetNode; width: number };

/**
 * A node of a sheet in the browser, in pixels where the PDF has points: a picture of the page and nothing to read, so
 * it says no structure. Only for the app's own pages, whose policy lets a style stand on an element.
 */
export function SheetNodeView({ node, width }: NodeProps): ReactNode {
  switch (node.kind) {
    case "text":
      return (
        <p
          className={`r-${node.role}`}
          style={{ textAlign: node.align, color: colourOf(node.ink), marginTop: node.shift }}
        >
          <LineView line={node.line} />
        </p>
      );
    case "stack":
      return (
        <div style={{ width, display: "flex", flexDirection: "column", ...lookStyle(node.look) }}>
          {keyed(node.children).map(({ key, item }) => (
            <SheetNodeView key={key} node={item} width={innerWidth(width, node.look)} />
          ))}
        </div>
      );
    case "row":
      return <RowView node={node} />;
    case "drawing":
      return (
        <div style={{ width: node.drawing.width, height: node.drawing.height }}>
          <DrawingView drawing={node.drawing} label={node.alt} />
        </div>
      );
    case "gap":
      return <div style={{ height: node.height }} />;
  }
}

function RowView({ node: { cells, gap, align, look } }: { node: RowNode }): ReactNode {
  return (
    <div style={{ display: "flex", gap, alignItems: align ?? "flex-start", ...lookStyle(look) }}>
      {keyed(cells).map(({ key, item }) => (
        <div key={key} style={{ width: item.width, flex: "none" }}>
          <SheetNodeView node={item.node} width={item.width} />
        </div>
      ))}
    </div>
  );
}

const justify = { center: "center", between: "space-between", end: "flex-end" } as const;

function lookStyle(look: Look | undefined): CSSProperties {
  if (look === undefined) return {};
  const { padding = {}, top, bottom, left, outline, radius, fill, minHeight } = look;
  return {
    paddingTop: padding.top,
    paddingRight: padding.right,
    paddingBottom: padding.bottom,
    paddingLeft: padding.left,
    ...(outline
      ? { border: `${outline.width}px ${outline.isDashed ? "dashed" : "solid"} var(--s-${outline.colour})` }
      : { borderTop: ruleOf(top), borderBottom: ruleOf(bottom), borderLeft: ruleOf(left) }),
    borderRadius: radius,
    backgroundColor: colourOf(fill),
    minHeight,
    justifyContent: look.justify && justify[look.justify],
  };
}

const ruleOf = (rule: Look["top"]): string | undefined => rule && `${rule.width}px solid var(--s-${rule.colour})`;

const colourOf = (colour: Colour | undefined): string | undefined => colour && `var(--s-${colour})`;
