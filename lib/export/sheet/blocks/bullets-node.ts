import type { BlockOf } from "@/lib/domain/slides/block";
import { type SheetNode, stack, text } from "../sheet";
import type { BlockPlace } from "./block-place";

const LABEL_WIDTH = 20;
const GAP_BELOW = 6;

export function bulletsNode({ items, ordered }: BlockOf<"bullets">, { area }: BlockPlace): SheetNode {
  const rows = items.map(
    (line, index): SheetNode => ({
      kind: "row",
      gap: 0,
      tag: { role: "LI" },
      look: { padding: { bottom: index < items.length - 1 ? GAP_BELOW : 0 } },
      cells: [
        {
          width: LABEL_WIDTH,
          node: text(ordered ? "body-strong" : "body", ordered ? `${index + 1}.` : "•", { tag: { role: "Lbl" } }),
        },
        { width: area.width - LABEL_WIDTH, node: text("body", line, { tag: { role: "LBody" } }) },
      ],
    }),
  );
  return stack(rows, undefined, { role: "L", ...(ordered && { ordered }) });
}
