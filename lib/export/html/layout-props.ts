import type { SlideLayout, SlideOf } from "@/lib/domain/slides/slide";
import type { Fitting } from "../sheet/fitted-deck";
import type { SlideContext } from "./slide-context";

export type LayoutProps<L extends SlideLayout> = { slide: SlideOf<L> & Fitting; context: SlideContext };
