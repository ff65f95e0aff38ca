import type { BlockOf } from "@/lib/domain/deck/block";
import type { Scale } from "../theme";

export type Rhythm = NonNullable<BlockOf<"table">["rhythm"]> | "plain" | "tight";

export const rowPadding: Readonly<Record<Rhythm, { top: number; bottom: number }>> = {
  tight: { top: 3, bottom: 3 },
  dense: { top: 5, bottom: 5 },
  plain: { top: 8, bottom: 7 },
  roomy: { top: 18, bottom: 16 },
};

const steps: readonly Rhythm[] = ["plain", "dense", "tight"];

/**
 * A table moves its rows closer before any text of it gets smaller, but never to let its words grow; a roomy one keeps
 * its numerals and its air.
 */
export function rhythmSteps({ rhythm }: BlockOf<"table">, scale: Scale): readonly Rhythm[] {
  if (scale > 1) return [rhythm ?? "plain"];
  return rhythm === "roomy" ? [rhythm] : steps.slice(steps.indexOf(rhythm ?? "plain"));
}
