import type { Slide } from "@/lib/domain/deck/slide";
import type { FittedDeck, FittedSlide } from "../fit/fitted-deck";
import { breakLines } from "../fit/measure-text";
import { shortenLine } from "../fit/shorten-line";
import { continuesWords, footerWords, pageWords, versionWords } from "../slide-words";
import { boxes, frame, WIDE_TITLE } from "../theme";
import { layoutBoxes } from "./layout-sheets";
import { type PlacedBox, place, type Sheet, type SheetContext, stack, text } from "./sheet";

/** A whole slide: its title first, as it is read, then kicker, content, sources; the footer is read by nobody. */
export function buildSheet(slide: FittedSlide, deck: FittedDeck, context: SheetContext): Sheet {
  if (slide.layout === "cover") {
    return {
      ground: "panel",
      boxes: [...coverFrame(slide, deck, context), ...layoutBoxes(slide, context)],
      footer: null,
    };
  }
  return {
    ground: "paper",
    boxes: [...slideFrame(slide, context), ...contentBoxes(slide, context)],
    footer: { left: footerWords(deck), right: versionWords(deck), page: pageWords(slide, deck) },
  };
}

/** What a slide has to say, which is what must fit: its layout's boxes and its sources. */
export const contentBoxes = (slide: Slide, context: SheetContext): PlacedBox[] => [
  ...layoutBoxes(slide, context),
  ...(slide.layout === "cover" ? [] : sourcesBox(slide)),
];

const MOST_ORGANISATION_LINES = 2;

function coverFrame({ heading, kicker }: FittedSlide, deck: FittedDeck, { measure }: SheetContext): PlacedBox[] {
  const { organisation } = deck;
  const lines = breakLines(organisation, "organisation", boxes.cover.organisation.width, measure).length;
  const role = lines > MOST_ORGANISATION_LINES ? "small" : "organisation";
  const { cover } = boxes;
  const title = text(heading.role, heading.lines.join("\n"), { tag: { role: "H1" } });
  return [
    place("title", cover.title, stack([title], { minHeight: cover.title.height, justify: "end" })),
    place("organisation", cover.organisation, text(role, organisation)),
    place("version", cover.version, text("version", versionWords(deck), { align: "right" })),
    place("kicker", cover.kicker, text("purpose", kicker)),
  ];
}

function slideFrame(slide: FittedSlide, { measure }: SheetContext): PlacedBox[] {
  const { heading } = slide;
  const kicker = shortenLine(slide.kicker, "kicker", frame.kicker.width, measure);
  const title = text(heading.role, heading.lines.join("\n"), { tag: { role: "H1" } });
  const continues = continuesWords(slide);
  return [
    place("title", heading.wide ? WIDE_TITLE : frame.title, title),
    ...(kicker === "" ? [] : [place("kicker", frame.kicker, text("kicker", kicker))]),
    ...(continues === null
      ? []
      : [place("continues", frame.continues, text("kicker", continues, { align: "right", ink: "ink-2" }))]),
  ];
}

/** Sources are set from the bottom up, so that one line stands on the last. */
function sourcesBox(slide: Slide): PlacedBox[] {
  const lines = (slide.sources ?? []).map((line) => text("small", line));
  if (lines.length === 0) return [];
  return [place("sources", frame.sources, stack(lines, { minHeight: frame.sources.height, justify: "end" }))];
}
