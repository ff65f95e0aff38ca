import type { SlideId } from "../ids/slide-ids";
import type { BuildContext } from "../sections/build-context";
import type { ReadDraft } from "../sections/registry";
import type { Slide } from "../slides/slide";
import type { PaperOutline } from "./paper-outline";

/** What a paper is built from: printable answers alone, and the deck that tells the same case. */
export type PaperGiven = {
  draft: ReadDraft;
  context: BuildContext;
  slides: readonly Slide[];
};

/** What a kind of paper says for itself; the rest of its outline is the deck's. */
export type PaperContent = Pick<PaperOutline, "kicker" | "heading" | "lead" | "facts" | "parts">;

/** Null: nothing is known yet that such a paper could say. */
export type BuildPaperContent = (given: PaperGiven) => PaperContent | null;

/** The slides of a key: `register` finds `register.2` as well. */
export const slidesOf = (slides: readonly Slide[], key: SlideId): Slide[] =>
  slides.filter(({ id }) => id === key || id.startsWith(`${key}.`));
