import { createHash } from "node:crypto";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { FittedDeck } from "../sheet/fitted-deck";
import { documentTitle, versionWords } from "../sheet/slide-words";
import type { FontMetrics } from "../type/font-metrics";
import { brandVariables } from "./brand-variables";
import { fileStyles } from "./file-styles";
import { slideStyles } from "./slide-styles";
import { SlideView } from "./slide-view";

function DeckSlides({ deck, metrics }: { deck: FittedDeck; metrics: FontMetrics }): ReactNode {
  return deck.slides.map((slide) => <SlideView key={slide.id} slide={slide} deck={deck} metrics={metrics} />);
}

/** What is this organisation's own, after the rules it replaces; the logo stands in the file once. */
function brandStyles({ brand }: FittedDeck, logo: Uint8Array | null): string {
  const source = logo && `data:image/png;base64,${Buffer.from(logo).toString("base64")}`;
  const declarations = Object.entries(brandVariables(brand, source)).map(([name, value]) => `${name}: ${value};`);
  return declarations.length === 0 ? "" : `\n.slide { ${declarations.join(" ")} }`;
}

type HtmlFileParts = {
  /** The PNG the brand names. */
  logo?: Uint8Array | null;
  /** Rules that bring the faces along; without them the reader's own stand in. */
  faces?: string;
};

/**
 * What the file may do wherever it is opened: nothing but draw itself with the one style sheet it carries, and with the
 * pictures and faces inside that. Directives about frames are for a server to send and mean nothing here.
 */
function contentSecurityPolicy(styles: string, { logo, faces }: HtmlFileParts): string {
  const hash = createHash("sha256").update(styles).digest("base64");
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    ...(logo ? ["img-src data:"] : []),
    ...(faces ? ["font-src data:"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** One file that asks for nothing: styles, picture and faces inside, no script. */
export function renderHtmlFile(
  deck: FittedDeck,
  metrics: FontMetrics,
  { logo = null, faces = "" }: HtmlFileParts = {},
): string {
  const title = documentTitle(deck);
  const styles = `${faces}${slideStyles()}${fileStyles}${brandStyles(deck, logo)}`;
  const page = renderToStaticMarkup(
    <html lang={deck.lang}>
      {/* biome-ignore lint/style/noHeadElement: this is a whole file of its own, not a page of the app */}
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={contentSecurityPolicy(styles, { logo, faces })} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content="Foothold" />
        <title>{title}</title>
        <style>{styles}</style>
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
