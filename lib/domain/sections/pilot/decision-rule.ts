import { formatDate } from "../../dates/format-date";
import type { Line } from "../../slides/line";
import { valueWords } from "../../slides/measure-words";
import { numberWord } from "../../text/number-words";
import { listWords } from "../../text/sentence";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import type { Measure } from "./measure-of";
import type { Better, MetricKind, PilotValues } from "./schema";

type Days = Pick<ReadAnswers<PilotValues>, "decisionDate" | "reviewDates">;
type Whole = Measure & { name: string; better: Better; success: number; worst: number };
type Given = { days: Days; outcomes: readonly Whole[]; safety: readonly Whole[]; effort: readonly Whole[] };

type Words = Pick<BuildContext, "locale">;

/** Measures are told with their numbers, or by their names alone where a table beside the rule has the numbers. */
type Told = Words & { as: "numbers" | "names" };

export type RuleWay = { way: "go" | "change" | "stop"; label: string; text: string };

/**
 * The rule of `decidePilot` in the proposal's own numbers: when it goes on, changes once or stops. It names only the
 * measures that are there with both their numbers; null while there is none that the rule could speak of.
 */
export function decisionRule(
  days: Days,
  measures: readonly Measure[],
  context: Words,
  as: Told["as"] = "numbers",
): RuleWay[] | null {
  const given = givenRule(days, measures);
  const told = { locale: context.locale, as };
  const stop = stopWhen(given, told);
  if (stop.length === 0) return null;
  const go = goWhen(given, told);
  return [
    ...(go === null
      ? []
      : ([
          { way: "go", label: "Go", text: go },
          { way: "change", label: "Change, once", text: "in between" },
        ] as const)),
    {
      way: "stop",
      label: as === "names" ? "Stop, beyond the worst" : "Stop",
      text: stop.join(as === "names" ? "; " : "; or "),
    },
  ];
}

/** The same as lines beside the table of the measures, with what is not set yet as the last of them. */
export function ruleLines(days: Days, measures: readonly Measure[], context: Words): Line[] {
  const ways = (decisionRule(days, measures, context, "names") ?? []).map(({ label, text }) => [label, text] as const);
  const gaps = ruleGaps(days, measures);
  return [...ways, ...(gaps.length === 0 ? [] : [["Not set yet", gaps.join("; ")] as const])].map(
    ([label, text]): Line => [{ text: `${label}: `, strong: true }, { text }],
  );
}

/** What nobody has set yet and the rule needs, by name; none where the rule is whole. */
export function ruleGaps(days: Days, measures: readonly Measure[]): string[] {
  const { outcomes, effort } = givenRule(days, measures);
  const halves = measures.filter((measure) => isInRule(measure) && measure.name !== null && !isWhole(measure));
  const looks = days.reviewDates.filter(({ date }) => date !== null).length + (days.decisionDate === null ? 0 : 1);
  return [
    ...(days.decisionDate === null ? ["the day on which go, change or stop is decided"] : []),
    ...(outcomes.length > 0 || halves.some(({ kind }) => kind === "outcome") ? [] : ["what result would be a success"]),
    ...halves.map(({ name, success, worst }) => `${numbersMissing(success, worst)} of ${name}`),
    ...(effort.length > 0 && looks < REVIEWS_OF_EFFORT ? ["a second day on which its effort is looked at"] : []),
  ];
}

/** Reviews at which its effort has to be beyond its worst before it stops. */
const REVIEWS_OF_EFFORT = 2;

const KINDS_IN_RULE: readonly MetricKind[] = ["outcome", "safety", "effort"];
const isInRule = ({ kind }: Measure): boolean => kind !== null && KINDS_IN_RULE.includes(kind);

const isWhole = (measure: Measure): measure is Whole =>
  measure.name !== null && measure.better !== null && measure.success !== null && measure.worst !== null;

function givenRule(days: Days, measures: readonly Measure[]): Given {
  const whole = measures.filter(isWhole);
  const ofKind = (kind: MetricKind): Whole[] => whole.filter((measure) => measure.kind === kind);
  return { days, outcomes: ofKind("outcome"), safety: ofKind("safety"), effort: ofKind("effort") };
}

/** Where both are there and equal, nothing tells which way is better. */
function numbersMissing(success: number | null, worst: number | null): string {
  if (success === null) return worst === null ? "success and worst" : "success";
  return worst === null ? "the worst we would accept" : "a worst other than its success";
}

function goWhen({ outcomes, safety }: Given, told: Told): string | null {
  if (outcomes.length === 0) return null;
  if (told.as === "names")
    return [resultsAtSuccess(outcomes), ...safetyMeasures(safety, "all").map((all) => `${all} at success`)].join("; ");
  const least = numberWord(Math.ceil(outcomes.length / 2));
  const each = listWords(outcomes.map((measure) => at(measure, told)));
  const result = outcomes.length === 1 ? each : `at least ${least} of ${each}, none beyond its worst`;
  return [result, ...safety.map((measure) => at(measure, told))].join("; and ");
}

function resultsAtSuccess(outcomes: readonly Whole[]): string {
  const count = outcomes.length;
  if (count === 1) return "the result at success";
  const share =
    count === 2 ? "a result" : `at least ${numberWord(Math.ceil(count / 2))} of ${numberWord(count)} results`;
  return `${share} at success, none beyond the worst`;
}

function stopWhen({ days, outcomes, safety, effort }: Given, told: Told): string[] {
  const on = days.decisionDate === null ? "when it is decided" : `on ${formatDate(days.decisionDate, told.locale)}`;
  return [
    ...harms(safety, told).map((harm) => `${harm} at any time`),
    ...effort.map((measure) => `${beyond(measure, told)} at ${numberWord(REVIEWS_OF_EFFORT)} reviews`),
    ...(outcomes.length === 0 ? [] : [`${allBeyond(outcomes, told)} ${on}`]),
  ];
}

const harms = (safety: readonly Whole[], told: Told): string[] =>
  told.as === "names" ? safetyMeasures(safety, "a") : safety.map((measure) => beyond(measure, told));

/** What a table beside the rule names is told by its kind. */
function safetyMeasures({ length }: readonly Whole[], which: "a" | "all"): string[] {
  if (length === 0) return [];
  if (length === 1) return ["the measure of safety"];
  return [which === "a" ? "a measure of safety" : "all measures of safety"];
}

function allBeyond(outcomes: readonly Whole[], told: Told): string {
  const count = outcomes.length;
  if (told.as === "names") return resultsWords(count);
  const together = count === 2 ? ", both" : ", all of them";
  return `${listWords(outcomes.map((measure) => beyond(measure, told)))}${count === 1 ? "" : together}`;
}

const resultsWords = (count: number): string =>
  count === 1 ? "the result" : `${count === 2 ? "both" : `all ${numberWord(count)}`} results`;

const valueAt = (measure: Whole, value: number, { locale }: Told): string =>
  valueWords(value, measure, locale) ?? String(value);

/** Of what must not happen there is nothing below nought. */
function at(measure: Whole, told: Told): string {
  const value = `${measure.name} at ${valueAt(measure, measure.success, told)}`;
  if (measure.better === "higher") return `${value} or more`;
  return measure.kind === "safety" && measure.success === 0 ? value : `${value} or less`;
}

const beyond = (measure: Whole, told: Told): string =>
  told.as === "names"
    ? measure.name
    : `${measure.name} ${measure.better === "lower" ? "above" : "below"} ${valueAt(measure, measure.worst, told)}`;
