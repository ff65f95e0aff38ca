import type { DeckOutline } from "@/lib/domain/slides/outline";
import type { Slide } from "@/lib/domain/slides/slide";
import { slideTexts } from "@/lib/domain/slides/slide-texts";
import { countWords } from "@/lib/domain/text/count-words";
import type { FitReport, FittedDeck } from "../sheet/fitted-deck";
import type { FontMetrics } from "../type/font-metrics";
import { missingGlyphs } from "../type/missing-glyphs";
import { packAppendix, type SettledPage } from "./fit-appendix";
import { ESTIMATE_FILL } from "./fit-slide";
import { GATHERED, gatherRest } from "./gather-rest";
import { leaveOutOverlong } from "./leave-out-overlong";
import { leftOutSlide } from "./left-out-slide";
import { normaliseOutline } from "./normalise-outline";
import { remember } from "./remember";
import { type FitRun, settleSlide, tightened } from "./settle-page";

type FitOptions = Partial<Pick<FitRun, "tighten">>;
export type Fitted = { deck: FittedDeck; report: FitReport };

/**
 * Every slide at the largest size that holds it. What a main slide has no room for leaves it in whole items, which
 * stand first in the appendix; the pages of the appendix are filled. Nothing is cut. Pure.
 */
export function fit(outline: DeckOutline, metrics: FontMetrics, { tighten = new Map() }: FitOptions = {}): Fitted {
  const { slides, ...rest } = normaliseOutline(outline);
  const { lang, density, brand, frozenAt } = outline;
  const context = {
    metrics,
    lang,
    density,
    today: frozenAt.slice(0, 10),
    headings: brand.headings,
    fill: ESTIMATE_FILL,
  };
  const run: FitRun = { context, deck: rest, tighten };
  const main = slides
    .filter(({ part }) => part === "main")
    .map((source) => ({ source, ...settleSlide(source, tightened(run, [source.id])) }));
  const moved = main.filter((one) => one.rest.length > 0).map(({ source }) => source.id);
  const reference = slides.filter(({ part }) => part !== "main");
  const more = gatherRest(main, reference);
  const behind = [...(more === null ? [] : [more]), ...reference];
  const { pages, leftOut } = leaveOutOverlong(behind, main.length, (some) => packAppendix(some, run));
  const closing =
    leftOut.length === 0 ? [] : packAppendix([leftOutSlide(leftOut.map(({ title }) => title))], run).settle();
  const all = [
    ...main.map(({ source, rest: _, ...page }): SettledPage => ({ ...page, sourceIds: [source.id], anchors: [] })),
    ...[...pages, ...closing].map((page) => alsoShowing(page, moved)),
  ];
  const numbered = all.map(({ slide, ...fitting }, at) => ({ ...slide, ...fitting, number: at + 1 }));
  const deck = { ...rest, slides: numbered, pageCount: numbered.length };
  return { deck, report: reportOn(slides, { pages: all, moved, leftOut, metrics }) };
}

/** The page of what had no room shows a part of each main slide that it came from. */
const alsoShowing = (page: SettledPage, moved: readonly string[]): SettledPage =>
  page.sourceIds.includes(GATHERED) ? { ...page, sourceIds: [...page.sourceIds, ...moved] } : page;

type Reported = {
  pages: readonly SettledPage[];
  moved: readonly string[];
  leftOut: readonly Slide[];
  metrics: FontMetrics;
};

function reportOn(slides: readonly Slide[], { pages, moved, leftOut, metrics }: Reported): FitReport {
  const said = slides.map((slide) => remember(metrics, ["said", slide], () => wordsOf(slide, metrics)));
  return {
    slides: slides.map((slide, at) => {
      const own = pages.filter(({ sourceIds }) => sourceIds.includes(slide.id));
      return {
        id: slide.id,
        scale: own[0]?.scale ?? 1,
        parts: slide.part === "main" ? 1 : own.length,
        words: said[at]?.words ?? 0,
        movedToAppendix: moved.includes(slide.id),
        ...(leftOut.includes(slide) && { leftOut: true as const }),
      };
    }),
    missing: slides.flatMap(({ id }, at) => {
      const characters = said[at]?.missing ?? [];
      return characters.length > 0 ? [{ id, characters }] : [];
    }),
    appendixPages: pages.filter(({ slide }) => slide.part === "appendix").length,
    truncated: 0,
  };
}

function wordsOf(slide: Slide, metrics: FontMetrics): { words: number; missing: string[] } {
  const texts = slideTexts(slide);
  return {
    words: texts.reduce((sum, text) => sum + countWords(text), 0),
    missing: missingGlyphs(texts.join(""), metrics),
  };
}
