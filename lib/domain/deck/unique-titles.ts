import type { Slide } from "../slides/slide";
import { firstWords } from "../text/first-words";

const MAX_CHARACTERS = 100;

/** A title that was used before is led by its kicker, then counted, so that bookmarks tell slides apart. */
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
  const led = firstWords(`${kicker}: ${title}`, MAX_CHARACTERS);
  if (!used.has(led)) return led;
  let count = 2;
  while (used.has(counted(title, count))) count += 1;
  return counted(title, count);
}

const counted = (title: string, count: number): string => `${firstWords(title, MAX_CHARACTERS - 6)} (${count})`;
