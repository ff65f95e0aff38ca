import { plainLine } from "../slides/line";
import type { MessagePart } from "../slides/message";
import type { Density } from "../slides/outline";
import type { Slide, SlideOf } from "../slides/slide";
import { blockTexts } from "../slides/slide-texts";
import { asSentence } from "../text/sentence";

/** Sentences that a main slide should hold at most, in words: what can be read while somebody talks, and what is read at a desk. */
export const MOST_WORDS: Readonly<Record<Density, number>> = { present: 60, "read-ahead": 90 };

/**
 * Main slides as the density has them. A slide shown to a room gives whole parts that are only for reading, and its
 * sources, to its speaker; no words of any part are cut.
 */
export const inDensity = (slides: readonly Slide[], density: Density): Slide[] =>
  density === "present" ? slides.map((slide) => (slide.part === "main" ? shownToRoom(slide) : slide)) : [...slides];

function shownToRoom({ sources = [], ...slide }: Slide): Slide {
  const left = sources.map((line) => asSentence(plainLine(line)));
  if (slide.layout !== "message") return withNotes(slide, left);
  const parts = slide.parts.filter(isShown);
  return withNotes({ ...slide, parts }, [...slide.parts.filter((part) => !isShown(part)).map(partSaid), ...left]);
}

const isShown = ({ block }: SlideOf<"message">["parts"][number]): boolean => block.onlyReadAhead === undefined;

const withNotes = (slide: Slide, left: readonly string[]): Slide =>
  left.length === 0 ? slide : { ...slide, notes: [...(slide.notes ?? []), ...left] };

function partSaid({ heading, block }: MessagePart): string {
  const words = asSentence(blockTexts(block).join("; ").replaceAll("\n", ", "));
  return heading === undefined ? words : `${heading}: ${words}`;
}
