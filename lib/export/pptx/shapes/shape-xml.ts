import { chartFrameXml } from "./chart-frame-xml";
import { groupXml } from "./group-xml";
import { pictureXml } from "./picture-xml";
import { lineXml, plainXml } from "./plain-xml";
import type { Shape } from "./shape";
import type { ShapeContext } from "./shape-context";
import { tableXml } from "./table-xml";
import { textShapeXml } from "./text-shape-xml";

export function shapeXml(shape: Shape, context: ShapeContext): string {
  switch (shape.kind) {
    case "text":
      return textShapeXml(shape, context);
    case "plain":
      return plainXml(shape, context);
    case "line":
      return lineXml(shape, context);
    case "group":
      return groupXml(shape, context);
    case "table":
      return tableXml(shape, context);
    case "chart":
      return chartFrameXml(shape, context);
    case "picture":
      return pictureXml(shape, context);
  }
}
