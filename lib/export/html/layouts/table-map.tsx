import type { ReactNode } from "react";
import { boxes } from "../../sheet/frame";
import { BlockView } from "../blocks/block-view";
import type { LayoutProps } from "../layout-props";
import { LineView } from "../line-view";

export function TableMap({ slide: { table, map, note }, context }: LayoutProps<"table-map">): ReactNode {
  const areas = boxes["table-map"];
  return (
    <>
      <div className="s-box s-table-map-table s-flow">
        <div className="s-main">
          <BlockView block={table} area={areas.table} context={context} />
        </div>
        {note !== undefined && (
          <p className="r-dense">
            <LineView line={note} />
          </p>
        )}
      </div>
      <div className="s-box s-table-map-map">
        <BlockView block={map} area={areas.map} context={context} />
      </div>
    </>
  );
}
