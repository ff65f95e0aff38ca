import type { ReactNode } from "react";
import type { BlockOf } from "@/lib/domain/slides/block";
import { keyed } from "../keyed";
import { LineView } from "../line-view";

export function BulletsView({ block: { items, ordered } }: { block: BlockOf<"bullets"> }): ReactNode {
  const List = ordered ? "ol" : "ul";
  return (
    <List className="s-bullets r-body">
      {keyed(items).map(({ key, item }) => (
        <li key={key}>
          <LineView line={item} />
        </li>
      ))}
    </List>
  );
}
