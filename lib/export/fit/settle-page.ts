import type { Slide, SlideOf } from "@/lib/domain/slides/slide";
import type { CoverWords } from "../sheet/cover/cover-field";
import type { FittedTitle, Fitting } from "../sheet/fitted-deck";
import { isLookUp } from "../sheet/frame";
import { isBold } from "../sheet/is-bold";
import { isMessage } from "../sheet/is-message";
import { versionWords } from "../sheet/slide-words";
import { composeMessage } from "./compose-message";
import { fitCover } from "./fit-cover";
import { densityOf, ESTIMATE_FILL, type FitContext } from "./fit-slide";
import { fitTitle } from "./fit-title";
import { remember } from "./remember";
import { type SetSlide, setSlide } from "./set-slide";

export type FitRun = {
  context: FitContext;
  /** What of the deck stands on its cover. */
  deck: CoverWords;
  /** Slides whose real layout still grew: they are estimated with narrower boxes. */
  tighten: ReadonlyMap<string, number>;
};

export type SettledSlide = SetSlide & Pick<Fitting, "heading" | "cover">;

/** A slide at its size, with what had no room on it, and its title on its lines. */
export function settleSlide(slide: Slide, { context, deck }: FitRun): SettledSlide {
  const { metrics, ...rest } = context;
  const { organisation, brand } = deck;
  const onCover = slide.layout === "cover" ? [organisation, versionWords(deck), brand.logo !== undefined] : [];
  return remember(metrics, ["settled", slide, rest, brand.isBold, ...onCover], (): SettledSlide => {
    if (slide.layout === "cover") return settleCover(slide, context, deck);
    const heading = headingOf(slide, context, brand);
    if (isMessage(slide)) return { ...composeMessage(slide, heading.lines.length === 1, context), heading };
    const set = setSlide(slide, context);
    return { ...set, heading };
  });
}

/** A cover is one page, whatever is asked on it. */
function settleCover(slide: SlideOf<"cover">, context: FitContext, deck: CoverWords): SettledSlide {
  const { metrics, lang, today, fill, headings, density } = context;
  const measure = { metrics, scale: 1, fill, density: densityOf(slide, density), headings } as const;
  return { ...fitCover(slide, deck, { measure, lang, today }), scale: 1 };
}

/** The run for one slide, or for several that are set together: the narrowest of their boxes. */
export function tightened(run: FitRun, ids: readonly string[]): FitRun {
  const fill = Math.min(...ids.map((id) => run.tighten.get(id) ?? ESTIMATE_FILL));
  return { ...run, context: { ...run.context, fill } };
}

function headingOf(slide: Slide, context: FitContext, brand: CoverWords["brand"]): FittedTitle {
  if (isLookUp(slide)) return fitTitle(slide.title, "look-up", titleMeasure(slide, context));
  if (isMessage(slide)) return fitTitle(slide.title, "message", titleMeasure(slide, context));
  return fitTitle(slide.title, isBold(slide, { brand }) ? "bold-slide" : "slide", titleMeasure(slide, context));
}

const titleMeasure = (slide: Pick<Slide, "part" | "layout">, { metrics, density, headings }: FitContext) =>
  ({ metrics, scale: 1, fill: ESTIMATE_FILL, density: densityOf(slide, density), headings }) as const;

/** Whether the title of a page to look things up on has room on one line. */
export function isOneLine(title: string, context: FitContext): boolean {
  const measure = titleMeasure({ part: "appendix", layout: "text" }, context);
  return fitTitle(title, "look-up", measure).role === "title-tight";
}
