import type { Block } from "@/lib/domain/slides/block";
import type { Slide, SlideOf } from "@/lib/domain/slides/slide";

/** What runs below a title or a heading: blocks over the whole width, then those that may stand in two columns. */
export type Blocks = Pick<SlideOf<"text">, "wide" | "body" | "columns">;

/** A slide of the outline, or as much of it as stands on one page. */
export type Piece = {
  source: Slide;
  blocks: Blocks;
  /** Which of the outline's slides it shows. */
  sourceIds: readonly string[];
  isWhole: boolean;
};

export const blocksOf = ({ wide = [], body }: Blocks): readonly Block[] => [...wide, ...body];

const small = (text: Extract<Block, { kind: "paragraph" }>["text"]): Block => ({
  kind: "paragraph",
  role: "small",
  text,
});

/** A slide to look things up on as blocks: its note and its sources are small lines below them. */
export function pieceOf(source: SlideOf<"text" | "table">): Piece {
  const sources = (source.sources ?? []).map(small);
  const { id } = source;
  if (source.layout === "text") {
    const { wide, body, columns } = source;
    return { source, blocks: { wide, body: [...body, ...sources], columns }, sourceIds: [id], isWhole: true };
  }
  const note = source.note === undefined ? [] : [small(source.note)];
  return { source, blocks: { body: [source.table, ...note, ...sources] }, sourceIds: [id], isWhole: true };
}
