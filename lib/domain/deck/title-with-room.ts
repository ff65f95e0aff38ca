import type { BuildContext } from "../sections/build-context";
import type { Slide } from "../slides/slide";
import { plainTitle } from "../slides/slide-title";
import { countCharacters } from "../text/count-characters";
import { addLine } from "./add-line";

const MAX_CHARACTERS = 100;
/** A cover sets its title in three lines or four, and what the author calls a slide may fill two whole ones. */
const MAX_LONG_CHARACTERS = 130;

/** A title that no setting has room for gives way to what its kicker names, and stands whole on the slide. */
export function titleWithRoom(slide: Slide, context: BuildContext, isChosen: boolean): Slide {
  const most = slide.layout === "cover" || isChosen ? MAX_LONG_CHARACTERS : MAX_CHARACTERS;
  if (countCharacters(slide.title) <= most) return slide;
  const named = slide.kicker.replace(/^Appendix: /u, "");
  // Of all kickers the pilot's alone holds typed words, which may be just as long.
  const title = countCharacters(named) <= MAX_CHARACTERS ? named : plainTitle("pilot.bare", context);
  return addLine({ ...slide, title }, slide.title);
}
