import type { BrandRef } from "@/lib/domain/brand/brand-ref";
import type { Slide } from "@/lib/domain/slides/slide";
import type { FittedTitle } from "../sheet/fitted-deck";
import { isLookUp } from "../sheet/frame";
import { isBold } from "../sheet/is-bold";
import { isMessage } from "../sheet/is-message";
import { composeMessage } from "./compose-message";
import { densityOf, ESTIMATE_FILL, type FitContext } from "./fit-slide";
import { fitTitle } from "./fit-title";
import { remember } from "./remember";
import { type SetSlide, setSlide } from "./set-slide";

export type FitRun = {
  context: FitContext;
  brand: BrandRef;
  /** Slides whose real layout still grew: they are estimated with narrower boxes. */
  tighten: ReadonlyMap<string, number>;
};

export type SettledSlide = SetSlide & { heading: FittedTitle };

/** A slide at its size, with what had no room on it, and its title on its lines. */
export function settleSlide(slide: Slide, { context, brand }: FitRun): SettledSlide {
  const { metrics, ...rest } = context;
  return remember(metrics, ["settled", slide, rest, brand.isBold], () => {
    const heading = headingOf(slide, context, brand);
    return {
      ...(isMessage(slide) ? composeMessage(slide, heading.lines.length === 1, context) : setSlide(slide, context)),
      heading,
    };
  });
}

/** The run for one slide, or for several that are set together: the narrowest of their boxes. */
export function tightened(run: FitRun, ids: readonly string[]): FitRun {
  const fill = Math.min(...ids.map((id) => run.tighten.get(id) ?? ESTIMATE_FILL));
  return { ...run, context: { ...run.context, fill } };
}

function headingOf(slide: Slide, context: FitContext, brand: BrandRef): FittedTitle {
  if (isLookUp(slide)) return fitTitle(slide.title, "look-up", titleMeasure(slide, context));
  if (isMessage(slide)) return fitTitle(slide.title, "message", titleMeasure(slide, context));
  const place = slide.layout === "cover" ? "cover" : "slide";
  return fitTitle(slide.title, isBold(slide, { brand }) ? `bold-${place}` : place, titleMeasure(slide, context));
}

const titleMeasure = (slide: Pick<Slide, "part" | "layout">, { metrics, density, headings }: FitContext) =>
  ({ metrics, scale: 1, fill: ESTIMATE_FILL, density: densityOf(slide, density), headings }) as const;

/** Whether the title of a page to look things up on has room on one line. */
export function isOneLine(title: string, context: FitContext): boolean {
  const measure = titleMeasure({ part: "appendix", layout: "text" }, context);
  return fitTitle(title, "look-up", measure).role === "title-tight";
}
