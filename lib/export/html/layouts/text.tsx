import type { ReactNode } from "react";
import type { Block } from "@/lib/domain/slides/block";
import type { ChartContext } from "../../charts/draw-chart";
import { ESTIMATE_FILL } from "../../fit/fit-slide";
import { bodyOf } from "../../sheet/frame";
import { columnWidthIn, isCaptionShown, textRhythm } from "../../sheet/layouts/text-sheet";
import { BlockView } from "../blocks/block-view";
import { bodyClass } from "../body-class";
import { keyed } from "../keyed";
import type { LayoutProps } from "../layout-props";

/** A browser breaks lines by its own rules, a little earlier than they were measured. */
const estimated = (charts: ChartContext): ChartContext => ({
  ...charts,
  measure: { ...charts.measure, fill: ESTIMATE_FILL },
});

export function Text({ slide, context }: LayoutProps<"text">): ReactNode {
  const { wide = [], body, columns } = slide;
  const area = bodyOf(slide, context.charts.measure.density);
  const rhythm = textRhythm(slide, estimated(context.charts));
  const place = { context, isCaptionShown: isCaptionShown(slide), rhythm };
  const views = (blocks: readonly Block[], width: number): ReactNode =>
    keyed(blocks).map(({ key, item: block }) => (
      <BlockView key={key} block={block} area={{ ...area, width }} {...place} />
    ));
  const placed = `s-box ${bodyClass(area)}`;
  const apart = `${placed} s-text-body s-apart-${rhythm}`;
  if (columns === undefined) return <div className={apart}>{views([...wide, ...body], area.width)}</div>;
  const inColumns = views(body, columnWidthIn(area));
  if (wide.length === 0) return <div className={`${placed} s-two-columns`}>{inColumns}</div>;
  return (
    <div className={apart}>
      {views(wide, area.width)}
      <div className="s-two-columns">{inColumns}</div>
    </div>
  );
}
