import type { BrandRef } from "@/lib/domain/brand/brand-ref";
import type { Slide } from "@/lib/domain/slides/slide";

/** The cover and the pilot are what a bold brand is bold about. */
const hasBoldLook = ({ layout }: Pick<Slide, "layout">): boolean => layout === "cover" || layout === "plan";

/** Whether a slide of a bold brand has the dark ground: behind all of a cover, behind the title elsewhere. */
export const isBold = (slide: Pick<Slide, "layout">, { brand }: { brand: BrandRef }): boolean =>
  brand.isBold === true && hasBoldLook(slide);

/** Whether all of a slide stands on the dark ground. */
export const isDeep = (slide: Pick<Slide, "layout"> & { look?: "contrast" }): boolean => slide.look === "contrast";
