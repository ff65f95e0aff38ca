import { Page } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { DRAWN_FILL, densityOf } from "../fit/fit-slide";
import type { FittedDeck, FittedSlide } from "../fit/fitted-deck";
import type { FontMetrics } from "../fit/font-metrics";
import { shortenLine } from "../fit/shorten-line";
import { buildSheet } from "../sheet/build-sheet";
import type { Footer, PlacedBox } from "../sheet/sheet";
import { hairline, stack, text } from "../sheet/sheet";
import { frame, page, paletteOf } from "../theme";
import type { DrawContext } from "./draw-context";
import { NodeView } from "./node-view";
import { TaggedView } from "./primitives";

/** What a slide paints, in the order in which it is read, and what on. */
export type DrawnSlide = { colour: string; views: ReactElement[] };

export function drawSlide(slide: FittedSlide, deck: FittedDeck, metrics: FontMetrics): DrawnSlide {
  const measure = { metrics, scale: slide.scale, fill: DRAWN_FILL, density: densityOf(slide, deck.density) };
  const context: DrawContext = { palette: paletteOf(deck.brand), measure };
  const { ground, boxes, footer } = buildSheet(slide, deck, {
    measure,
    lang: deck.lang,
    today: deck.frozenAt.slice(0, 10),
  });
  return {
    colour: context.palette[ground],
    views: [...boxes.map((placed) => boxView(placed, context)), ...(footer ? [footerView(footer, context)] : [])],
  };
}

/** One slide, one page. Boxes are as tall as their content: one that outgrows its place is found, never cut off. */
export function slidePage(slide: FittedSlide, deck: FittedDeck, metrics: FontMetrics): ReactElement {
  const { colour, views } = drawSlide(slide, deck, metrics);
  return (
    <Page
      key={slide.id}
      size={[page.width, page.height]}
      wrap={false}
      bookmark={{ title: slide.title }}
      style={{ minHeight: page.height, backgroundColor: colour }}
    >
      {views}
    </Page>
  );
}

const boxView = ({ name, box, node }: PlacedBox, context: DrawContext): ReactElement => (
  <TaggedView key={name} style={{ position: "absolute", left: box.x, top: box.y, width: box.width }}>
    <NodeView node={node} width={box.width} context={context} />
  </TaggedView>
);

const FOOTER_LEFT = 500;
const FOOTER_PAGE = 64;
const FOOTER_GAP = 16;

function footerView({ left, right, page: number }: Footer, context: DrawContext): ReactElement {
  const { x, y, width } = frame.footer;
  const rightWidth = width - FOOTER_LEFT - FOOTER_PAGE;
  const onOneLine = (words: string, room: number): string =>
    shortenLine(words, "small", room - FOOTER_GAP, context.measure);
  const node = stack(
    [
      {
        kind: "row",
        gap: 0,
        cells: [
          { width: FOOTER_LEFT, node: text("small", onOneLine(left, FOOTER_LEFT)) },
          { width: rightWidth, node: text("small", onOneLine(right, rightWidth), { align: "right" }) },
          { width: FOOTER_PAGE, node: text("small-strong", number, { align: "right" }) },
        ],
      },
    ],
    { top: hairline, padding: { top: 6 } },
  );
  return (
    <TaggedView key="footer" artifact="Pagination" style={{ position: "absolute", left: x, top: y, width }}>
      <NodeView node={node} width={width} context={context} />
    </TaggedView>
  );
}
