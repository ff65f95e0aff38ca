import type { SlideId } from "../ids/slide-ids";
import { riskLetter } from "../sections/risks/risk-words";
import type { Slide } from "../slides/slide";
import { type PaperGiven, slidesOf } from "./paper-given";
import { type ItemPart, joinItems } from "./paper-item";
import type { PaperPart } from "./paper-outline";
import { slideAsBlocks } from "./slide-as-blocks";

/**
 * Slides of the deck that a committee may want to look up, by the names their appendices bear. What each group worries
 * about, single scores and the answers prepared for hard questions stay out: a committee's papers are public.
 */
const APPENDICES: readonly { heading: string; keys: readonly SlideId[] }[] = [
  { heading: "Risk register", keys: ["register"] },
  { heading: "Options in full", keys: ["options"] },
  { heading: "Needs and measures in full", keys: ["needs"] },
  { heading: "Money and time", keys: ["money", "money-detail", "time"] },
  { heading: "Terms of the pilot", keys: ["pilot-terms"] },
  { heading: "Decisions in full", keys: ["asks"] },
  { heading: "Benefits", keys: ["benefits"] },
  { heading: "What others did", keys: ["examples", "fails"] },
  { heading: "Readiness", keys: ["readiness"] },
  { heading: "Rules, and what happens when a post goes wrong", keys: ["rules", "first-response"] },
  { heading: "People and training", keys: ["people", "training"] },
  { heading: "Words and sources", keys: ["glossary", "sources"] },
];

/** The parts of the deck that prove the report, each under its letter; what the deck does not tell has no letter. */
export function reportAppendices({ slides }: PaperGiven): PaperPart[] {
  const told = APPENDICES.map(({ heading, keys }) => ({
    heading,
    slides: keys.flatMap((key) => slidesOf(slides, key)),
  })).filter((appendix) => appendix.slides.length > 0);
  return told.flatMap((appendix, index) => [
    {
      id: `appendix-${index + 1}`,
      part: "appendix" as const,
      level: 2 as const,
      heading: `Appendix ${riskLetter(index)}: ${appendix.heading}`,
      body: [],
    },
    ...appendix.slides.map(slidePart),
  ]);
}

/** The letter of the appendix after those of a report. */
export const nextLetter = (appendices: readonly PaperPart[]): string =>
  riskLetter(appendices.filter(({ level }) => level === 2).length);

/** What the main text had no room for, whole, under the headings it would have stood under. */
export function leftAppendix(left: readonly ItemPart[], letter: string): PaperPart[] {
  if (left.length === 0) return [];
  const heading = `Appendix ${letter}: What the main text had no room for`;
  return [
    { id: "appendix-left", part: "appendix", level: 2, heading, body: [] },
    ...left.map(
      ({ id, heading: name, items }): PaperPart => ({
        id: `left-${id}`,
        part: "appendix",
        level: 3,
        heading: name,
        body: joinItems(items),
      }),
    ),
  ];
}

const slidePart = (slide: Slide): PaperPart => ({
  id: `slide-${slide.id}`,
  part: "appendix",
  level: 3,
  heading: slide.title,
  body: slideAsBlocks(slide),
});
