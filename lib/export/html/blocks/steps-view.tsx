import type { ReactNode } from "react";
import type { BlockOf } from "@/lib/domain/slides/block";
import { keyed } from "../keyed";

/** Up to three stand side by side; more run down the page with their time on the left. */
export function StepsView({ block: { items } }: { block: BlockOf<"steps"> }): ReactNode {
  return (
    <ol className={items.length <= 3 ? "s-columns" : "s-steps"}>
      {keyed(items).map(({ key, item: { when, what, who } }) => (
        <li key={key} className="s-column">
          <p className={items.length <= 3 ? "r-numeral-s" : "r-body-strong"}>{when}</p>
          <div>
            <p className={items.length <= 3 ? "r-lead" : "r-body"}>{what}</p>
            {who !== undefined && <p className="r-dense-quiet">{who}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
