import type { BrandRef } from "@/lib/domain/brand/brand-ref";
import type { Slide } from "@/lib/domain/slides/slide";

/** The cover and the pilot are what a bold brand is bold about. */
const hasBoldLook = ({ layout }: Pick<Slide, "layout">): boolean => layout === "cover" || layout === "plan";

/** Whether a slide stands on the dark ground: all of a cover, the band of a title elsewhere. */
export const isBold = (slide: Pick<Slide, "layout">, { brand }: { brand: BrandRef }): boolean =>
  brand.isBold === true && hasBoldLook(slide);
