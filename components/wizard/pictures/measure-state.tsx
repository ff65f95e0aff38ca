import type { StoredRow } from "@/lib/domain/draft/draft";
import { betterOf } from "@/lib/domain/sections/pilot/better-of";
import { type MetricKind, metricKindSchema } from "@/lib/domain/sections/pilot/schema";
import { formatNumber } from "@/lib/domain/text/format-number";
import { rowNumber } from "./row-number";

/** What the numbers of one measure mean, in a sentence a leader could repeat. */
export function MeasureState({ row }: { row: StoredRow }) {
  const success = rowNumber(row, "success");
  const worst = rowNumber(row, "worst");
  const better = betterOf({ success, worst, today: rowNumber(row, "baseline"), kind: kindOf(row) });
  if (success === null || worst === null || better === null)
    return <p className="mt-1 text-small text-ink-2">Not yet known</p>;
  const words = better === "higher" ? ["or more", "below"] : ["or less", "above"];
  const number = (value: number): string => formatNumber(value, "en-GB");
  return (
    <p className="mt-1 text-small text-ink-2">
      On track at {number(success)} {words[0]}. Watch up to {number(worst)}. Off track {words[1]} {number(worst)}.
    </p>
  );
}

const kindOf = (row: StoredRow): MetricKind | null => metricKindSchema.safeParse(row.kind).data ?? null;
