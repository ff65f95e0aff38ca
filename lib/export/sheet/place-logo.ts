import type { FittedDeck, FittedSlide } from "./fitted-deck";
import { type Box, logoBoxes } from "./frame";
import { isBold, isDeep } from "./is-bold";

export type PlacedLogo = {
  box: Box;
  /** On a dark ground a logo keeps paper around it, since it was drawn for paper. */
  plate: Box | null;
  /** On the cover it stands for the organisation's name; elsewhere it says nothing new and is decoration: null. */
  alt: string | null;
};

const PLATE_PADDING = 6;

/** The logo in its own proportions: at the left of the cover's box, at the right of a slide's. */
export function placeLogo(
  slide: Pick<FittedSlide, "layout"> & { look?: "contrast" },
  deck: Pick<FittedDeck, "brand" | "organisation">,
): PlacedLogo | null {
  const { logo } = deck.brand;
  if (logo === undefined) return null;
  const isCover = slide.layout === "cover";
  const room = isCover ? logoBoxes.cover : logoBoxes.slide;
  const scale = Math.min(room.width / logo.width, room.height / logo.height);
  const width = logo.width * scale;
  const height = logo.height * scale;
  const x = isCover ? room.x : room.x + room.width - width;
  const box = { x, y: room.y + (room.height - height) / 2, width, height };
  const isOnDark = isCover || isBold(slide, deck) || isDeep(slide);
  return { box, plate: isOnDark ? around(box) : null, alt: isCover ? `Logo: ${deck.organisation}` : null };
}

const around = ({ x, y, width, height }: Box): Box => ({
  x: x - PLATE_PADDING,
  y: y - PLATE_PADDING,
  width: width + PLATE_PADDING * 2,
  height: height + PLATE_PADDING * 2,
});
