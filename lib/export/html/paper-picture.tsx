import type { ReactNode } from "react";
import type { BrandRef } from "@/lib/domain/brand/brand-ref";
import type { LaidOutPaper } from "../paper/lay-out-paper";
import { type SheetNode, stack } from "../sheet/sheet";
import { liveLook } from "./live-look";
import { SheetNodeView } from "./sheet-node-view";

/** Pages as components may draw them. */
export type PicturedPaper = LaidOutPaper;

type PaperPictureProps = {
  page: LaidOutPaper["page"];
  nodes: readonly SheetNode[];
  brand: BrandRef;
  /** Pixels from edge to edge. */
  width: number;
};

/** One page of a paper, drawn small. */
export function PaperPicture({ page, nodes, brand, width }: PaperPictureProps): ReactNode {
  const { left, top, width: inner } = page.content;
  const scale = width / page.width;
  return (
    <div
      className={`paper-picture theme-${brand.theme}`}
      style={{ ...liveLook(brand), width, height: page.height * scale }}
    >
      <div style={{ width: page.width, height: page.height, transform: `scale(${scale})` }}>
        <div style={{ position: "absolute", left, top, width: inner }}>
          <SheetNodeView node={stack(nodes)} width={inner} />
        </div>
      </div>
    </div>
  );
}
