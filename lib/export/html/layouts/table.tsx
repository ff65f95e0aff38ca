import type { ReactNode } from "react";
import { boxes } from "../../theme";
import { BlockView } from "../blocks/block-view";
import type { LayoutProps } from "../layout-props";
import { LineView } from "../line-view";

export function Table({ slide: { table, note }, context }: LayoutProps<"table">): ReactNode {
  return (
    <div className="s-box s-body s-flow">
      <div className="s-main">
        <BlockView block={table} area={boxes.table.table} context={context} />
      </div>
      {note !== undefined && (
        <p className="r-dense">
          <LineView line={note} />
        </p>
      )}
    </div>
  );
}
