import type { ReactNode } from "react";
import type { RowItem } from "@/lib/domain/deck/slide";
import type { TextMeasure } from "../../fit/measure-text";
import { numeralRole } from "../../sheet/arrange";
import { VALUE_GAP, valueColumn } from "../../sheet/layouts/rows-panel-sheet";
import { FactList } from "../fact-view";
import { keyed } from "../keyed";
import type { LayoutProps } from "../layout-props";
import { LineView } from "../line-view";
import { WithMessage } from "./message";

export function RowsPanel({ slide, context }: LayoutProps<"rows-panel">): ReactNode {
  const { rows, panel, message } = slide;
  const { measure } = context.charts;
  const valueWidth = valueColumn(rows, measure);
  return (
    <WithMessage message={message}>
      <ul className={valueWidth > 0 && valueWidth < 100 ? "s-rows s-narrow" : "s-rows"}>
        {keyed(rows).map(({ key, item }) => (
          <Row key={key} row={item} valueWidth={valueWidth} measure={measure} />
        ))}
      </ul>
      <FactList facts={panel} className="s-panel" />
    </WithMessage>
  );
}

type RowProps = { row: RowItem; valueWidth: number; measure: TextMeasure };

function Row({ row: { value, lead, text, owner, by }, valueWidth, measure }: RowProps): ReactNode {
  const who = [owner, by].filter((part) => part !== undefined).join(", ");
  const role = numeralRole(value ?? "", valueWidth - VALUE_GAP, "numeral-l", measure);
  return (
    <li>
      {valueWidth > 0 && <p className={`s-value r-${role}`}>{value}</p>}
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
