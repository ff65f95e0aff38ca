import type { FitReport } from "../sheet/fitted-deck";

/** One thing that fitting did to a slide, or could not do for it, and the slide it is about. */
export type FitNote = { slideId: string; words: string };

/**
 * What a deck's fitting came to, in words, slide after slide; empty where every slide stands at full size on one page
 * with every character. `titleOf` gives the title that people know a slide by.
 */
export function describeFit({ slides, missing }: FitReport, titleOf: (slideId: string) => string): FitNote[] {
  const lacking = new Map(missing.map(({ id, characters }) => [id, characters]));
  return slides.flatMap((slide) => {
    const name = `“${titleOf(slide.id)}”`;
    const characters = lacking.get(slide.id) ?? [];
    return [sizeWords(slide, name), missingWords(characters, name)]
      .filter((words) => words !== null)
      .map((words) => ({ slideId: slide.id, words }));
  });
}

function sizeWords(
  { scale, parts, movedToAppendix, leftOut }: FitReport["slides"][number],
  name: string,
): string | null {
  if (leftOut)
    return `${name} is left out: the deck would have too many pages. The deck’s last page says where it stands.`;
  if (movedToAppendix) return `${name} holds more than a slide. What had no room there stands whole in the appendix.`;
  if (parts > 1) return `${name} goes on over ${parts} slides.`;
  if (scale < 1) return `${name} is set a little smaller, so that everything fits.`;
  return null;
}

function missingWords(characters: readonly string[], name: string): string | null {
  if (characters.length === 0) return null;
  const list = characters.join(" ");
  return characters.length === 1
    ? `${name}: no font here has ${list}. In the PDF a box stands in its place; every other format keeps it.`
    : `${name}: no font here has ${list}. In the PDF a box stands in place of each; every other format keeps them.`;
}
