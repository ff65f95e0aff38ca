import { DRAWN_FILL } from "../../fit/fit-slide";
import type { FittedDeck } from "../../sheet/fitted-deck";
import { slideFooter } from "../../sheet/footer-line";
import { frame } from "../../sheet/frame";
import type { FontMetrics } from "../../type/font-metrics";
import { scaledRole } from "../../type/type-roles";
import type { LineShape, TextShape } from "../shapes/shape";
import { numberBox } from "./slide-number-xml";

/** What stands under every slide but the cover, once for all of them on the master. */
export function footerShapes(deck: FittedDeck, metrics: FontMetrics): (LineShape | TextShape)[] {
  const { x, y, width } = frame.footer;
  const role = scaledRole("small", 1);
  const { left, leftWidth, right } = slideFooter(deck, { metrics, scale: 1, fill: DRAWN_FILL });
  const words = (name: string, text: string, from: number, room: number, align?: "right"): TextShape => ({
    kind: "text",
    name,
    box: { x: x + from, y: numberBox.y, width: room, height: numberBox.height },
    paragraphs: [{ runs: [{ text }], role, align }],
  });
  return [
    { kind: "line", from: { x, y }, to: { x: x + width, y }, colour: "rule", width: 0.5 },
    ...(left === "" ? [] : [words("Deck", left, 0, leftWidth)]),
    words("Version", right, leftWidth, numberBox.x - x - leftWidth, "right"),
  ];
}
