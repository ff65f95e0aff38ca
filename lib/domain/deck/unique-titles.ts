import type { Slide } from "../slides/slide";
import { firstWords } from "../text/first-words";

const MAX_CHARACTERS = 100;

/**
 * A title that was used before is led by its kicker, then counted, so that bookmarks tell slides apart; `most`
 * characters are what a slide has room for.
 */
export function uniqueTitles(slides: readonly Slide[], most = MAX_CHARACTERS): Slide[] {
  const used = new Set<string>();
  return slides.map((slide) => {
    const title = firstFree(slide, used, most);
    used.add(title);
    return { ...slide, title };
  });
}

function firstFree({ title, kicker }: Slide, used: ReadonlySet<string>, most: number): string {
  if (!used.has(title)) return title;
  const led = firstWords(`${kicker}: ${title}`, most);
  if (!used.has(led)) return led;
  let count = 2;
  while (used.has(counted(title, count, most))) count += 1;
  return counted(title, count, most);
}

const counted = (title: string, count: number, most: number): string => `${firstWords(title, most - 6)} (${count})`;
