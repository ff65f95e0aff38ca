import type { ReactNode } from "react";
import type { Block } from "@/lib/domain/slides/block";
import type { SlideOf } from "@/lib/domain/slides/slide";
import type { ChartContext } from "../../charts/draw-chart";
import { ESTIMATE_FILL } from "../../fit/fit-slide";
import { type Box, bodyOf } from "../../sheet/frame";
import { columnWidthIn, isCaptionShown, textRhythm } from "../../sheet/layouts/text-sheet";
import { type BlockPlace, BlockView } from "../blocks/block-view";
import { bodyClass } from "../body-class";
import { keyed } from "../keyed";
import type { LayoutProps } from "../layout-props";

/** A browser breaks lines by its own rules, a little earlier than they were measured. */
const estimated = (charts: ChartContext): ChartContext => ({
  ...charts,
  measure: { ...charts.measure, fill: ESTIMATE_FILL },
});

export function Text({ slide, context }: LayoutProps<"text">): ReactNode {
  const area = bodyOf(slide, context.charts.measure.density);
  const rhythm = textRhythm(slide, estimated(context.charts));
  const placed = `s-box ${bodyClass(area)}`;
  const { sections, columns, wide = [] } = slide;
  const setting = { context, rhythm, area };
  if (sections !== undefined) {
    return (
      <div className={`${placed} s-sections s-apart-${rhythm}`}>
        {keyed(sections).map(({ key, item: section }) => (
          <div key={key} className={`s-text-body s-apart-${rhythm}`}>
            {section.heading !== undefined && <h3 className="r-lead-strong">{section.heading}</h3>}
            <Blocks blocks={section} setting={setting} />
          </div>
        ))}
      </div>
    );
  }
  const isColumnsAlone = columns !== undefined && wide.length === 0;
  return (
    <div className={isColumnsAlone ? placed : `${placed} s-text-body s-apart-${rhythm}`}>
      <Blocks blocks={slide} setting={setting} />
    </div>
  );
}

type Setting = Pick<BlockPlace, "context" | "rhythm"> & { area: Box };
type BlocksProps = { blocks: Pick<SlideOf<"text">, "wide" | "body" | "columns">; setting: Setting };

function Blocks({ blocks, setting }: BlocksProps): ReactNode {
  const { wide = [], body, columns } = blocks;
  const { area, ...rest } = setting;
  const place = { ...rest, isCaptionShown: isCaptionShown(blocks) };
  const views = (some: readonly Block[], width: number): ReactNode =>
    keyed(some).map(({ key, item: block }) => (
      <BlockView key={key} block={block} area={{ ...area, width }} {...place} />
    ));
  if (columns === undefined) return views([...wide, ...body], area.width);
  return (
    <>
      {views(wide, area.width)}
      <div className="s-two-columns">{views(body, columnWidthIn(area))}</div>
    </>
  );
}
