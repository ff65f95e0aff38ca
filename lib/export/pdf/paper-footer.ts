import { footerLine } from "../sheet/footer-line";
import { frameText, hairline, type SheetNode, stack } from "../sheet/sheet";
import type { versionWords } from "../sheet/slide-words";
import type { DrawContext } from "./draw-context";

const PAGE_NUMBER_WIDTH = 60;

/**
 * The foot of a sheet of paper: whose it is, which version, and where in the whole it belongs. A line that has no room
 * is left out whole, the title first: both stand in full where the paper opens.
 */
export function paperFooterNode(
  paper: Parameters<typeof versionWords>[0] & { title: string },
  number: string,
  width: number,
  { measure }: DrawContext,
): SheetNode {
  const room = width - PAGE_NUMBER_WIDTH;
  const { left, leftWidth, right } = footerLine({
    names: [paper.title],
    version: paper,
    role: "tick",
    room,
    measure,
  });
  return stack(
    [
      {
        kind: "row",
        gap: 0,
        cells: [
          { width: leftWidth, node: frameText("tick", left) },
          { width: room - leftWidth, node: frameText("tick", right, { align: "right" }) },
          { width: PAGE_NUMBER_WIDTH, node: frameText("tick", number, { align: "right" }) },
        ],
      },
    ],
    { top: hairline, padding: { top: 6 } },
  );
}
