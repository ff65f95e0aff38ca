import { Document, Page } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import type { PaperOutline } from "@/lib/domain/paper/paper-outline";
import { DRAWN_FILL } from "../fit/fit-slide";
import { paletteOf } from "../palette";
import { type LaidOutPaper, layOutPaper, paperContext } from "../paper/lay-out-paper";
import { normalisePaper } from "../paper/normalise-paper";
import { paperTitle } from "../paper/paper-title";
import { stack } from "../sheet/sheet";
import type { FontMetrics } from "../type/font-metrics";
import type { DrawContext } from "./draw-context";
import { findTextOverflow } from "./find-overflow";
import { NodeView } from "./node-view";
import { pageBookmark } from "./page-bookmark";
import { paperFooterNode } from "./paper-footer";
import { TaggedView } from "./primitives";
import { layOut, renderTagged } from "./tagging/render-tagged";

/** The bytes of a paper, or what of it no page holds: a fault of ours, named rather than drawn cut off. */
export type RenderedPaper = { ok: true; bytes: Uint8Array } | { ok: false; problem: string };

/** A tagged PDF on A4 or Letter. Time, language and author come from the paper: same paper, same bytes. */
export async function renderPaperPdf(outline: PaperOutline, metrics: FontMetrics): Promise<RenderedPaper> {
  const paper = normalisePaper(outline);
  const laidOut = layOutPaper(paper, metrics);
  if (laidOut === null) return { ok: false, problem: "it does not fit on one page" };
  const pages = laidOut.pages.map((_, index) => paperSheet(paper, laidOut, index, metrics));
  const layout = await layOut(<Document>{pages}</Document>);
  if (layout.children.length !== pages.length) {
    throw new Error(`${layout.children.length} pages came of ${pages.length}`);
  }
  const problem = layout.children.map((page) => findTextOverflow(page, laidOut.page.height)).find((found) => found);
  if (problem) return { ok: false, problem };
  const bytes = await renderTagged(layout, {
    title: paperTitle(paper),
    author: paper.organisation,
    subject: paper.kicker,
    lang: paper.lang,
    createdAt: new Date(paper.frozenAt),
  });
  return { ok: true, bytes };
}

function paperSheet(
  paper: PaperOutline,
  { page, pages }: LaidOutPaper,
  index: number,
  metrics: FontMetrics,
): ReactElement {
  const { sheet, zoom, width, height, content } = page;
  const { measure } = paperContext(paper, metrics, DRAWN_FILL);
  const context: DrawContext = { palette: paletteOf(paper.brand), measure, isRunning: true };
  const number = `${index + 1} of ${pages.length}`;
  const place = { position: "absolute", left: content.left, width: content.width } as const;
  return (
    <Page
      key={number}
      size={[sheet.width, sheet.height]}
      wrap={false}
      bookmark={pageBookmark(index === 0 ? paper.heading : `Page ${number}`)}
      style={{ minHeight: sheet.height, backgroundColor: context.palette.paper }}
    >
      <TaggedView
        zoom={zoom}
        style={{
          position: "absolute",
          left: 0,
          top: 0,
          width,
          height,
          transform: `scale(${zoom})`,
          transformOrigin: "0 0",
        }}
      >
        <TaggedView style={{ ...place, top: content.top }}>
          <NodeView node={stack(pages[index] ?? [])} width={content.width} context={context} />
        </TaggedView>
        <TaggedView artifact="Pagination" style={{ ...place, top: page.footerTop }}>
          <NodeView
            node={paperFooterNode(paper, number, page.content.width, context)}
            width={content.width}
            context={context}
          />
        </TaggedView>
      </TaggedView>
    </Page>
  );
}
