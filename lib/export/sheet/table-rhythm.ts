import type { BlockOf } from "@/lib/domain/deck/block";

export type Rhythm = NonNullable<BlockOf<"table">["rhythm"]> | "plain";

export const rowPadding: Readonly<Record<Rhythm, { top: number; bottom: number }>> = {
  dense: { top: 5, bottom: 5 },
  plain: { top: 8, bottom: 7 },
  roomy: { top: 18, bottom: 16 },
};

/** A plain table moves its rows closer before any text of it gets smaller. */
export const rhythmSteps = (block: BlockOf<"table">): readonly Rhythm[] => {
  const wanted = block.rhythm ?? "plain";
  return wanted === "plain" ? ["plain", "dense"] : [wanted];
};
