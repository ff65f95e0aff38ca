import type { BlockOf } from "@/lib/domain/slides/block";
import type { ChartData } from "./workbook";

/** Every label of every series once, with what each series says of it. */
export function chartDataOf({ series }: BlockOf<"bars">): ChartData {
  const labels = [...new Set(series.flatMap(({ values }) => values.map(({ label }) => label)))];
  return {
    series: series.map(({ label }) => label),
    rows: labels.map((label) => ({
      label,
      values: series.map(({ values }) => values.find((value) => value.label === label)?.value ?? null),
    })),
  };
}
