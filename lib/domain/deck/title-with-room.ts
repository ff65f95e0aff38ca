import type { Slide } from "../slides/slide";
import { countCharacters } from "../text/count-characters";
import { addLine } from "./add-line";

const MAX_CHARACTERS = 100;
/** A cover sets its title in three lines. */
const MAX_COVER_CHARACTERS = 130;

/** A title that no setting has room for gives way to what its kicker names, and stands whole on the slide. */
export function titleWithRoom(slide: Slide): Slide {
  const most = slide.layout === "cover" ? MAX_COVER_CHARACTERS : MAX_CHARACTERS;
  if (countCharacters(slide.title) <= most) return slide;
  return addLine({ ...slide, title: slide.kicker.replace(/^Appendix: /u, "") }, slide.title);
}
