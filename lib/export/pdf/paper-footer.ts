import { frameText, hairline, type SheetNode, stack } from "../sheet/sheet";
import { versionWords } from "../sheet/slide-words";
import { labelWidth } from "../type/measure-text";
import type { DrawContext } from "./draw-context";

const PAGE_NUMBER_WIDTH = 60;
const FOOTER_GAP = 16;

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
  const widthOf = (words: string): number => labelWidth(words, "tick", measure) / measure.fill + FOOTER_GAP;
  const whole = versionWords(paper);
  const version = widthOf(whole) <= room ? whole : versionWords({ ...paper, classification: null });
  const title = widthOf(paper.title) + widthOf(version) <= room ? paper.title : "";
  const left = title === "" ? 0 : widthOf(title);
  return stack(
    [
      {
        kind: "row",
        gap: 0,
        cells: [
          { width: left, node: frameText("tick", title) },
          { width: room - left, node: frameText("tick", version, { align: "right" }) },
          { width: PAGE_NUMBER_WIDTH, node: frameText("tick", number, { align: "right" }) },
        ],
      },
    ],
    { top: hairline, padding: { top: 6 } },
  );
}
