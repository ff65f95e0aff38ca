import type { FittedDeck, FittedSlide } from "../fit/fitted-deck";
import { continuesWords, footerWords, pageWords, versionWords } from "../slide-words";
import { boxes, frame, WIDE_TITLE } from "../theme";
import { layoutBoxes } from "./layout-sheets";
import { type PlacedBox, place, type Sheet, type SheetContext, stack, text } from "./sheet";

/** A whole slide: its title first, as it is read, then kicker, content, sources; the footer is read by nobody. */
export function buildSheet(slide: FittedSlide, deck: FittedDeck, context: SheetContext): Sheet {
  if (slide.layout === "cover") {
    return { ground: "panel", boxes: [...coverFrame(slide, deck), ...layoutBoxes(slide, context)], footer: null };
  }
  return {
    ground: "paper",
    boxes: [...slideFrame(slide), ...layoutBoxes(slide, context), ...sourcesBox(slide)],
    footer: { left: footerWords(deck), right: versionWords(deck), page: pageWords(slide, deck) },
  };
}

function coverFrame({ heading, kicker }: FittedSlide, deck: FittedDeck): PlacedBox[] {
  const { cover } = boxes;
  const title = text(heading.role, heading.lines.join("\n"), { tag: { role: "H1" } });
  return [
    place("title", cover.title, stack([title], { minHeight: cover.title.height, justify: "end" })),
    place("organisation", cover.organisation, text("organisation", deck.organisation)),
    place("version", cover.version, text("version", versionWords(deck), { align: "right" })),
    place("kicker", cover.kicker, text("purpose", kicker)),
  ];
}

function slideFrame({ heading, kicker }: FittedSlide): PlacedBox[] {
  const title = text(heading.role, heading.lines.join("\n"), { tag: { role: "H1" } });
  return [
    place("title", heading.wide ? WIDE_TITLE : frame.title, title),
    ...(kicker === "" ? [] : [place("kicker", frame.kicker, text("kicker", kicker))]),
  ];
}

/** Sources are set from the bottom up, so that one line stands on the last. */
function sourcesBox(slide: FittedSlide): PlacedBox[] {
  const continues = continuesWords(slide);
  const lines = [
    ...(slide.sources ?? []).map((line) => text("small", line)),
    ...(continues === null ? [] : [text("small-strong", continues)]),
  ];
  if (lines.length === 0) return [];
  return [place("sources", frame.sources, stack(lines, { minHeight: frame.sources.height, justify: "end" }))];
}
