import type { Draft } from "../draft/draft";
import type { SectionId } from "../ids/section-ids";
import type { Library } from "../library/library";
import type { BuildContext } from "../sections/build-context";
import { type ReadDraft, sectionList } from "../sections/registry";
import type { Slide } from "../slides/slide";
import { applyDeckChoices } from "./apply-deck-choices";
import { addChartData } from "./chart-data";
import { type DeckChoices, deckChoicesOf } from "./deck-choices";
import { dropRepeats } from "./drop-repeats";
import { dropSaid } from "./drop-said";
import { dropSaidTerms } from "./drop-said-terms";
import { glossarySlide } from "./glossary-slide";
import { inDensity } from "./in-density";
import { alone, joinSlides } from "./join-slides";
import { joinedSlides } from "./joined/registry";
import { markOnce } from "./mark-once";
import { addSpeakerNotes } from "./notes/speaker-notes";
import { buildOwnSlides } from "./own-slides";
import { type PrintGiven, readPrintable } from "./printable";
import { arrangeSlides } from "./storyline";
import { titleWithRoom } from "./title-with-room";
import { toldAnswers } from "./told-answers";
import { uniqueTitles } from "./unique-titles";

export type DeckSlides = PrintGiven & {
  /** Each slide by itself and whole, as papers take them up; a deck lets small pages share one and keeps to its limits. */
  isLoose?: true;
};

/** A slide as it stands in the deck, and the sections whose page shows it as it grows. */
export type FedSlide = { slide: Slide; fedBy: readonly SectionId[] };

/** The slides of a deck, from what the sections say to what is told, in order. Pure. */
export function deckSlides(given: DeckSlides): readonly FedSlide[] {
  const { draft, library, variant, density, now, title, state, isLoose } = given;
  const choice = JSON.stringify([variant, density, now, title, state, isLoose]);
  const told = known.get(draft) ?? new Map<string, Told>();
  known.set(draft, told);
  const before = told.get(choice);
  if (before?.library === library) return before.slides;
  const slides = tellDeck(given);
  told.set(choice, { library, slides });
  return slides;
}

type Told = { library: Library; slides: readonly FedSlide[] };

/** What a page shows, what is weak in it, and papers all ask it of the draft of one request. Nobody may change a slide. */
const known = new WeakMap<Draft, Map<string, Told>>();

function tellDeck({ isLoose, ...given }: DeckSlides): FedSlide[] {
  const { printable: all, context } = readPrintable(given);
  const printable = toldAnswers(all, context);
  const built = buildSlides(printable, context);
  const choices = deckChoicesOf({ draft: given.draft, printable, variant: context.variant });
  const told = tellSlides(arranged(built, context), { printable, context, choices, isLoose });
  const feeds = new Map(built.map(({ slide, fedBy }) => [slide.id, fedBy]));
  const titles = { ownTitles: ownTitles(printable, choices), choices };
  const pages = isLoose ? told.map(alone) : joinSlides({ slides: told, context, ...titles });
  // Papers take up single blocks of a page and leave its foot: what is to be confirmed says so there each time.
  const marked = (slide: Slide): Slide => (isLoose ? slide : markOnce(slide, context.density));
  return pages.map(({ slide, holds }) => ({
    slide: marked(slide),
    fedBy: holds.flatMap((id) => feeds.get(id) ?? []),
  }));
}

/** A slide as Foothold would tell it, before the author decides about it. */
export type SuggestedSlide = {
  slide: Slide;
  fedBy: readonly SectionId[];
  /** It belongs to the story, and the meeting has no room for it. */
  isForRoom: boolean;
};

/** Every slide that has something behind it, where it would stand if the author had decided nothing. Pure. */
export function suggestedSlides(given: PrintGiven): SuggestedSlide[] {
  const { printable, context } = readPrintable(given);
  const built = buildSlides(toldAnswers(printable, context), context);
  const before = new Map(built.map(({ slide, fedBy }) => [slide.id, { part: slide.part, fedBy }]));
  return arranged(built, context).map((slide) => {
    const { part, fedBy = [] } = before.get(slide.id) ?? {};
    return { slide, fedBy, isForRoom: part === "main" && slide.part === "appendix" };
  });
}

const arranged = (built: readonly FedSlide[], { variant, density, minutesAllowed, picks }: BuildContext): Slide[] =>
  arrangeSlides({
    slides: built.map(({ slide }) => slide),
    variant,
    isMoneyEarly: picks.isMoneyEarly,
    minutesAllowed: density === "present" ? minutesAllowed : null,
  });

/** The titles of slides that may share a page, as the author wrote them. */
const ownTitles = ({ alignment, evidence, risks }: ReadDraft, choices: DeckChoices): ReadonlySet<string> =>
  new Set(
    [
      alignment.fitHeadline,
      evidence.headline,
      risks.headline,
      ...[...choices.values()].map(({ title }) => title),
    ].filter((title) => title !== null),
  );

/** Every slide that has something behind it, in no particular order yet. */
function buildSlides(printable: ReadDraft, context: BuildContext): FedSlide[] {
  const own = sectionList.map((section) => ({
    slides: buildOwnSlides(section, printable, context),
    fedBy: [section.id],
  }));
  const joined = joinedSlides.map(({ build, feeds }) => ({ slides: build(printable, context), fedBy: feeds }));
  const fed = [...own, ...joined].flatMap(({ slides, fedBy }) => slides.map((slide): FedSlide => ({ slide, fedBy })));
  const words = glossarySlide(
    fed.map(({ slide }) => slide),
    context,
  );
  return [...fed, ...words.map((slide) => ({ slide, fedBy: [] }))];
}

type Telling = { printable: ReadDraft; context: BuildContext; choices: DeckChoices; isLoose: true | undefined };

/** As the author decides, with nothing said twice, within the limits of a page, and with what their speaker says. */
function tellSlides(slides: readonly Slide[], { printable, context, choices, isLoose }: Telling): Slide[] {
  const unrepeated = dropSaid(dropRepeats(applyDeckChoices(slides, choices), { printable, context, choices }));
  // What is drawn from all the others is decided of once it is there.
  const whole = applyDeckChoices(addChartData(unrepeated, context), choices);
  const isTitled = ({ id }: Slide): boolean => (choices.get(id)?.title ?? null) !== null;
  const withRoom = (slide: Slide): Slide => titleWithRoom(slide, context, isTitled(slide));
  const within = uniqueTitles(isLoose ? whole : dropSaidTerms(whole).map(withRoom));
  return addSpeakerNotes(inDensity(within, context.density), printable, context);
}
