import { Document } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { createMemory } from "../create-memory";
import type { FittedDeck, FittedSlide } from "../sheet/fitted-deck";
import { documentTitle } from "../sheet/slide-words";
import type { FontMetrics } from "../type/font-metrics";
import { findOverflow } from "./find-overflow";
import { slidePage } from "./slide-page";
import { type LaidOutDocument, layOut, renderTagged } from "./tagging/render-tagged";
import type { LaidOutNode } from "./tagging/weave";

/** A slide of the outline that stands on a page whose real layout came out larger than estimated. */
export type Overflow = { slideId: string; problem: string };
export type LaidOutDeck = { layout: LaidOutDocument; overflows: Overflow[] };

type LaidOutSlide = { page: LaidOutNode; problem: string | null };

/** More than the longest deck, at some 150 KB a slide: one whose words and place did not change is not laid out again. */
const MOST_REMEMBERED = 80;
const remembered = createMemory<LaidOutSlide>(MOST_REMEMBERED);

/** Lays out every page and says which came out otherwise than `fit` meant it. */
export async function layOutDeck(
  deck: FittedDeck,
  metrics: FontMetrics,
  logo: Uint8Array | null = null,
): Promise<LaidOutDeck> {
  const frame = JSON.stringify({ ...deck, slides: deck.slides.length });
  const known = deck.slides.map((slide) => ({ slide, key: `${frame}${JSON.stringify(slide)}` }));
  const before = known.map(({ key }) => remembered.get(key));
  const fresh = await layOutSlides(
    deck.slides.filter((_, at) => before[at] === undefined),
    (slide) => slidePage(slide, deck, metrics, logo),
  );
  const slides = known.map(({ slide, key }, at) => {
    const laidOut = before[at] ?? fresh.shift();
    if (laidOut === undefined) throw new Error(`no page came of the slide ${slide.id}`);
    return { slide, ...remembered.keep(key, laidOut) };
  });
  return {
    layout: { children: slides.map(({ page }) => page) },
    overflows: slides.flatMap(({ slide: { sourceIds }, problem }) =>
      problem === null ? [] : sourceIds.map((slideId) => ({ slideId, problem })),
    ),
  };
}

async function layOutSlides(
  slides: readonly FittedSlide[],
  pageOf: (slide: FittedSlide) => ReactElement,
): Promise<LaidOutSlide[]> {
  if (slides.length === 0) return [];
  const { children } = await layOut(<Document>{slides.map(pageOf)}</Document>);
  // The renderer logs an error thrown while it builds a page, and goes on with a document that lacks it.
  if (children.length !== slides.length) throw new Error(`${children.length} pages came of ${slides.length} slides`);
  return children.map((page) => ({ page, problem: findOverflow(page) }));
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
