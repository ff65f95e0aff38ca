import type { SlideId } from "../ids/slide-ids";
import { riskLetter } from "../sections/risks/risk-words";
import type { Slide } from "../slides/slide";
import { capitalise, listWords } from "../text/sentence";
import { type PaperGiven, slidesOf } from "./paper-given";
import { type ItemPart, joinItems } from "./paper-item";
import type { PaperPart } from "./paper-outline";
import { slideAsBlocks } from "./slide-as-blocks";

/**
 * Slides of the deck that a committee may want to look up, by the names their appendices bear: only what is there is
 * named. What each group worries about, single scores and the answers prepared for hard questions stay out: a
 * committee's papers are public.
 */
const APPENDICES: readonly (readonly Matter[])[] = [
  [{ name: "risk register", keys: ["register"] }],
  [{ name: "options in full", keys: ["options"] }],
  [{ name: "needs and measures in full", keys: ["needs"] }],
  [
    { name: "money", keys: ["money", "money-detail"] },
    { name: "time", keys: ["time"] },
  ],
  [{ name: "terms of the pilot", keys: ["pilot-terms"] }],
  [{ name: "decisions in full", keys: ["asks"] }],
  [{ name: "benefits", keys: ["benefits"] }],
  [{ name: "what others did", keys: ["examples", "fails"] }],
  [{ name: "readiness", keys: ["readiness"] }],
  [
    { name: "rules", keys: ["rules"] },
    { name: "what happens when a post goes wrong", keys: ["first-response"] },
  ],
  [
    { name: "people", keys: ["people"] },
    { name: "training", keys: ["training"] },
  ],
  [
    { name: "words", keys: ["glossary"] },
    { name: "sources", keys: ["sources"] },
  ],
];

/** What an appendix holds, as its heading names it, and the slides that tell it. */
type Matter = { name: string; keys: readonly SlideId[] };

/** The parts of the deck that prove the report, each under its letter; what the deck does not tell has no letter. */
export function reportAppendices({ slides }: PaperGiven): PaperPart[] {
  const told = APPENDICES.map((matters) => {
    const known = matters.map(({ name, keys }) => ({ name, slides: keys.flatMap((key) => slidesOf(slides, key)) }));
    const filled = known.filter((matter) => matter.slides.length > 0);
    return {
      heading: capitalise(listWords(filled.map(({ name }) => name))),
      slides: filled.flatMap((matter) => matter.slides),
    };
  }).filter((appendix) => appendix.slides.length > 0);
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
