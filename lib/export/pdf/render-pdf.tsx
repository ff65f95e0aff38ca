import { Document } from "@react-pdf/renderer";
import type { FittedDeck } from "../fit/fitted-deck";
import type { FontMetrics } from "../fit/font-metrics";
import { documentTitle } from "../slide-words";
import { findOverflow } from "./find-overflow";
import { slidePage } from "./slide-page";
import { type LaidOutDocument, layOut, renderTagged } from "./tagging/render-tagged";

/** A slide of the outline whose real layout came out larger than estimated. */
export type Overflow = { slideId: string; problem: string };
export type LaidOutDeck = { layout: LaidOutDocument; overflows: Overflow[] };

/** Lays out every page and says which came out otherwise than `fit` meant it. */
export async function layOutDeck(deck: FittedDeck, metrics: FontMetrics): Promise<LaidOutDeck> {
  const layout = await layOut(<Document>{deck.slides.map((slide) => slidePage(slide, deck, metrics))}</Document>);
  // The renderer logs an error thrown while it builds a page, and goes on with a document that lacks it.
  if (layout.children.length !== deck.slides.length) {
    throw new Error(`${layout.children.length} pages came of ${deck.slides.length} slides`);
  }
  const overflows = layout.children.flatMap((page, at) => {
    const problem = findOverflow(page);
    const slideId = deck.slides[at]?.sourceId;
    return problem === null || slideId === undefined ? [] : [{ slideId, problem }];
  });
  return { layout, overflows };
}

/** The pages as a tagged PDF. Time, language and author come from the deck: same deck, same bytes. */
export function paintDeck({ layout }: LaidOutDeck, deck: FittedDeck): Promise<Uint8Array> {
  return renderTagged(layout, {
    title: documentTitle(deck),
    author: deck.organisation,
    subject: "Proposal",
    lang: deck.lang,
    createdAt: new Date(deck.frozenAt),
  });
}
