import type { PlainDate } from "../../dates/plain-date";
import type { Measure } from "./measure-of";
import type { MetricKind } from "./schema";

/** The kinds of measure that the rule speaks of. */
const KINDS: readonly MetricKind[] = ["outcome", "safety", "effort"];

type Given = {
  decisionDate: PlainDate | null;
  measures: readonly Pick<Measure, "kind" | "success" | "worst">[];
};

/**
 * True where the rule that ends the pilot is whole: the day of the decision is set, and an outcome, a measure of safety
 * and one of effort each have a number for success and for the worst that would be accepted.
 */
export const hasStopRule = ({ decisionDate, measures }: Given): boolean =>
  decisionDate !== null &&
  KINDS.every((kind) =>
    measures.some((measure) => measure.kind === kind && measure.success !== null && measure.worst !== null),
  );
