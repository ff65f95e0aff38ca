import { type CSSProperties, Fragment, type ReactNode } from "react";
import { densityOf, ESTIMATE_FILL, slideMeasure } from "../fit/fit-slide";
import type { FittedDeck, FittedSlide } from "../sheet/fitted-deck";
import { slideFooter } from "../sheet/footer-line";
import { isLookUp } from "../sheet/frame";
import { isBold, isDeep } from "../sheet/is-bold";
import { placeLogo } from "../sheet/place-logo";
import { pageWords } from "../sheet/slide-words";
import type { FontMetrics } from "../type/font-metrics";
import { directionOf } from "../type/text-direction";
import { ChartData } from "./blocks/chart-data";
import { graphicsOf } from "./graphics-of";
import { keyed } from "./keyed";
import { LayoutView } from "./layout-view";
import { Cover } from "./layouts/cover";
import { LineView } from "./line-view";
import { slideContext } from "./slide-context";

export type SlideViewProps = {
  slide: FittedSlide;
  deck: FittedDeck;
  metrics: FontMetrics;
  /** The brand, where the page's own style sheet does not hold it. */
  look?: CSSProperties;
};

/** One slide, drawn at the width it is given; under a phone's width it reads as plain text. */
export function SlideView({ slide, deck, metrics, look }: SlideViewProps): ReactNode {
  const titleId = `slide-${slide.id}-title`;
  return (
    <section
      id={`slide-${slide.id}`}
      className={`slide theme-${deck.brand.theme} scale-${Math.round(slide.scale * 100)} density-${densityOf(slide, deck.density)}`}
      aria-labelledby={titleId}
      lang={deck.lang}
      style={look}
    >
      <div className={pageClass(slide, deck)}>
        {slide.anchors.map((id) => (
          <span key={id} id={`slide-${id}`} />
        ))}
        {slide.layout === "cover" ? (
          <Cover
            slide={slide}
            context={slideContext(slide, deck, metrics)}
            title={<Title slide={slide} id={titleId} />}
            logo={<LogoView slide={slide} deck={deck} />}
          />
        ) : (
          <SlideContent slide={slide} deck={deck} metrics={metrics} titleId={titleId} />
        )}
      </div>
      {keyed(graphicsOf(slide)).map(({ key, item: block }) => (
        <ChartData key={key} block={block} lang={deck.lang} />
      ))}
    </section>
  );
}

type ContentProps = Omit<SlideViewProps, "look" | "slide"> & {
  slide: Exclude<FittedSlide, { layout: "cover" }>;
  titleId: string;
};

function SlideContent({ slide, deck, metrics, titleId }: ContentProps): ReactNode {
  return (
    <>
      {isBold(slide, deck) && <div className="s-box s-band" />}
      <Title slide={slide} id={titleId} />
      <LogoView slide={slide} deck={deck} />
      <p className="s-box s-kicker r-kicker">{slide.kicker}</p>
      <LayoutView slide={slide} context={slideContext(slide, deck, metrics)} />
      <Sources slide={slide} />
      <Footer slide={slide} deck={deck} metrics={metrics} />
    </>
  );
}

function pageClass(slide: FittedSlide, deck: FittedDeck): string {
  // Set in a reader's own wider face, a page to look things up on grows rather than lose its last lines.
  if (isLookUp(slide)) return "s-page s-look-up";
  if (slide.layout === "cover") return "s-page s-cover";
  if (isDeep(slide)) return "s-page s-deep";
  return isBold(slide, deck) ? "s-page s-banded" : "s-page";
}

/** A background, so that a file holds the picture once however many slides show it. */
function LogoView({ slide, deck }: { slide: FittedSlide; deck: FittedDeck }): ReactNode {
  const placed = placeLogo(slide, deck);
  if (placed === null) return null;
  if (placed.alt === null) return <div className="s-box s-logo s-slide-logo" aria-hidden="true" />;
  return <div className="s-box s-logo s-cover-logo" role="img" aria-label={placed.alt} />;
}

function Title({ slide, id }: { slide: FittedSlide; id: string }): ReactNode {
  const { lines, role } = slide.heading;
  return (
    <h2
      id={id}
      dir={directionOf(slide.title) === "rtl" ? "rtl" : undefined}
      className={`${titlePlace(slide)} r-${role}`}
    >
      {keyed(lines).map(({ key, item: line, at }) => (
        <Fragment key={key}>
          {at > 0 && (
            <>
              {" "}
              <br className="s-break" />
            </>
          )}
          {line}
        </Fragment>
      ))}
    </h2>
  );
}

function titlePlace(slide: FittedSlide): string {
  if (slide.layout === "cover") return "s-cover-title";
  if (isLookUp(slide)) return "s-box s-look-up-title";
  return slide.heading.wide ? "s-box s-wide-title" : "s-box s-title";
}

function Sources({ slide }: { slide: FittedSlide }): ReactNode {
  if (!slide.sources?.length) return null;
  return (
    <div className="s-box s-sources r-small">
      {keyed(slide.sources ?? []).map(({ key, item: line }) => (
        <p key={key}>
          <LineView line={line} />
        </p>
      ))}
    </div>
  );
}

function Footer({ slide, deck, metrics }: Omit<SlideViewProps, "look">): ReactNode {
  const { left, right } = slideFooter(deck, slideMeasure(slide, deck, metrics, ESTIMATE_FILL));
  return (
    <footer className="s-box s-footer r-small">
      <span>{left}</span>
      <span>
        {right} <b className="s-number r-small-strong">{pageWords(slide, deck)}</b>
      </span>
    </footer>
  );
}
