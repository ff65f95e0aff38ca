import type { ReactNode } from "react";
import { columnRole } from "../../sheet/layouts/columns-sheet";
import { keyed } from "../keyed";
import type { LayoutProps } from "../layout-props";
import { LineView } from "../line-view";
import { WithMessage } from "./message";

export function Columns({ slide: { columns, message } }: LayoutProps<"columns">): ReactNode {
  const role = columnRole(columns);
  return (
    <WithMessage message={message}>
      <ul className="s-columns">
        {keyed(columns).map(({ key, item: { head, value, body, caveat } }) => (
          <li key={key}>
            <p className={`r-${role}-strong`}>
              <LineView line={head} />
            </p>
            {value !== undefined && <p className="r-numeral-l">{value}</p>}
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
          </li>
        ))}
      </ul>
    </WithMessage>
  );
}
