import { type Block, type GraphicBlock, graphicKinds } from "@/lib/domain/deck/block";
import type { Slide } from "@/lib/domain/deck/slide";
import { slideBlocks } from "@/lib/domain/deck/slide-blocks";

const isGraphic = (block: Block): block is GraphicBlock => graphicKinds.some((kind) => kind === block.kind);

/** What a slide draws, in reading order. */
export const graphicsOf = (slide: Slide): GraphicBlock[] => slideBlocks(slide).filter(isGraphic);
