import { type BuildDeckOutline, buildDeckOutline } from "@/lib/domain/deck/build-outline";
import { checkDeck } from "@/lib/domain/deck/check-deck";
import { deckPlan, type PlanLine } from "@/lib/domain/deck/deck-plan";
import { fiveMinuteCut } from "@/lib/domain/deck/five-minute-cut";
import { type DeckLength, deckLength } from "@/lib/domain/deck/timing";
import type { Finding } from "@/lib/domain/findings/finding";
import { makeBuildContext } from "@/lib/domain/picks/make-build-context";
import type { DeckOutline } from "@/lib/domain/slides/outline";
import { type Fitted, fit as fitOutline } from "../export/fit/fit";
import type { FittedDeck, FittedSlide } from "../export/sheet/fitted-deck";
import { shippedMetrics } from "../export/type/font-metrics";
import { type DeckSource, deckInput } from "./deck-input";

/** A main slide by its title, with what its speaker says first. */
export type StoryLine = { id: string; title: string; kicker: string; note: string | null };

export type DeckView = {
  length: DeckLength;
  story: StoryLine[];
  /** The slides that were asked for, as they fit. */
  deck: FittedDeck;
};

export type CheckedDeckView = DeckView & { weak: Finding[]; plan: PlanLine[] };

type ShownSlides = "all" | "main" | "cover" | "none";
export type DeckAsk = { source: DeckSource; length: "whole" | "five-minutes"; slides: ShownSlides };

/** A deck as a page shows it: only the slides that stand there cross back out of the thread. */
export const viewDeck = ({ source, ...shown }: DeckAsk): DeckView => viewGiven(deckInput(source), shown);

/** The same with what is weak in the deck that the decision-maker would be sent, and what the author may decide of each slide. */
export function viewCheckedDeck({ source, ...shown }: DeckAsk): CheckedDeckView {
  const given = deckInput(source);
  const { slides } = buildDeckOutline(given);
  return { ...viewGiven(given, shown), weak: deckFindings(given), plan: deckPlan({ ...given, slides }) };
}

/** What is weak in the deck as a whole, as far as no single section can see it. */
export function deckFindings(varied: BuildDeckOutline, built?: DeckOutline): Finding[] {
  const given: BuildDeckOutline = { ...varied, variant: "executive", density: "read-ahead" };
  const { draft } = given;
  return checkDeck({ outline: built ?? buildDeckOutline(given), context: makeBuildContext(given), draft });
}

function viewGiven(given: BuildDeckOutline, { length, slides }: Omit<DeckAsk, "source">): DeckView {
  const whole = buildDeckOutline(given);
  const outline = length === "whole" ? whole : fiveMinuteCut(whole);
  const { deck } = fitWhole(outline);
  return {
    length: deckLength(deck.slides),
    story: storyOf(outline),
    deck: { ...deck, slides: pickSlides(deck.slides, slides) },
  };
}

export const fitWhole = (outline: DeckOutline): Fitted => fitOutline(outline, shippedMetrics);

const storyOf = ({ slides }: DeckOutline): StoryLine[] =>
  slides
    .filter(({ part }) => part === "main")
    .map(({ id, title, kicker, notes }) => ({ id, title, kicker, note: notes?.[0] ?? null }));

function pickSlides(slides: readonly FittedSlide[], shown: ShownSlides): FittedSlide[] {
  switch (shown) {
    case "all":
      return [...slides];
    case "main":
      return slides.filter(({ part }) => part === "main");
    case "cover":
      return slides.slice(0, 1);
    case "none":
      return [];
  }
}
