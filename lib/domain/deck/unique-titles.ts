import type { Slide } from "../slides/slide";
import { countCharacters } from "../text/count-characters";

const MAX_CHARACTERS = 100;

/** A title that was used before is led by its kicker while that has room, else counted, so that bookmarks tell slides apart. */
export function uniqueTitles(slides: readonly Slide[]): Slide[] {
  const used = new Set<string>();
  return slides.map((slide) => {
    const title = firstFree(slide, used);
    used.add(title);
    return { ...slide, title };
  });
}

function firstFree({ title, kicker }: Slide, used: ReadonlySet<string>): string {
  if (!used.has(title)) return title;
  const led = `${kicker}: ${title}`;
  if (!used.has(led) && countCharacters(led) <= MAX_CHARACTERS) return led;
  let count = 2;
  while (used.has(`${title} (${count})`)) count += 1;
  return `${title} (${count})`;
}
