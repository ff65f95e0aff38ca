import type { Slide, SlideOf } from "@/lib/domain/slides/slide";
import { isLookUp } from "../sheet/frame";
import { isMessage } from "../sheet/is-message";
import { type BuiltPage, buildPage } from "./pack/build-page";
import { type Item, type Packed, packPages } from "./pack/pack-pages";
import { pieceOf } from "./pack/piece";
import { remember } from "./remember";
import { type FitRun, isOneLine, type SettledSlide, settleSlide, tightened } from "./settle-page";
import { titleOfPart } from "./title-of-part";

/** A page as it came out. */
export type SettledPage = BuiltPage & Pick<SettledSlide, "scale" | "heading">;
type OwnPage = { source: Slide; settled: SettledSlide };

const isRunning = (slide: Slide): slide is SlideOf<"text" | "table"> => isLookUp(slide);

/** Which slides stand on which page, before a page is settled. */
export type PackedAppendix = { pages: readonly { sourceIds: readonly string[] }[]; settle: () => SettledPage[] };

/** Neighbours that leave room share a page; what one page has no room for goes on on the next. */
export function packAppendix(slides: readonly Slide[], given: FitRun): PackedAppendix {
  const run = tightened(
    given,
    slides.map(({ id }) => id),
  );
  const packed = packPages(
    slides.map((slide) => itemOf(slide, run)),
    run.context,
  );
  const pages = packed.map((page) => ({ sourceIds: sourcesOf(page).map(({ id }) => id) }));
  return { pages, settle: () => settleAll(packed, run) };
}

function settleAll(packed: readonly Packed<OwnPage>[], run: FitRun): SettledPage[] {
  const counts = new Map<string, number>();
  for (const { id } of packed.flatMap(sourcesOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const seen = new Map<string, number>();
  const placeOf = ({ id }: Slide) => {
    const part = (seen.get(id) ?? 0) + 1;
    seen.set(id, part);
    return { part, count: counts.get(id) ?? 1 };
  };
  return packed.map((page): SettledPage => {
    if (page.kind === "page") return ownPage(page.page, placeOf(page.page.source).count, run);
    const placed = page.pieces.map((piece) => ({ piece, place: placeOf(piece.source) }));
    const built = buildPage(placed, (title) => isOneLine(title, run.context));
    const { scale, heading } = settleSlide(built.slide, run);
    return { ...built, scale, heading };
  });
}

function itemOf(source: Slide, run: FitRun): Item<OwnPage> {
  const { metrics } = run.context;
  if (isRunning(source)) return { kind: "piece", piece: remember(metrics, ["piece", source], () => pieceOf(source)) };
  const settled = settleSlide(source, run);
  const rest = remember(metrics, ["rest", source, settled.rest], () => ({
    ...{ source, blocks: { body: settled.rest }, sourceIds: [source.id] },
    isWhole: false,
  }));
  return { kind: "page", page: { source, settled }, rest: settled.rest.length === 0 ? null : rest };
}

const sourcesOf = (page: Packed<OwnPage>): Slide[] =>
  page.kind === "page" ? [page.page.source] : page.pieces.map(({ source }) => source);

/** What stands on a page of its own says in its title that it goes on, but for a message, which was composed below its title. */
function ownPage({ source, settled }: OwnPage, count: number, run: FitRun): SettledPage {
  const own = { sourceIds: [source.id], anchors: [] };
  if (count === 1 || isMessage(source)) {
    return { slide: settled.slide, scale: settled.scale, heading: settled.heading, ...own };
  }
  const slide = { ...settled.slide, title: titleOfPart(source.title, 1, count) };
  const { heading, scale } = settleSlide(slide, run);
  return { slide, scale, heading, ...own };
}
