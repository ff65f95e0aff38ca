import type { BlockOf } from "@/lib/domain/slides/block";
import { measureNode } from "../measure-sheet";
import { gap, openingRule, type SheetNode, stack, text } from "../sheet";
import type { BlockPlace } from "./block-place";

type QuoteRole = "quote" | "quote-large";

/** Shown to a room, a quotation is as large as the place it has to itself. */
export function quoteRole(block: BlockOf<"quote">, { area, context: { measure } }: BlockPlace): QuoteRole {
  if (measure.density !== "present") return "quote";
  const height = measureNode(quoteIn("quote-large", block), area.width, measure);
  return height <= area.height ? "quote-large" : "quote";
}

export const quoteNode = (block: BlockOf<"quote">, place: BlockPlace): SheetNode =>
  quoteIn(quoteRole(block, place), block);

const quoteIn = (role: QuoteRole, { text: words, by }: BlockOf<"quote">): SheetNode =>
  stack(
    [text(role, words), gap(role === "quote" ? 4 : 12), text("dense-quiet", by)],
    { left: openingRule, padding: { left: 16 } },
    { role: "BlockQuote" },
  );
