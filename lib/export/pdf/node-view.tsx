import type { ViewProps } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { Palette } from "../palette";
import { innerWidth } from "../sheet/measure-sheet";
import type { Look, RowNode, SheetNode, StackNode, Tag } from "../sheet/sheet";
import type { DrawContext } from "./draw-context";
import { DrawingSvg } from "./drawing-svg";
import { TaggedView } from "./primitives";
import { SetText } from "./set-text";
import type { TagProps } from "./tagging/weave";

type Style = Exclude<ViewProps["style"], undefined | unknown[]>;
type NodeProps = { node: SheetNode; width: number; context: DrawContext };

/** A node of a sheet, drawn as it was measured. */
export function NodeView({ node, width, context }: NodeProps): ReactNode {
  switch (node.kind) {
    case "text":
      return <SetText node={node} width={width} context={context} />;
    case "stack":
      return <StackView node={node} width={width} context={context} />;
    case "row":
      return <RowView node={node} context={context} />;
    case "drawing":
      return <DrawingSvg drawing={node.drawing} alt={node.alt} context={context} />;
    case "gap":
      return <TaggedView style={{ height: node.height }} />;
  }
}

function StackView({
  node: { children, look, tag },
  width,
  context,
}: {
  node: StackNode;
  width: number;
  context: DrawContext;
}): ReactNode {
  return (
    <TaggedView {...tagProps(tag)} style={{ width, ...lookStyle(look, context.palette) }}>
      {children.map((child, at) => (
        <NodeView key={partKey(at)} node={child} width={innerWidth(width, look)} context={context} />
      ))}
    </TaggedView>
  );
}

function RowView({
  node: { cells, gap, align, look, tag },
  context,
}: {
  node: RowNode;
  context: DrawContext;
}): ReactNode {
  const alignItems = align === "center" ? "center" : "flex-start";
  return (
    <TaggedView {...tagProps(tag)} style={{ flexDirection: "row", alignItems, ...lookStyle(look, context.palette) }}>
      {cells.map(({ node, width }, at) => {
        const after = at < cells.length - 1 ? gap : 0;
        // A view around every cell would double the nodes of a table.
        if (node.kind === "text") {
          return <SetText key={partKey(at)} node={node} width={width} context={context} after={after} />;
        }
        return (
          <TaggedView key={partKey(at)} style={{ width, marginRight: after }}>
            <NodeView node={node} width={width} context={context} />
          </TaggedView>
        );
      })}
    </TaggedView>
  );
}

/** A sheet is drawn once and its parts never move, so their place is key enough. */
const partKey = (at: number): string => `part-${at}`;

const tagProps = (tag: Tag | undefined): TagProps =>
  tag === undefined ? {} : { tag: tag.role, scope: tag.scope, ordered: tag.ordered, tagTitle: tag.title };

const justify = { center: "center", between: "space-between", end: "flex-end" } as const;

function lookStyle(look: Look | undefined, palette: Palette): Style {
  if (look === undefined) return {};
  const { padding, top, bottom, left, outline, radius, fill, minHeight } = look;
  return {
    ...(padding && {
      paddingTop: padding.top ?? 0,
      paddingRight: padding.right ?? 0,
      paddingBottom: padding.bottom ?? 0,
      paddingLeft: padding.left ?? 0,
    }),
    ...(top && { borderTopWidth: top.width, borderTopColor: palette[top.colour], borderTopStyle: "solid" as const }),
    ...(bottom && {
      borderBottomWidth: bottom.width,
      borderBottomColor: palette[bottom.colour],
      borderBottomStyle: "solid" as const,
    }),
    ...(left && {
      borderLeftWidth: left.width,
      borderLeftColor: palette[left.colour],
      borderLeftStyle: "solid" as const,
    }),
    ...(outline && {
      borderWidth: outline.width,
      borderColor: palette[outline.colour],
      borderStyle: outline.isDashed ? ("dashed" as const) : ("solid" as const),
    }),
    ...(radius !== undefined && { borderRadius: radius }),
    ...(fill && { backgroundColor: palette[fill] }),
    ...(minHeight !== undefined && { minHeight }),
    ...(look.justify && { justifyContent: justify[look.justify] }),
  };
}
