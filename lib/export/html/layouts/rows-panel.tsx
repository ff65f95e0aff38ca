import type { ReactNode } from "react";
import type { RowItem } from "@/lib/domain/slides/slide";
import { messageRoom, withHeight } from "../../sheet/arrange";
import { boxes } from "../../sheet/frame";
import { panelWords, type ValueColumn, valueColumn } from "../../sheet/layouts/rows-panel-sheet";
import { FactList } from "../fact-view";
import { keyed } from "../keyed";
import type { LayoutProps } from "../layout-props";
import { LineView } from "../line-view";
import { WithMessage } from "./message";

export function RowsPanel({ slide, context }: LayoutProps<"rows-panel">): ReactNode {
  const { rows, panel, message } = slide;
  const value = valueColumn(rows, context.charts.measure);
  const { height } = messageRoom(message, context.charts);
  const words = panelWords(panel, withHeight(boxes["rows-panel"].panel, height), context.charts);
  return (
    <WithMessage message={message}>
      <ul className={value !== null && value.width < 100 ? "s-rows s-narrow" : "s-rows"}>
        {keyed(rows).map(({ key, item }) => (
          <Row key={key} row={item} column={value} />
        ))}
      </ul>
      <FactList facts={panel} className="s-panel" size={{ numeral: "numeral-s", words }} />
    </WithMessage>
  );
}

type RowProps = { row: RowItem; column: ValueColumn | null };

function Row({ row: { value, lead, text, owner, by }, column }: RowProps): ReactNode {
  const who = [owner, by].filter((part) => part !== undefined).join(", ");
  return (
    <li>
      {column !== null && value === undefined && <span className="s-value" aria-hidden="true" />}
      {column !== null && value !== undefined && <p className={`s-value r-${column.role}`}>{value}</p>}
      <div>
        <p className={text === undefined && who === "" ? "r-lead" : "r-lead-strong"}>
          <LineView line={lead} />
        </p>
        {text !== undefined && (
          <p className="r-body">
            <LineView line={text} />
          </p>
        )}
        {who !== "" && <p className="r-body-quiet">{who}</p>}
      </div>
    </li>
  );
}
