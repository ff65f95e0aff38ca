import type { BrandRef } from "../brand/brand-ref";
import type { Draft } from "../draft/draft";
import { contextOf, type MakeContext } from "../picks/make-build-context";
import type { BuildContext } from "../sections/build-context";
import { type ReadDraft, readDraft, sectionList } from "../sections/registry";
import type { DeckOutline } from "../slides/outline";
import type { Slide } from "../slides/slide";
import { addChartData } from "./chart-data";
import { inDensity } from "./density/in-density";
import { dropRepeats } from "./drop-repeats";
import { glossarySlide } from "./glossary-slide";
import { joinSlides } from "./join-slides";
import { joinedSlides } from "./joined/registry";
import { addSpeakerNotes } from "./notes/speaker-notes";
import { obeyLimits } from "./obey-limits";
import { buildOwnSlides } from "./own-slides";
import { printableDraft } from "./printable";
import { arrangeSlides } from "./storyline";
import { uniqueTitles } from "./unique-titles";

export type BuildDeckOutline = MakeContext & {
  draft: Draft;
  /** The proposal's title, as it stands in lists and in the footer. */
  title: string;
  /** The installation's organisation; a name answered in the proposal goes before it, and the brand's before both. */
  organisation: { name: string };
  versionLabel: string;
  /** ISO instant. */
  frozenAt: string;
  state: DeckOutline["state"];
  brand: BrandRef;
  /** Each slide by itself, as papers take them up; a deck lets small pages of its appendix share one. */
  isLoose?: true;
};

/** What the deck says, settled before how it is drawn. Pure: the same draft and clock give the same outline. */
export function buildDeckOutline(given: BuildDeckOutline): DeckOutline {
  const read = readDraft(given.draft);
  const slides = finishSlides(printableDraft(read), given, contextOf(read, given));
  return { ...deckHead(given), slides };
}

/** All that a deck says of itself, beside its slides. */
export function deckHead({ draft, title, organisation, ...rest }: BuildDeckOutline): Omit<DeckOutline, "slides"> {
  const read = readDraft(draft);
  const { orgName, meetingName, meetingDate, classification } = printableDraft(read).context;
  return {
    version: 1,
    lang: contextOf(read, rest).locale,
    title,
    organisation: rest.brand.name ?? orgName ?? organisation.name,
    meeting: meetingName === null ? null : { name: meetingName, date: meetingDate },
    variant: rest.variant,
    density: rest.density,
    state: rest.state,
    versionLabel: rest.versionLabel,
    classification,
    frozenAt: rest.frozenAt,
    brand: rest.brand,
  };
}

/** Every slide that has something behind it, in no particular order yet. */
function buildSlides(printable: ReadDraft, context: BuildContext): Slide[] {
  const slides = [
    ...sectionList.flatMap((section) => buildOwnSlides(section, printable, context)),
    ...joinedSlides.flatMap(({ build }) => build(printable, context)),
  ];
  return [...slides, ...glossarySlide(slides, context)];
}

function finishSlides(
  printable: ReadDraft,
  { isLoose }: Pick<BuildDeckOutline, "isLoose">,
  context: BuildContext,
): Slide[] {
  const { variant, minutesAllowed } = context;
  const arranged = arrangeSlides({
    slides: buildSlides(printable, context),
    variant,
    minutesAllowed,
  });
  const unrepeated = dropRepeats(arranged, printable, context);
  const within = uniqueTitles(obeyLimits(addChartData(unrepeated, context), context));
  const told = addSpeakerNotes(inDensity(within, context.density), printable, context);
  return isLoose ? told : joinSlides(told, context);
}
