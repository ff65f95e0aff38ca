import type { BlockOf } from "@/lib/domain/slides/block";
import type { Scale } from "../type/type-roles";

export type Rhythm = NonNullable<BlockOf<"table">["rhythm"]> | "plain" | "tight";

export const rowPadding: Readonly<Record<Rhythm, { top: number; bottom: number }>> = {
  tight: { top: 2, bottom: 2 },
  dense: { top: 5, bottom: 5 },
  plain: { top: 8, bottom: 7 },
  roomy: { top: 18, bottom: 16 },
};

export const closingRhythms = ["plain", "dense", "tight"] as const satisfies readonly Rhythm[];

const names: readonly string[] = closingRhythms;

export type ClosingRhythm = (typeof closingRhythms)[number];

/**
 * A table moves its rows closer before any text of it gets smaller, but never to let its words grow; a roomy one keeps
 * its numerals and its air.
 */
export function rhythmSteps({ rhythm }: BlockOf<"table">, scale: Scale, least: Rhythm = "plain"): readonly Rhythm[] {
  if (scale > 1) return [rhythm ?? "plain"];
  if (rhythm === "roomy") return [rhythm];
  const from = [rhythm ?? "plain", least].map((name) => names.indexOf(name));
  return closingRhythms.slice(Math.max(0, ...from));
}
