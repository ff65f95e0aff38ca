import { Document, Page } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { PAPER } from "@/lib/domain/brand/themes";
import { DRAWN_FILL } from "../fit/fit-slide";
import { type Handout, type HandoutPage, layOutHandout, RULE_PITCH } from "../handout/lay-out-handout";
import { paletteOf } from "../palette";
import type { FittedDeck } from "../sheet/fitted-deck";
import { page as slideSize } from "../sheet/frame";
import { type Rule, type SheetNode, stack } from "../sheet/sheet";
import { documentTitle } from "../sheet/slide-words";
import type { FontMetrics } from "../type/font-metrics";
import type { DrawContext } from "./draw-context";
import { findTextOverflow } from "./find-overflow";
import { NodeView } from "./node-view";
import { pageBookmark } from "./page-bookmark";
import { paperFooterNode } from "./paper-footer";
import { TaggedView } from "./primitives";
import type { Overflow } from "./render-pdf";
import { drawSlide } from "./slide-page";
import { layOut, renderTagged } from "./tagging/render-tagged";

/** The bytes of a handout, or the sheets that do not hold their words: a fault of ours, never drawn cut off. */
export type RenderedHandout = { ok: true; bytes: Uint8Array } | { ok: false; overflows: Overflow[] };

/** Slides with their notes below, a sheet of paper each. The slide is no picture: its words and tables stay what they are. */
export async function renderHandout(
  deck: FittedDeck,
  metrics: FontMetrics,
  logo: Uint8Array | null = null,
): Promise<RenderedHandout> {
  const handout = layOutHandout(deck, metrics);
  const pages = handout.pages.map((_, index) => handoutSheet({ deck, handout, index, metrics, logo }));
  const layout = await layOut(<Document>{pages}</Document>);
  if (layout.children.length !== pages.length) {
    throw new Error(`${layout.children.length} sheets came of ${pages.length}`);
  }
  const overflows = layout.children.flatMap((page, at) => {
    const problem = findTextOverflow(page, handout.page.height);
    return problem === null ? [] : [{ slideId: handout.pages[at]?.id ?? "", problem }];
  });
  if (overflows.length > 0) return { ok: false, overflows };
  const bytes = await renderTagged(layout, {
    title: documentTitle(deck),
    author: deck.organisation,
    subject: "Proposal, with notes",
    lang: deck.lang,
    createdAt: new Date(deck.frozenAt),
  });
  return { ok: true, bytes };
}

type HandoutSheet = {
  deck: FittedDeck;
  handout: Handout;
  index: number;
  metrics: FontMetrics;
  logo: Uint8Array | null;
};

function handoutSheet({ deck, handout, index, metrics, logo }: HandoutSheet): ReactElement {
  const { page, pages, slideZoom, notesTop } = handout;
  const sheet: HandoutPage | undefined = pages[index];
  if (sheet === undefined) throw new Error("every sheet is one of the handout’s own");
  const { width, left, top } = page.content;
  const context: DrawContext = {
    palette: paletteOf(deck.brand),
    measure: { metrics, scale: 1, fill: DRAWN_FILL, headings: deck.brand.headings },
    isRunning: true,
  };
  const box = (y: number) => ({ position: "absolute", left, top: y, width }) as const;
  const footer = paperFooterNode(deck, `${index + 1} of ${pages.length}`, width, context);
  const slideBox = { left: left * page.zoom, top: top * page.zoom, zoom: slideZoom };
  return (
    <Page
      key={sheet.id}
      size={[page.sheet.width, page.sheet.height]}
      wrap={false}
      bookmark={pageBookmark(sheet.title)}
      style={{ minHeight: page.sheet.height, backgroundColor: context.palette.paper }}
    >
      {sheet.slide && slideView(drawSlide(sheet.slide, deck, metrics, logo), slideBox, context)}
      <TaggedView zoom={page.zoom} style={{ ...scaled(page.zoom), width: page.width, height: page.height }}>
        <TaggedView style={box(sheet.slide ? notesTop : top)}>
          <NodeView node={sheet.notes} width={width} context={context} />
        </TaggedView>
        <TaggedView artifact="Layout" style={box(page.footerTop - RULES_ABOVE_FOOTER - sheet.rules * RULE_PITCH)}>
          <NodeView node={writingLines(sheet.rules)} width={width} context={context} />
        </TaggedView>
        <TaggedView artifact="Pagination" style={box(page.footerTop)}>
          <NodeView node={footer} width={width} context={context} />
        </TaggedView>
      </TaggedView>
    </Page>
  );
}

const RULES_ABOVE_FOOTER = 14;

const scaled = (zoom: number) =>
  ({ position: "absolute", left: 0, top: 0, transform: `scale(${zoom})`, transformOrigin: "0 0" }) as const;

type SlideBox = { left: number; top: number; zoom: number };

/** A hairline tells the slide from the sheet it stands on. */
function slideView(
  views: readonly ReactElement[],
  { left, top, zoom }: SlideBox,
  { palette }: DrawContext,
): ReactElement {
  const size = { width: slideSize.width, height: slideSize.height };
  return (
    <TaggedView zoom={zoom} style={{ ...scaled(zoom), left, top, ...size, backgroundColor: PAPER }}>
      {views}
      <TaggedView
        artifact="Layout"
        style={{ position: "absolute", left: 0, top: 0, ...size, borderWidth: 1, borderColor: palette.rule }}
      />
    </TaggedView>
  );
}

const writingRule: Rule = { width: 1, colour: "rule" };

/** Room to write in by hand, below the notes. */
const writingLines = (count: number): SheetNode =>
  stack(Array.from({ length: count }, () => stack([], { minHeight: RULE_PITCH, bottom: writingRule })));
