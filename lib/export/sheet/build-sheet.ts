import type { Slide } from "@/lib/domain/slides/slide";
import { labelWidth } from "../type/measure-text";
import { coverSheet } from "./cover/cover-sheet";
import type { FittedDeck, FittedSlide } from "./fitted-deck";
import { slideFooter } from "./footer-line";
import { BOLD_WIDE_TITLE, boldFrame, frame, isLookUp, lookUpFrame, WIDE_TITLE } from "./frame";
import { isBold, isDeep } from "./is-bold";
import { layoutBoxes } from "./layout-sheets";
import { placeLogo } from "./place-logo";
import { type PlacedBox, place, type Sheet, type SheetContext, stack, text } from "./sheet";
import { pageWords } from "./slide-words";

/** A whole slide: its title first, as it is read, then kicker, content, sources; the footer is read by nobody. */
export function buildSheet(slide: FittedSlide, deck: FittedDeck, context: SheetContext): Sheet {
  if (slide.layout === "cover") return coverSheet(slide, deck, context);
  const deep = isDeep(slide);
  return {
    ground: deep ? "deep" : "paper",
    band: isBold(slide, deck) ? boldFrame.band : null,
    logo: placeLogo(slide, deck),
    boxes: [
      ...slideFrame(slide, deck, context),
      ...contentBoxes(slide, deep ? { ...context, ground: "deep" } : context),
    ],
    footer: { ...slideFooter(deck, context.measure), page: pageWords(slide, deck) },
  };
}

/** What a slide has to say, which is what must fit: its layout's boxes and its sources. */
export const contentBoxes = (slide: Slide, context: SheetContext): PlacedBox[] => [
  ...layoutBoxes(slide, context),
  ...(slide.layout === "cover" ? [] : sourcesBox(slide)),
];

function slideFrame(slide: FittedSlide, deck: FittedDeck, { measure }: SheetContext): PlacedBox[] {
  const { heading } = slide;
  const bold = isBold(slide, deck);
  const places = bold
    ? ({ ...boldFrame, wide: BOLD_WIDE_TITLE, titleInk: { ink: "paper" }, quietInk: "on-deep" } as const)
    : ({ ...frame, wide: WIDE_TITLE, ...(isLookUp(slide) && lookUpFrame), titleInk: {}, quietInk: "ink-2" } as const);
  const hasRoom = labelWidth(slide.kicker, "kicker", measure) <= places.kicker.width * measure.fill;
  const title = text(heading.role, heading.lines.join("\n"), { tag: { role: "H1" }, ...places.titleInk });
  const onBand = bold ? { ink: places.quietInk } : {};
  return [
    place("title", heading.wide ? places.wide : places.title, title),
    // One that has no room on its line is not there: nothing of it is cut.
    ...(slide.kicker === "" || !hasRoom ? [] : [place("kicker", places.kicker, text("kicker", slide.kicker, onBand))]),
  ];
}

/** Sources are set from the bottom up, so that one line stands on the last. */
function sourcesBox(slide: Slide): PlacedBox[] {
  const lines = (slide.sources ?? []).map((line) => text("small", line));
  if (lines.length === 0) return [];
  return [place("sources", frame.sources, stack(lines, { minHeight: frame.sources.height, justify: "end" }))];
}
