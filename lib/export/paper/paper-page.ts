import type { PaperOutline } from "@/lib/domain/paper/paper-outline";

// Papers are set with the deck's own type and blocks on a larger sheet, which is then drawn smaller as a whole. So one
// set of roles, one table and one chart serve both, and a paper that has to be one page may choose its scale.

/** Points of the printed sheet. */
const SIZES = { A4: { width: 595.28, height: 841.89 }, Letter: { width: 612, height: 792 } } as const;

const SIDE_MARGIN = 54;
const TOP_MARGIN = 48;
/** From the foot of the sheet to the foot of the text. */
const BOTTOM_MARGIN = 62;
/** From the foot of the sheet to the top of the footer. */
const FOOTER_HEIGHT = 44;

/** Body text of 16 points comes out at 12.5 to 9.6, and down to 8.6 where scripts with tall or wide letters meet. */
export const onePageZooms = [0.78, 0.75, 0.72, 0.69, 0.66, 0.63, 0.6, 0.57, 0.54] as const;
/** A paper of any length: 11.2 points. */
export const FLOWING_ZOOM = 0.7;

export type PaperPage = {
  /** The sheet as it is printed, in points. */
  sheet: { width: number; height: number };
  zoom: number;
  /** The sheet before it is drawn smaller: what nodes are measured and placed in. */
  width: number;
  height: number;
  content: { left: number; top: number; width: number; height: number };
  footerTop: number;
};

export function paperPage(size: PaperOutline["size"], zoom: number): PaperPage {
  const sheet = SIZES[size];
  return {
    sheet,
    zoom,
    width: sheet.width / zoom,
    height: sheet.height / zoom,
    content: {
      left: SIDE_MARGIN / zoom,
      top: TOP_MARGIN / zoom,
      width: (sheet.width - 2 * SIDE_MARGIN) / zoom,
      height: (sheet.height - TOP_MARGIN - BOTTOM_MARGIN) / zoom,
    },
    footerTop: (sheet.height - FOOTER_HEIGHT) / zoom,
  };
}
