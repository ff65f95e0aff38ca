import type { Draft } from "../draft/draft";
import type { SectionId } from "../ids/section-ids";
import type { Library } from "../library/library";
import type { BuildContext } from "../sections/build-context";
import { type ReadDraft, sectionList } from "../sections/registry";
import type { Slide } from "../slides/slide";
import { addChartData } from "./chart-data";
import { dropRepeats } from "./drop-repeats";
import { dropSaid } from "./drop-said";
import { dropSaidTerms } from "./drop-said-terms";
import { glossarySlide } from "./glossary-slide";
import { inDensity } from "./in-density";
import { alone, joinSlides } from "./join-slides";
import { joinedSlides } from "./joined/registry";
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
  const told = tellSlides(
    built.map(({ slide }) => slide),
    { printable, context, isLoose },
  );
  const feeds = new Map(built.map(({ slide, fedBy }) => [slide.id, fedBy]));
  const pages = isLoose ? told.map(alone) : joinSlides({ slides: told, context, ownTitles: ownTitles(printable) });
  return pages.map(({ slide, holds }) => ({ slide, fedBy: holds.flatMap((id) => feeds.get(id) ?? []) }));
}

/** The titles of slides that may share a page, as the author wrote them. */
const ownTitles = ({ alignment, evidence, risks }: ReadDraft): ReadonlySet<string> =>
  new Set([alignment.fitHeadline, evidence.headline, risks.headline].filter((title) => title !== null));

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

type Telling = { printable: ReadDraft; context: BuildContext; isLoose: true | undefined };

/** In their order, with nothing said twice, within the limits of a page, and with what their speaker says. */
function tellSlides(slides: readonly Slide[], { printable, context, isLoose }: Telling): Slide[] {
  const { variant, minutesAllowed } = context;
  const arranged = arrangeSlides({ slides, variant, minutesAllowed });
  const unrepeated = dropSaid(dropRepeats(arranged, printable, context));
  const whole = addChartData(unrepeated, context);
  const within = uniqueTitles(isLoose ? whole : dropSaidTerms(whole).map((slide) => titleWithRoom(slide, context)));
  return addSpeakerNotes(inDensity(within, context.density), printable, context);
}
