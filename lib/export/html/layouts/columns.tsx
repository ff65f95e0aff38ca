import type { ReactNode } from "react";
import { columnSetting } from "../../sheet/layouts/columns-sheet";
import { keyed } from "../keyed";
import type { LayoutProps } from "../layout-props";
import { LineView } from "../line-view";
import { WithMessage } from "./message";

export function Columns({ slide: { columns, message }, context }: LayoutProps<"columns">): ReactNode {
  const { role, numeral } = columnSetting(columns, context.charts.measure);
  return (
    <WithMessage message={message}>
      <ul className="s-columns s-even-heads">
        {keyed(columns).map(({ key, item: { head, value, body, caveat } }) => (
          <li key={key}>
            <p className={`r-${role}-strong`}>
              <LineView line={head} />
            </p>
            <div>
              {value !== undefined && <p className={`r-${numeral}`}>{value}</p>}
              {keyed(body).map(({ key: lineKey, item }) => (
                <p key={lineKey} className={`r-${role}`}>
                  <LineView line={item} />
                </p>
              ))}
              {caveat !== undefined && (
                <p className="s-caveat r-dense-quiet">
                  <LineView line={caveat} />
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </WithMessage>
  );
}
