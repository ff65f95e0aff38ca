import type { BlockOf } from "@/lib/domain/deck/block";

export type Rhythm = NonNullable<BlockOf<"table">["rhythm"]> | "plain" | "tight";

export const rowPadding: Readonly<Record<Rhythm, { top: number; bottom: number }>> = {
  tight: { top: 3, bottom: 3 },
  dense: { top: 5, bottom: 5 },
  plain: { top: 8, bottom: 7 },
  roomy: { top: 18, bottom: 16 },
};

const steps: readonly Rhythm[] = ["plain", "dense", "tight"];

/** A table moves its rows closer before any text of it gets smaller; a roomy one keeps its numerals and its air. */
export function rhythmSteps({ rhythm }: BlockOf<"table">): readonly Rhythm[] {
  return rhythm === "roomy" ? [rhythm] : steps.slice(steps.indexOf(rhythm ?? "plain"));
}
