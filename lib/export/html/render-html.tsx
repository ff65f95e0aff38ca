import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { FittedDeck } from "../fit/fitted-deck";
import type { FontMetrics } from "../fit/font-metrics";
import { documentTitle, versionWords } from "../slide-words";
import { fileStyles } from "./file-styles";
import { slideStyles } from "./slide-styles";
import { SlideView } from "./slide-view";

function DeckSlides({ deck, metrics }: { deck: FittedDeck; metrics: FontMetrics }): ReactNode {
  return deck.slides.map((slide) => <SlideView key={slide.id} slide={slide} deck={deck} metrics={metrics} />);
}

/** One file that asks for nothing: styles inside, no script, the reader's own faces where ours are not installed. */
export function renderHtmlFile(deck: FittedDeck, metrics: FontMetrics): string {
  const title = documentTitle(deck);
  const page = renderToStaticMarkup(
    <html lang={deck.lang}>
      {/* biome-ignore lint/style/noHeadElement: this is a whole file of its own, not a page of the app */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content="Foothold" />
        <title>{title}</title>
        <style>{`${slideStyles()}${fileStyles}`}</style>
      </head>
      <body>
        <header className="deck-head">
          <h1>{deck.title}</h1>
          <p>{versionWords(deck)}</p>
        </header>
        <main>
          <DeckSlides deck={deck} metrics={metrics} />
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>${page}`;
}
