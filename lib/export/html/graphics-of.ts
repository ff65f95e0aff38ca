import { type GraphicBlock, isGraphic } from "@/lib/domain/slides/block";
import type { Slide } from "@/lib/domain/slides/slide";
import { slideBlocks } from "@/lib/domain/slides/slide-blocks";

/** What a slide draws, in reading order. */
export const graphicsOf = (slide: Slide): GraphicBlock[] => slideBlocks(slide).filter(isGraphic);
