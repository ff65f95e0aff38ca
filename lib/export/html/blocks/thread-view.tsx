import type { ReactNode } from "react";
import type { BlockOf, Message } from "@/lib/domain/slides/block";
import type { BlockPlace } from "../../sheet/blocks/block-place";
import { exchangesBeside, exchangesOf } from "../../sheet/blocks/thread-node";
import { keyed } from "../keyed";
import { LineView } from "../line-view";

/** What was asked at the left, what answers it at the right; an answer that does not stand yet is an outline. */
export function ThreadView({ block, place }: { block: BlockOf<"thread">; place: BlockPlace }): ReactNode {
  const beside = exchangesBeside(block, place.area.width, place.context.measure);
  return (
    <div className={`s-per-row s-per-${beside} s-thread`}>
      {keyed(exchangesOf(block)).map(({ key, item: messages }) => (
        <ol key={key} className="s-exchange">
          {keyed(messages).map(({ key: own, item }) => (
            <li key={own} className={bubbleClass(item)}>
              <p className="r-label">{item.label}</p>
              <p className="r-body">
                <LineView line={item.text} />
              </p>
            </li>
          ))}
        </ol>
      ))}
    </div>
  );
}

function bubbleClass({ side, state }: Message): string {
  if (side === "asked") return "s-asked";
  return state === "would" ? "s-would" : "s-answered s-on-deep";
}
