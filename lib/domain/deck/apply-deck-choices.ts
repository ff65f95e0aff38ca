import { type SlideId, storySlideIds } from "../ids/slide-ids";
import type { Slide } from "../slides/slide";
import type { DeckChoices } from "./deck-choices";
import { appendixKicker, keyOf, mainKicker } from "./storyline";

/**
 * Slides in their suggested order, as the author decided: some renamed, moved, in the other part, or left out. What is
 * known by no slide changes nothing, and a second time changes nothing more. Pure.
 */
export function applyDeckChoices(slides: readonly Slide[], choices: DeckChoices): Slide[] {
  if (choices.size === 0) return [...slides];
  const choiceOf = (slide: Slide) => choices.get(keyOf(slide));
  const kept = slides.filter((slide) => choiceOf(slide)?.isLeftOut !== true);
  const partOf = (slide: Slide): Slide["part"] => choiceOf(slide)?.part ?? slide.part;
  const joins = kept.filter((slide) => slide.part === "appendix" && partOf(slide) === "main");
  const leaves = kept.filter((slide) => slide.part === "main" && partOf(slide) === "appendix");
  const main = withPlaces(
    withJoining(
      kept.filter((slide) => slide.part === "main" && !leaves.includes(slide)),
      joins,
    ),
    choices,
  );
  const appendix = [...leaves, ...kept.filter((slide) => slide.part === "appendix" && !joins.includes(slide))];
  return [
    ...main.map((slide) => (slide.part === "main" ? slide : toMain(slide))),
    ...appendix.map((slide) => (slide.part === "appendix" ? slide : toAppendix(slide))),
  ].map((slide) => renamed(slide, choices));
}

const toMain = (slide: Slide): Slide => ({ ...slide, part: "main", kicker: mainKicker(slide.kicker) });
const toAppendix = (slide: Slide): Slide => ({ ...slide, part: "appendix", kicker: appendixKicker(slide.kicker) });

/** The pages that go on from a slide keep titles of their own. */
function renamed(slide: Slide, choices: DeckChoices): Slide {
  const title = choices.get(slide.id)?.title ?? null;
  return title === null ? slide : { ...slide, title };
}

const DECISION: SlideId = "decision";
const COVER: SlideId = "cover";

/** What is called in from the appendix stands behind what the story tells before it; a reference slide before the decision. */
function withJoining(main: readonly Slide[], joins: readonly Slide[]): Slide[] {
  const inOrder = [...joins].sort((a, b) => storyRank(a) - storyRank(b));
  return inOrder.reduce<Slide[]>(
    (told, slide) => {
      const rank = storyRank(slide);
      const at = told.findLastIndex((other) => keyOf(other) !== DECISION && storyRank(other) <= rank) + 1;
      return told.toSpliced(at, 0, slide);
    },
    [...main],
  );
}

const STORY: readonly string[] = storySlideIds;

function storyRank(slide: Slide): number {
  const rank = STORY.indexOf(keyOf(slide));
  return rank === -1 ? STORY.length : rank;
}

/** Slides with a place of their own stand there; the others keep their order around them, between cover and decision. */
function withPlaces(main: readonly Slide[], choices: DeckChoices): Slide[] {
  const placeOf = (key: string): number | null => choices.get(key)?.place ?? null;
  const keys = [...new Set(main.map(keyOf))];
  const placed = keys
    .flatMap((key) => ({ key, place: placeOf(key) }))
    .flatMap(({ key, place }) => (place === null ? [] : [{ key, place }]))
    // Two that want one place must not change places with every look.
    .sort((a, b) => a.place - b.place || a.key.localeCompare(b.key));
  if (placed.length === 0) return [...main];
  const first = keys.includes(COVER) ? 1 : 0;
  const order = placed.reduce<string[]>(
    (told, { key, place }) => {
      const last = told.length - (told.includes(DECISION) ? 1 : 0);
      return told.toSpliced(Math.min(last, Math.max(first, place - 1)), 0, key);
    },
    keys.filter((key) => placeOf(key) === null),
  );
  return order.flatMap((key) => main.filter((slide) => keyOf(slide) === key));
}
