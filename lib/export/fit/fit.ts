import type { BrandRef } from "@/lib/domain/brand/brand-ref";
import type { Block } from "@/lib/domain/slides/block";
import type { DeckOutline } from "@/lib/domain/slides/outline";
import type { Slide, SlideOf } from "@/lib/domain/slides/slide";
import { slideTexts } from "@/lib/domain/slides/slide-texts";
import { countWords } from "@/lib/domain/text/count-words";
import { createMemory, type Memory } from "../create-memory";
import type { CoverWords } from "../sheet/cover/cover-field";
import type { FitReport, FittedDeck, FittedSlide, FittedTitle, Fitting } from "../sheet/fitted-deck";
import { isLookUp } from "../sheet/frame";
import { isBold } from "../sheet/is-bold";
import { versionWords } from "../sheet/slide-words";
import type { FontMetrics } from "../type/font-metrics";
import { missingGlyphs } from "../type/missing-glyphs";
import type { Scale } from "../type/type-roles";
import { fitCover } from "./fit-cover";
import { densityOf, ESTIMATE_FILL, type FitContext, scaleThatFits } from "./fit-slide";
import { fitTitle } from "./fit-title";
import { leftOutSlide } from "./left-out-slide";
import { normaliseOutline } from "./normalise-outline";
import { cutToFit, evenTable, LEAST_SCALE, paginate } from "./paginate";
import { divideAt } from "./split/split-block";
import { titleOfPart } from "./title-of-part";

/** A slide of the outline and the parts it came to. */
type Parts = { source: Slide; slides: Part[]; scale: Scale; words: number; missing: string[] };
type Part = Slide & Pick<Fitting, "heading" | "cover">;

/** Some five decks: a slide that did not change is not fitted again. */
const MOST_REMEMBERED = 400;
const remembered = new WeakMap<FontMetrics, Memory<Parts>>();
type FitOptions = {
  /** Slides whose real layout still grew: they are estimated with narrower boxes. */
  tighten?: ReadonlyMap<string, number>;
};
export type Fitted = { deck: FittedDeck; report: FitReport };

/** Every slide at the largest size that holds it; what no size holds is divided, never cut. Pure. */
export function fit(outline: DeckOutline, metrics: FontMetrics, { tighten }: FitOptions = {}): Fitted {
  const { slides, ...rest } = normaliseOutline(outline);
  const { lang, density } = outline;
  const context = { metrics, lang, density, today: outline.frozenAt.slice(0, 10), headings: outline.brand.headings };
  const fitOne = (slide: Slide): Parts =>
    recallParts(slide, { ...context, fill: tighten?.get(slide.id) ?? ESTIMATE_FILL }, rest);
  const fitted = slides.map(fitOne);
  const { kept, leftOut } = leaveOutOverlong(fitted);
  const closing = leftOut.length === 0 ? [] : [fitOne(leftOutSlide(leftOut.map(({ source }) => source.title)))];
  const numbered = number(arrange([...kept, ...closing]));
  const deck = { ...rest, slides: numbered, pageCount: numbered.length };
  return { deck, report: reportOn(fitted, new Set(leftOut)) };
}

/** Nobody looks things up in more, and it is drawn within the time that a drawing may take. */
export const MOST_PAGES = 240;
const PAGES_FOR_CLOSING = 8;

/** Pages of the appendix that a deck has no more room for, whole slides at a time; what is shown to the room stays. */
function leaveOutOverlong(all: readonly Parts[]): { kept: Parts[]; leftOut: Parts[] } {
  const pagesOf = (some: readonly Parts[]): number => some.reduce((sum, { slides }) => sum + slides.length, 0);
  if (pagesOf(all) <= MOST_PAGES) return { kept: [...all], leftOut: [] };
  let room = MOST_PAGES - PAGES_FOR_CLOSING - pagesOf(all.filter(({ source }) => source.part === "main"));
  const kept = all.filter(({ source, slides }) => {
    if (source.part === "main") return true;
    if (slides.length > room) return false;
    room -= slides.length;
    return true;
  });
  return { kept, leftOut: all.filter((parts) => !kept.includes(parts)) };
}

function recallParts(source: Slide, context: FitContext, deck: CoverWords): Parts {
  const { metrics, ...rest } = context;
  const memory = remembered.get(metrics) ?? createMemory<Parts>(MOST_REMEMBERED);
  remembered.set(metrics, memory);
  const { organisation, brand } = deck;
  const named = source.layout === "cover" ? [organisation, versionWords(deck), brand.logo !== undefined] : [];
  const key = JSON.stringify([source, rest, brand.isBold, ...named]);
  return memory.get(key) ?? memory.keep(key, fitParts(source, context, deck));
}

function fitParts(source: Slide, context: FitContext, deck: CoverWords): Parts {
  const { slides, scale } =
    source.layout === "cover" ? coverParts(source, context, deck) : slideParts(source, context, deck);
  const texts = slideTexts(source);
  return {
    source,
    slides,
    scale,
    words: texts.reduce((sum, text) => sum + countWords(text), 0),
    missing: missingGlyphs(texts.join(""), context.metrics),
  };
}

type Set = { slides: Part[]; scale: Scale };

/** A cover is one page, whatever is asked on it. */
function coverParts(source: SlideOf<"cover">, context: FitContext, deck: CoverWords): Set {
  const { metrics, lang, today, fill, headings } = context;
  const measure = { metrics, scale: 1, fill, density: densityOf(source, context.density), headings } as const;
  const { slide, heading, cover } = fitCover(source, deck, { measure, lang, today });
  return { slides: [{ ...slide, heading, cover }], scale: 1 };
}

function slideParts(source: Slide, context: FitContext, { brand }: CoverWords): Set {
  const { slides, scale } = partsOf(source, context);
  return { slides: slides.map((slide) => ({ ...slide, heading: headingOf(slide, context, brand) })), scale };
}

/** What a slide carries on to stands on plain ground. */
function headingOf(slide: Slide, { metrics, density, headings }: FitContext, brand: BrandRef): FittedTitle {
  const measure = { metrics, scale: 1, fill: ESTIMATE_FILL, density: densityOf(slide, density), headings } as const;
  if (isLookUp(slide)) return fitTitle(slide.title, "look-up", measure);
  return fitTitle(slide.title, isBold(slide, { brand }) ? "bold-slide" : "slide", measure);
}

function partsOf(source: Slide, context: FitContext): { slides: Slide[]; scale: Scale } {
  const scale = scaleThatFits(source, context);
  if (scale !== null) return { slides: [source], scale };
  const { kept, rest } = cutEvenly(source, context);
  const frame = continuation(source);
  const pages = paginate(rest, frame, context);
  const count = pages.length + 1;
  if (count === 1) return { slides: [kept], scale: LEAST_SCALE };
  const titled = (slide: Slide, part: number): Slide => ({ ...slide, title: titleOfPart(slide.title, part, count) });
  const slides = [titled(kept, 1), ...pages.map((body, at) => titled(onItsOwn(frame, body, at), at + 2))];
  return { slides, scale: LEAST_SCALE };
}

/** An appendix table shares its rows evenly over the slides it needs, so that none ends with a single row. */
function cutEvenly(source: Slide, context: FitContext): { kept: Slide; rest: Block[] } {
  const cut = cutToFit(source, context);
  const rows = evenTable(source, cut.kept);
  if (rows === null || source.layout !== "table" || cut.kept.layout !== "table") return cut;
  const [table, after] = divideAt(source.table, rows);
  const [, ...others] = cut.rest;
  return { kept: { ...cut.kept, table }, rest: [after, ...others] };
}

const continuation = (slide: Slide): SlideOf<"text"> => ({
  id: slide.id,
  part: "appendix",
  layout: "text",
  kicker: slide.kicker === "" ? "Continued" : `${slide.kicker}, continued`,
  title: slide.title,
  body: [],
  // What needs the whole width may be among what is left over.
  ...(slide.layout === "text" && slide.columns !== undefined && !slide.wide && { columns: slide.columns }),
});

/** A table alone takes the table's own layout, so that it goes on as it began. */
function onItsOwn(frame: SlideOf<"text">, body: Block[], at: number): Slide {
  const id = `${frame.id}-part-${at + 2}`;
  const [only] = body;
  const isTable = body.length === 1 && only?.kind === "table";
  return isTable ? { ...frame, id, layout: "table", table: only } : { ...frame, id, body };
}

type Placed = { slide: Part; parts: Parts };

/** Main slides keep their first part; what is left over of them stands before the appendix, in their order. */
function arrange(all: readonly Parts[]): Placed[] {
  const placed = (parts: Parts, slides: readonly Part[]): Placed[] => slides.map((slide) => ({ slide, parts }));
  const main = all.filter(({ source }) => source.part === "main");
  const appendix = all.filter(({ source }) => source.part !== "main");
  return [
    ...main.flatMap((parts) => placed(parts, parts.slides.slice(0, 1))),
    ...main.flatMap((parts) => placed(parts, parts.slides.slice(1))),
    ...appendix.flatMap((parts) => placed(parts, parts.slides)),
  ];
}

function number(placed: readonly Placed[]): FittedSlide[] {
  const numberOf = new Map(placed.map(({ slide }, at) => [slide.id, at + 1]));
  return placed.map(({ slide, parts }, at) => {
    const next = parts.slides[parts.slides.indexOf(slide) + 1];
    const continuesOn = next && numberOf.get(next.id);
    return {
      ...slide,
      sourceId: parts.source.id,
      scale: parts.scale,
      number: at + 1,
      ...(continuesOn !== undefined && { continuesOn }),
    };
  });
}

const reportOn = (fitted: readonly Parts[], leftOut: ReadonlySet<Parts>): FitReport => ({
  slides: fitted.map((parts) => ({
    id: parts.source.id,
    scale: parts.scale,
    parts: parts.slides.length,
    words: parts.words,
    movedToAppendix: parts.source.part === "main" && parts.slides.length > 1,
    ...(leftOut.has(parts) && { leftOut: true as const }),
  })),
  missing: fitted.flatMap(({ source, missing }) =>
    missing.length > 0 ? [{ id: source.id, characters: missing }] : [],
  ),
  truncated: 0,
});
