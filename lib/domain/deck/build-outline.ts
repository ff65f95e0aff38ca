import type { BrandRef } from "../brand/brand-ref";
import type { DeckOutline } from "../slides/outline";
import { type DeckSlides, deckSlides } from "./deck-slides";
import { readPrintable } from "./printable";

export type BuildDeckOutline = DeckSlides & {
  /** The proposal's title, as it stands in lists and in the footer. */
  title: string;
  /** The installation's organisation; a name answered in the proposal goes before it, and the brand's before both. */
  organisation: { name: string };
  versionLabel: string;
  /** ISO instant. */
  frozenAt: string;
  brand: BrandRef;
};

/** What the deck says, settled before how it is drawn. Pure: the same draft and clock give the same outline. */
export function buildDeckOutline(given: BuildDeckOutline): DeckOutline {
  return { ...deckHead(given), slides: deckSlides(given).map(({ slide }) => slide) };
}

/** All that a deck says of itself, beside its slides. */
export function deckHead({ title, organisation, ...rest }: BuildDeckOutline): Omit<DeckOutline, "slides"> {
  const { printable, context } = readPrintable(rest);
  const { orgName, meetingName, meetingDate, classification } = printable.context;
  return {
    version: 1,
    lang: context.locale,
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
