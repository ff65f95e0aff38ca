import type { Block } from "@/lib/domain/slides/block";

/** Rows that left a table one by one stand in one table again. */
export function rejoin(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.kind === "table" && block.kind === "table" && last.caption === block.caption)
      joined[joined.length - 1] = { ...last, rows: [...last.rows, ...block.rows] };
    else joined.push(block);
  }
  return joined;
}
