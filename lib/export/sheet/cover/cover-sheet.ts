import type { SlideOf } from "@/lib/domain/slides/slide";
import type { FittedDeck, Fitting } from "../fitted-deck";
import { placeLogo } from "../place-logo";
import type { Sheet, SheetContext } from "../sheet";
import { fieldBoxes, fieldOf, titleAlone } from "./cover-field";
import { hasRail, openingOf } from "./cover-opening";
import { railBoxes } from "./cover-rail";

/** The request on the dark field, and beside it on paper what it takes; the field is the band of this page. */
export function coverSheet(slide: SlideOf<"cover"> & Fitting, deck: FittedDeck, context: SheetContext): Sheet {
  const { heading, cover: setting } = slide;
  if (setting === undefined) throw new Error("a cover is fitted before it is drawn");
  const opening = openingOf(slide, context.lang);
  const told = { slide, opening, heading, setting };
  const field = fieldBoxes(told, deck, context) ?? titleAlone(told, context);
  const rail = hasRail(opening) ? (railBoxes({ opening, setting: setting.rail }, deck, context) ?? []) : [];
  return {
    ground: "paper",
    band: fieldOf(opening).ground,
    logo: placeLogo(slide, deck),
    boxes: [...field, ...rail],
    footer: null,
  };
}
