import { el } from "../package/xml";
import { emu } from "../units";
import { identityXml } from "./frame-xml";
import { lineXml, plainXml } from "./plain-xml";
import type { GroupShape } from "./shape";
import type { ShapeContext } from "./shape-context";
import { textShapeXml } from "./text-shape-xml";

/** Many shapes that are one thing: they move together and have one alternative text. */
export function groupXml({ name, alt, box, children }: GroupShape, context: ShapeContext): string {
  const place = { x: emu(box.x), y: emu(box.y) };
  const size = { cx: emu(box.width), cy: emu(box.height) };
  return el(
    "p:grpSp",
    {},
    el(
      "p:nvGrpSpPr",
      {},
      identityXml({ id: context.nextId(), name: context.uniqueName(name), alt }),
      el("p:cNvGrpSpPr"),
      el("p:nvPr"),
    ),
    el(
      "p:grpSpPr",
      {},
      // Children keep the coordinates of the slide.
      el("a:xfrm", {}, el("a:off", place), el("a:ext", size), el("a:chOff", place), el("a:chExt", size)),
    ),
    children.map((child) => childXml(child, context)),
  );
}

function childXml(child: GroupShape["children"][number], context: ShapeContext): string {
  switch (child.kind) {
    case "text":
      return textShapeXml(child, context);
    case "plain":
      return plainXml(child, context, true);
    case "line":
      return lineXml(child, context, true);
  }
}
