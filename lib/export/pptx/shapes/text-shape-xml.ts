import type { Box } from "../../sheet/frame";
import { scaledRole } from "../../type/type-roles";
import { el } from "../package/xml";
import { type Placeholder, placeholders } from "../parts/placeholders";
import { boxBody, textBody } from "../text/text-body";
import { identityXml, preset, transform } from "./frame-xml";
import type { TextShape } from "./shape";
import type { ShapeContext } from "./shape-context";

export function textShapeXml(shape: TextShape, context: ShapeContext): string {
  const placeholder = placeholderOf(shape, context);
  return placeholder === null ? textBoxXml(shape, context) : filledPlaceholder(shape, placeholder, context);
}

function placeholderOf({ placeholder }: TextShape, { layout }: ShapeContext): Placeholder | null {
  if (placeholder === undefined || layout === null) return null;
  return placeholders[layout][placeholder] ?? null;
}

function textBoxXml({ name, box, paragraphs, anchor, wraps }: TextShape, context: ShapeContext): string {
  return el(
    "p:sp",
    {},
    el(
      "p:nvSpPr",
      {},
      identityXml({ id: context.nextId(), name: context.uniqueName(name) }),
      el("p:cNvSpPr", { txBox: true }),
      el("p:nvPr"),
    ),
    el("p:spPr", {}, transform("a:xfrm", box), preset("rect"), el("a:noFill")),
    textBody("p:txBody", boxBody({ anchor, wraps }), paragraphs, context),
  );
}

/** Only what differs from the layout is said again. */
function filledPlaceholder(shape: TextShape, placeholder: Placeholder, context: ShapeContext): string {
  const { name, box, paragraphs, anchor = "top" } = shape;
  const { type, index, role, align } = placeholder;
  const isMoved = !isSameBox(box, placeholder.box);
  const isAnchored = anchor !== (placeholder.anchor ?? "top");
  return el(
    "p:sp",
    {},
    el(
      "p:nvSpPr",
      {},
      identityXml({ id: context.nextId(), name: context.uniqueName(name) }),
      el("p:cNvSpPr", {}, el("a:spLocks", { noGrp: true })),
      el("p:nvPr", {}, el("p:ph", { type, idx: index })),
    ),
    isMoved ? el("p:spPr", {}, transform("a:xfrm", box)) : el("p:spPr"),
    textBody("p:txBody", isAnchored ? boxBody({ anchor }) : el("a:bodyPr"), paragraphs, context, {
      role: scaledRole(role, 1),
      ink: placeholder.ink,
      align,
    }),
  );
}

const isSameBox = (one: Box, other: Box): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
