import type { Block } from "@/lib/domain/slides/block";
import { plainLine } from "@/lib/domain/slides/line";
import type { DeckOutline } from "@/lib/domain/slides/outline";
import type { Slide } from "@/lib/domain/slides/slide";
import { normaliseText } from "@/lib/domain/text/normalise-text";

/** They choose between two forms of one character; our faces have one form of each, and would set a box beside it. */
const VARIATION_SELECTORS = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;

/** Text as a line can hold it: clean characters, no tabs, no runs of spaces, at most one line feed at a time. */
export const cleanText = (text: string): string =>
  normaliseText(text)
    .replace(VARIATION_SELECTORS, "")
    .replace(/\t/gu, " ")
    .replace(/ {2,}/gu, " ")
    .replace(/ *\n[\n ]*/gu, "\n");

/** Names, titles and labels of the frame, which stand on one line and in the properties of the file. */
export const oneLine = (text: string): string => text.replace(/[^\S\u00A0]+/gu, " ").trim();

/**
 * The same outline with every text in it cleaned and points without words left out; numbers, names of kinds and dates
 * are untouched by that.
 */
export function normaliseOutline(outline: DeckOutline): DeckOutline {
  const clean = cleanDeep(outline);
  return {
    ...clean,
    title: oneLine(clean.title),
    organisation: oneLine(clean.organisation),
    versionLabel: oneLine(clean.versionLabel),
    classification: clean.classification === null ? null : oneLine(clean.classification),
    slides: clean.slides.map(normaliseSlide),
  };
}

function normaliseSlide(slide: Slide): Slide {
  const framed = { ...slide, kicker: oneLine(slide.kicker), title: oneLine(slide.title) };
  if (framed.layout !== "text") return framed;
  const { wide, body } = framed;
  return {
    ...framed,
    ...(wide && { wide: wide.map(withoutBlankPoints) }),
    body: body.map(withoutBlankPoints),
  };
}

export const withoutBlankPoints = (block: Block): Block =>
  block.kind === "bullets" ? { ...block, items: block.items.filter((item) => plainLine(item).trim() !== "") } : block;

/** Strings are mapped to strings and everything else to its like, so the shape stays what it was. */
export function cleanDeep<T>(value: T): T {
  return mapStrings(value) as T;
}

function mapStrings(value: unknown): unknown {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(mapStrings);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapStrings(inner)]));
}
