import type { ReactNode } from "react";
import type { BlockOf } from "@/lib/domain/slides/block";
import { keyed } from "../keyed";
import { LineView } from "../line-view";

export function CardsView({ block: { items } }: { block: BlockOf<"cards"> }): ReactNode {
  return (
    <ul className="s-columns">
      {keyed(items).map(({ key, item: { title, text, tag } }) => (
        <li key={key} className="s-column">
          <p className="r-lead-strong">{title}</p>
          {tag !== undefined && <p className="r-label">{tag}</p>}
          <p className="r-lead">
            <LineView line={text} />
          </p>
        </li>
      ))}
    </ul>
  );
}
