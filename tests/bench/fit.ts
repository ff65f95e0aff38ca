import { fit as fitOutline } from "@/lib/export/fit/fit";
import { shippedMetrics } from "@/lib/export/type/font-metrics";
import { exampleOutline } from "../support/example-outline";
import { growEvenly } from "../support/grown-draft";
import { median, type Reading, round, timeInTurn } from "./measure";

const ROUNDS = 5;
const MOST_RATIO = 2.5;

/** How much longer a proposal with 40 rows in every list takes to fit than one with 20, nothing of it remembered. */
export async function benchFit(): Promise<Reading> {
  const [twenty, forty] = [20, 40].map((rows) => exampleOutline("county-winter-service", growEvenly(rows, 0.5)));
  if (!twenty || !forty) throw new Error("two outlines");
  // What is remembered belongs to the metrics: with others of the same widths everything is measured anew.
  const fitAnew = (outline: typeof twenty) => async () => fitOutline(outline, { ...shippedMetrics });
  await timeInTurn(1, fitAnew(forty), fitAnew(twenty));
  const times = await timeInTurn(ROUNDS, fitAnew(forty), fitAnew(twenty));
  const [fortyMs, twentyMs] = [median(times.one), median(times.other)];
  return {
    bench: "fitting a proposal with 40 rows in every list",
    measured: { fortyMs: round(fortyMs), twentyMs: round(twentyMs) },
    ratio: round(fortyMs / twentyMs),
    baseline: "the same with 20 rows",
    target: `≤ ${MOST_RATIO} ×`,
    isMet: fortyMs <= twentyMs * MOST_RATIO,
  };
}
