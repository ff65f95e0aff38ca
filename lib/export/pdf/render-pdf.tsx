import { Document } from "@react-pdf/renderer";
import type { FittedDeck } from "../fit/fitted-deck";
import type { FontMetrics } from "../fit/font-metrics";
import { documentTitle } from "../slide-words";
import { slidePage } from "./slide-page";
import { renderTagged } from "./tagging/render-tagged";

/** The deck as a tagged PDF, one slide a page. Time, language and author come from the deck: same deck, same bytes. */
export function renderPdf(deck: FittedDeck, metrics: FontMetrics): Promise<Uint8Array> {
  const document = <Document>{deck.slides.map((slide) => slidePage(slide, deck, metrics))}</Document>;
  return renderTagged(document, {
    title: documentTitle(deck),
    author: deck.organisation,
    subject: "Proposal",
    lang: deck.lang,
    createdAt: new Date(deck.frozenAt),
  });
}
