import type { ReactNode } from "react";
import { bodyOf } from "../../sheet/frame";
import { tableRoom } from "../../sheet/layouts/table-sheet";
import { BlockView } from "../blocks/block-view";
import { bodyClass } from "../body-class";
import type { LayoutProps } from "../layout-props";
import { LineView } from "../line-view";

export function Table({ slide, context }: LayoutProps<"table">): ReactNode {
  const { table, note } = slide;
  const area = bodyOf(slide, context.charts.measure.density);
  return (
    <div className={`s-box ${bodyClass(area)} s-flow`}>
      <div className="s-main">
        <BlockView block={table} area={tableRoom(slide, context.charts)} context={context} />
      </div>
      {note !== undefined && (
        <p className="r-dense">
          <LineView line={note} />
        </p>
      )}
    </div>
  );
}
