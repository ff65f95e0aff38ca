import type { FittedDeck } from "../../sheet/fitted-deck";
import { frame } from "../../sheet/frame";
import { footerWords, versionWords } from "../../sheet/slide-words";
import type { FontMetrics } from "../../type/font-metrics";
import { shortenLine } from "../../type/shorten-line";
import { scaledRole } from "../../type/type-roles";
import type { LineShape, TextShape } from "../shapes/shape";
import { numberBox } from "./slide-number-xml";

const LEFT_WIDTH = 500;
const GAP = 16;

/** What stands under every slide but the cover, once for all of them on the master. */
export function footerShapes(deck: FittedDeck, metrics: FontMetrics): (LineShape | TextShape)[] {
  const { x, y, width } = frame.footer;
  const role = scaledRole("small", 1);
  const measure = { metrics, scale: 1, fill: 1 } as const;
  const words = (name: string, text: string, left: number, room: number, align?: "right"): TextShape => ({
    kind: "text",
    name,
    box: { x: left, y: numberBox.y, width: room, height: numberBox.height },
    paragraphs: [{ runs: [{ text: shortenLine(text, "small", room - GAP, measure) }], role, align }],
  });
  const rightEdge = numberBox.x;
  const right = x + LEFT_WIDTH;
  return [
    { kind: "line", from: { x, y }, to: { x: x + width, y }, colour: "rule", width: 0.5 },
    words("Deck", footerWords(deck), x, LEFT_WIDTH),
    words("Version", versionWords(deck), right, rightEdge - right, "right"),
  ];
}
