import type { ReactNode } from "react";
import type { BlockOf } from "@/lib/domain/slides/block";
import { keyed } from "../keyed";

export function FiguresView({ block: { items } }: { block: BlockOf<"figures"> }): ReactNode {
  return (
    <dl className="s-columns">
      {keyed(items).map(({ key, item: { label, value, note } }) => (
        <div key={key} className="s-column">
          <dt className="r-label">{label}</dt>
          <dd className="r-numeral-m">{value}</dd>
          {note !== undefined && <dd className="r-dense-quiet">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
