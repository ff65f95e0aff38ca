import { type GraphicBlock, isGraphic } from "@/lib/domain/deck/block";
import type { Slide } from "@/lib/domain/deck/slide";
import { slideBlocks } from "@/lib/domain/deck/slide-blocks";

/** What a slide draws, in reading order. */
export const graphicsOf = (slide: Slide): GraphicBlock[] => slideBlocks(slide).filter(isGraphic);
