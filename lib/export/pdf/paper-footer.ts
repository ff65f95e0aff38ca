import { frameText, hairline, type SheetNode, stack } from "../sheet/sheet";
import { versionWords } from "../sheet/slide-words";
import { shortenLine } from "../type/shorten-line";
import type { DrawContext } from "./draw-context";

const PAGE_NUMBER_WIDTH = 60;
const FOOTER_GAP = 16;

/** The foot of a sheet of paper: whose it is, which version, and where in the whole it belongs. */
export function paperFooterNode(
  paper: Parameters<typeof versionWords>[0] & { title: string },
  number: string,
  width: number,
  { measure }: DrawContext,
): SheetNode {
  const half = (width - PAGE_NUMBER_WIDTH) / 2;
  const onOneLine = (words: string): string => shortenLine(words, "tick", half - FOOTER_GAP, measure);
  return stack(
    [
      {
        kind: "row",
        gap: 0,
        cells: [
          { width: half, node: frameText("tick", onOneLine(paper.title)) },
          { width: half, node: frameText("tick", onOneLine(versionWords(paper)), { align: "right" }) },
          { width: PAGE_NUMBER_WIDTH, node: frameText("tick", number, { align: "right" }) },
        ],
      },
    ],
    { top: hairline, padding: { top: 6 } },
  );
}
