import type { SlideLayout, SlideOf } from "@/lib/domain/slides/slide";
import type { PlacedBox, SheetContext } from "./sheet";

export type LayoutSheet<L extends SlideLayout> = (slide: SlideOf<L>, context: SheetContext) => PlacedBox[];
