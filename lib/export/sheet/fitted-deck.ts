import type { DeckOutline } from "@/lib/domain/slides/outline";
import type { Slide } from "@/lib/domain/slides/slide";
import type { Scale, TypeRoleName } from "../type/type-roles";
import type { CoverSetting } from "./cover/cover-setting";

/** A title's chosen line breaks, the size it came to, and whether it needed the whole width. */
export type FittedTitle = { lines: string[]; role: TypeRoleName; wide: boolean };

export type Fitting = {
  scale: Scale;
  /** Place in the deck, from 1. */
  number: number;
  heading: FittedTitle;
  /** How a cover is set; no other slide has it. */
  cover?: CoverSetting;
  /** The outline's slides that this one shows, or shows a part of. */
  sourceIds: string[];
  /** Those of them that begin here beside the one whose id it has: they are looked for here as well. */
  anchors: string[];
};

export type FittedSlide = Slide & Fitting;

/** What every renderer draws: nothing after this knows sizes or breaks of its own. */
export type FittedDeck = Omit<DeckOutline, "slides"> & {
  slides: FittedSlide[];
  /** Pages of the whole deck, also where only some of its slides are shown. */
  pageCount: number;
};

export type FitReport = {
  slides: {
    id: string;
    scale: Scale;
    /** Pages it stands on. */
    parts: number;
    words: number;
    /** A main slide that had no room for all of its items: the others stand whole on a page of the appendix. */
    movedToAppendix: boolean;
    /** The deck has no room for its pages; its last page says so. */
    leftOut?: true;
  }[];
  /** Characters the deck's faces lack, by slide. */
  missing: { id: string; characters: string[] }[];
  /** Nothing is ever cut off; the type says so, and tests hold it. */
  truncated: 0;
};
