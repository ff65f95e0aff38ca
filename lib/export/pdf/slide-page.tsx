import { Page } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { PAPER } from "@/lib/domain/brand/themes";
import { DRAWN_FILL, slideMeasure } from "../fit/fit-slide";
import { paletteOf } from "../palette";
import { buildSheet } from "../sheet/build-sheet";
import type { FittedDeck, FittedSlide } from "../sheet/fitted-deck";
import { type Box, footerRooms, frame, page } from "../sheet/frame";
import type { PlacedLogo } from "../sheet/place-logo";
import { type Footer, frameText, hairline, type PlacedBox, stack } from "../sheet/sheet";
import type { FontMetrics } from "../type/font-metrics";
import type { DrawContext } from "./draw-context";
import { NodeView } from "./node-view";
import { pageBookmark } from "./page-bookmark";
import { TaggedImage, TaggedView } from "./primitives";

/** What a slide paints on paper, in the order in which it is read. `logo` is the picture itself; a deck that names one is never drawn without it. */
export function drawSlide(
  slide: FittedSlide,
  deck: FittedDeck,
  metrics: FontMetrics,
  logo: Uint8Array | null,
): ReactElement[] {
  const measure = slideMeasure(slide, deck, metrics, DRAWN_FILL);
  const sheet = buildSheet(slide, deck, { measure, lang: deck.lang, today: deck.frozenAt.slice(0, 10) });
  const { band, boxes, footer } = sheet;
  const palette = paletteOf(deck.brand);
  const context: DrawContext = { palette, measure };
  const [title, ...rest] = boxes.map((placed) => boxView(placed, context));
  const views = [
    band && fillView("band", band, palette.deep),
    title,
    ...(sheet.logo && logo ? logoViews(sheet.logo, logo) : []),
    ...rest,
    footer && footerView(footer, context),
  ];
  return views.filter((view) => view !== null && view !== undefined);
}

const placed = ({ x, y, width, height }: Box) => ({ position: "absolute", left: x, top: y, width, height }) as const;

const fillView = (key: string, box: Box, backgroundColor: string): ReactElement => (
  <TaggedView key={key} artifact="Layout" style={{ ...placed(box), backgroundColor }} />
);

/** Bytes, never an address: the renderer would go and fetch one. */
function logoViews({ box, plate, alt }: PlacedLogo, logo: Uint8Array): ReactElement[] {
  const src = { data: Buffer.from(logo), format: "png" } as const;
  const tag = alt === null ? { artifact: "Layout" as const } : { tag: "Figure", alt };
  return [
    ...(plate ? [fillView("logo-plate", plate, PAPER)] : []),
    <TaggedImage key="logo" {...tag} src={src} style={placed(box)} />,
  ];
}

/** One slide, one page. Boxes are as tall as their content: one that outgrows its place is found, never cut off. */
export function slidePage(
  slide: FittedSlide,
  deck: FittedDeck,
  metrics: FontMetrics,
  logo: Uint8Array | null,
): ReactElement {
  return (
    <Page
      key={slide.id}
      size={[page.width, page.height]}
      wrap={false}
      bookmark={pageBookmark(slide.title)}
      style={{ minHeight: page.height, backgroundColor: PAPER }}
    >
      {drawSlide(slide, deck, metrics, logo)}
    </Page>
  );
}

const boxView = ({ name, box, node }: PlacedBox, context: DrawContext): ReactElement => (
  <TaggedView key={name} style={{ position: "absolute", left: box.x, top: box.y, width: box.width }}>
    <NodeView node={node} width={box.width} context={context} />
  </TaggedView>
);

function footerView({ left, leftWidth, right, page: number }: Footer, context: DrawContext): ReactElement {
  const { x, y, width } = frame.footer;
  const { words, number: numberWidth } = footerRooms;
  const node = stack(
    [
      {
        kind: "row",
        gap: 0,
        cells: [
          { width: leftWidth, node: frameText("small", left) },
          { width: words - leftWidth, node: frameText("small", right, { align: "right" }) },
          { width: numberWidth, node: frameText("small-strong", number, { align: "right" }) },
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
