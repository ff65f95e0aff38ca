import type { FindingCode } from "../../findings/finding-codes";
import { makeFinding } from "../../findings/make-finding";
import type { ReadAnswers, RowOf, SectionRule } from "../define-section";
import type { MetricKind, PilotValues } from "./schema";

type Rule = SectionRule<PilotValues>;
type Metric = RowOf<ReadAnswers<PilotValues>["metrics"]>;

const LIST = { sectionId: "pilot", questionKey: "metrics" } as const;
const FEWEST = 3;
const MOST = 7;

const countRule: Rule = ({ metrics }) =>
  metrics.length < FEWEST || metrics.length > MOST ? [makeFinding("pilot.metric-count", LIST)] : [];

const hasKind =
  (code: FindingCode, kind: MetricKind): Rule =>
  ({ metrics }) =>
    metrics.some((metric) => metric.kind === kind) ? [] : [makeFinding(code, LIST)];

/** A measure somebody can be held to: numbers, a source and an owner. Its date is the end of the pilot. */
const incompleteRule: Rule = ({ metrics }) =>
  metrics.flatMap((metric) => {
    const column = missingColumn(metric);
    return column === null ? [] : [makeFinding("pilot.metric-incomplete", { ...LIST, rowId: metric.id, column })];
  });

function missingColumn(metric: Metric): keyof Metric | null {
  if (metric.needId === null) {
    if (metric.name === null) return "name";
    if (metric.baseline === null && metric.baselineNew !== true) return "baseline";
  }
  const columns = ["success", "worst", "dataSource", "owner"] as const;
  return columns.find((column) => metric[column] === null) ?? null;
}

export const metricRules: readonly Rule[] = [
  countRule,
  hasKind("pilot.no-outcome", "outcome"),
  hasKind("pilot.no-safety", "safety"),
  hasKind("pilot.no-effort", "effort"),
  incompleteRule,
];
