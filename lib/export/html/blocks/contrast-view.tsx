import type { ReactNode } from "react";
import type { BlockOf } from "@/lib/domain/slides/block";
import { listMark } from "../../charts/list-mark";
import type { BlockPlace } from "../../sheet/blocks/block-place";
import { isHalved, listsBeside } from "../../sheet/blocks/contrast-node";
import { widthOfEach } from "../../sheet/blocks/per-row";
import { DrawingView } from "../drawing-view";
import { keyed } from "../keyed";
import { LineView } from "../line-view";

/** Lists beside each other. The head says what the marks of its points mean, which are decoration. */
export function ContrastView({ block, place }: { block: BlockOf<"contrast">; place: BlockPlace }): ReactNode {
  const {
    area,
    context: { measure },
  } = place;
  const beside = listsBeside(block, area.width, measure);
  const width = widthOfEach(beside, area.width);
  return (
    <div className={`s-per-row s-per-${beside} s-contrast`}>
      {keyed(block.columns).map(({ key, item: column }) => (
        <div key={key}>
          <p className="r-label">{column.head}</p>
          <ul className={`s-points r-body${isHalved(column, width, measure) ? " s-halved" : ""}`}>
            {keyed(column.items).map(({ key: own, item }) => (
              <li key={own}>
                <DrawingView drawing={listMark(column.mark, 1)} label={null} />
                <span>
                  <LineView line={item} />
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
