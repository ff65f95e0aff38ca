import type { Slide, SlideOf } from "@/lib/domain/slides/slide";

/** Whether a slide is composed of the parts of a message, which any renderer then has to place. */
export const isMessage = <S extends Slide>(slide: S): slide is S & SlideOf<"message"> => slide.layout === "message";
