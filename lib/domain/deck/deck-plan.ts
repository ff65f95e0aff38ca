import { labelOf } from "../form/label-of";
import type { SectionId } from "../ids/section-ids";
import { type SlideId, storySlideIds } from "../ids/slide-ids";
import type { VariantId } from "../library/variants";
import { slideOptions } from "../sections/context/deck-choice-options";
import { sectionList } from "../sections/registry";
import type { Slide } from "../slides/slide";
import { toldFirst } from "../slides/told-first";
import { type DeckChoice, type DeckChoices, deckChoicesOf, isFrame } from "./deck-choices";
import { type SuggestedSlide, suggestedSlides } from "./deck-slides";
import { type PrintGiven, readPrintable } from "./printable";
import { ALWAYS_TOLD, keyOf, mainSlidesWith, ON_TOP } from "./storyline";
import { slideSeconds } from "./timing";

/** One slide as the author decides about it. */
export type PlanLine = {
  id: string;
  /** What it is called whatever its title says. */
  name: string;
  title: string;
  part: Slide["part"] | "left-out";
  /** Of a main slide. */
  seconds: number | null;
  /** Cover and decision are renamed and nothing else. */
  isFrame: boolean;
  isRenamed: boolean;
  isDecided: boolean;
  /** It belongs to the story, and stands in the appendix for want of minutes. */
  isForRoom: boolean;
  /** What goes to the appendix if this one is called in; null where there is room for both, or none that could go. */
  leaves: { id: string; name: string } | null;
  /** The meeting has minutes for one more. */
  hasRoom: boolean;
  /** Where its words are typed; null where it is drawn from other slides. */
  home: { sectionId: SectionId; title: string } | null;
};

type Given = PrintGiven & {
  /** The whole deck as it stands. */
  slides: readonly Slide[];
};

/** The slides of a deck in its order, and at the end what the author left out. Pure. */
export function deckPlan({ slides, ...given }: Given): PlanLine[] {
  const { printable, context } = readPrintable(given);
  const choices = deckChoicesOf({ draft: given.draft, printable, variant: context.variant });
  const suggested = new Map(suggestedSlides(given).map((one) => [one.slide.id, one]));
  const stands = slides.filter((slide) => slide.id === keyOf(slide));
  const main = stands.filter(({ part }) => part === "main").map(({ id }) => id);
  const hasRoom = main.length < mainSlidesWith(context.minutesAllowed, main.includes(ON_TOP));
  const leaves = hasRoom ? null : firstToLeave(main, choices, context.variant);
  const lineOf = (slide: Pick<Slide, "id" | "title">, part: PlanLine["part"], seconds: number | null): PlanLine => {
    const isForRoom = part === "appendix" && isWithoutRoom(suggested.get(slide.id), choices.get(slide.id));
    return {
      ...{ id: slide.id, title: slide.title, part, seconds, isForRoom, hasRoom },
      name: nameOf(slide.id),
      isFrame: isFrame(slide.id),
      isRenamed: (choices.get(slide.id)?.title ?? null) !== null,
      isDecided: choices.has(slide.id),
      leaves: isForRoom ? leaves : null,
      home: homeOf(suggested.get(slide.id)),
    };
  };
  return [
    ...stands.map((slide) => {
      const seconds = slide.part === "main" ? slideSeconds(slide, slides, context.minutesAllowed) : null;
      return lineOf(slide, slide.part, seconds);
    }),
    ...onSharedPages(stands, choices, suggested).map((slide) => lineOf(slide, "appendix", null)),
    ...leftOut(choices, suggested).map((slide) => lineOf(slide, "left-out", null)),
  ];
}

const nameOf = (id: string): string => labelOf(slideOptions, id) ?? id;

const isWithoutRoom = (suggested: SuggestedSlide | undefined, choice: DeckChoice | undefined): boolean =>
  suggested?.isForRoom === true && (choice?.part ?? null) === null;

/** What could stand in the main deck, and has given its name to a page of the appendix that it shares. */
const onSharedPages = (
  stands: readonly Slide[],
  choices: DeckChoices,
  suggested: ReadonlyMap<string, SuggestedSlide>,
): { id: string; title: string }[] =>
  [...suggested.values()].flatMap(({ slide, isForRoom }) => {
    const choice = choices.get(slide.id);
    const isThere = stands.some(({ id }) => id === slide.id);
    if (isThere || choice?.isLeftOut === true || !(isForRoom || choice?.part === "appendix")) return [];
    return [{ id: slide.id, title: choice?.title ?? slide.title }];
  });

const DATA: SlideId = "data";

/** What there would be without the author's word; the page that is drawn from all others has no title of this case. */
function leftOut(
  choices: DeckChoices,
  suggested: ReadonlyMap<string, SuggestedSlide>,
): { id: string; title: string }[] {
  return [...choices].flatMap(([id, { isLeftOut, title }]) => {
    const slide = suggested.get(id)?.slide;
    if (!isLeftOut || (slide === undefined && id !== DATA)) return [];
    return [{ id, title: title ?? slide?.title ?? nameOf(id) }];
  });
}

/** The main slide that this reader misses least; never one that a decision needs, nor one that the author called in. */
function firstToLeave(main: readonly string[], choices: DeckChoices, variant: VariantId): PlanLine["leaves"] {
  const needed: ReadonlySet<string> = new Set([...ALWAYS_TOLD, ON_TOP]);
  const free = main.filter((id) => !needed.has(id) && choices.get(id)?.part !== "main");
  const id = [...free].sort((a, b) => wantedRank(b, variant) - wantedRank(a, variant))[0];
  return id === undefined ? null : { id, name: nameOf(id) };
}

/** How early a reader wants a slide told; what nobody listed comes last. */
function wantedRank(id: string, variant: VariantId): number {
  const wanted: readonly string[] = [...toldFirst(variant), ...storySlideIds];
  const rank = wanted.indexOf(id);
  return rank === -1 ? wanted.length : rank;
}

/** The section whose answers lead a slide. */
function homeOf(suggested: SuggestedSlide | undefined): PlanLine["home"] {
  const section = sectionList.find(({ id }) => id === suggested?.fedBy[0]);
  return section === undefined ? null : { sectionId: section.id, title: section.title };
}
