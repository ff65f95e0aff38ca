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

/** A measure's part in the rule, as a slide names it; what only informs has none. */
export const KINDS_OF_RULE: Readonly<Partial<Record<MetricKind, string>>> = {
  outcome: "result",
  safety: "safety",
  effort: "effort",
};

export type RuleWay = { way: "go" | "change" | "stop"; label: string; text: string };

/**
 * The rule of `decidePilot` in the proposal's own numbers: when it goes on, changes once or stops. It names only the
 * measures that are there with both their numbers; null while there is none that the rule could speak of.
 */
export function decisionRule(days: Days, measures: readonly Measure[], context: Words): RuleWay[] | null {
  const given = givenRule(days, measures);
  const stop = stopWhen(given, context);
  if (stop.length === 0) return null;
  const go = goWhen(given, context);
  return [
    ...(go === null
      ? []
      : ([
          { way: "go", label: "Go", text: go },
          { way: "change", label: "Change", text: CHANGE },
        ] as const)),
    { way: "stop", label: "Stop", text: stop.join("; or ") },
  ];
}

/** What is neither go nor stop. */
const CHANGE = "anything in between, once; after that it is go or stop";

/**
 * The same where there is no room for all of its numbers: what stops keeps them, and the table beside it has those of
 * success.
 */
export const shortRule = (days: Days, measures: readonly Measure[], context: Words): RuleWay[] | null =>
  decisionRule(days, measures, context)?.map((way) =>
    way.way === "go" ? { ...way, text: goInNames(givenRule(days, measures)) } : way,
  ) ?? null;

/**
 * The same as a room reads it: by kinds, where the table beside it draws the numbers and says the kind of each measure.
 */
export function ruleInKinds(days: Days, measures: readonly Measure[], context: Words): RuleWay[] | null {
  const texts = new Map<RuleWay["way"], string>([
    ["change", "anything in between, once"],
    ["stop", stopInKinds(givenRule(days, measures), context).join("; or ")],
  ]);
  return shortRule(days, measures, context)?.map((way) => ({ ...way, text: texts.get(way.way) ?? way.text })) ?? null;
}

/** The same as lines, with what is not set yet as the last of them. */
export function ruleLines(days: Days, measures: readonly Measure[], context: Words): Line[] {
  const ways = (decisionRule(days, measures, context) ?? []).map(({ label, text }) => [label, text] as const);
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

function goWhen({ outcomes, safety }: Given, words: Words): string | null {
  if (outcomes.length === 0) return null;
  const least = numberWord(Math.ceil(outcomes.length / 2));
  const each = listWords(outcomes.map((measure) => at(measure, words)));
  const result = outcomes.length === 1 ? each : `at least ${least} of ${each}, none beyond its worst`;
  return [result, ...safety.map((measure) => at(measure, words))].join("; and ");
}

/** What a table beside the rule names is told by its kind. */
function goInNames({ outcomes, safety }: Given): string {
  const all = safety.length === 1 ? "the measure of safety" : "all measures of safety";
  return [resultsAtSuccess(outcomes.length), ...(safety.length === 0 ? [] : [`${all} at success`])].join("; and ");
}

function resultsAtSuccess(count: number): string {
  if (count === 1) return "the result at success";
  const share =
    count === 2
      ? "at least one of the two results"
      : `at least ${numberWord(Math.ceil(count / 2))} of ${numberWord(count)} results`;
  return `${share} at success, none beyond its worst`;
}

const onItsDay = ({ decisionDate }: Days, { locale }: Words): string =>
  decisionDate === null ? "when it is decided" : `on ${formatDate(decisionDate, locale)}`;

const ALL_RESULTS = [undefined, "the result", "both results"] as const;

function stopInKinds({ days, outcomes, safety, effort }: Given, words: Words): string[] {
  const count = outcomes.length;
  const results = ALL_RESULTS[count] ?? `all ${numberWord(count)} results`;
  return [
    ...(safety.length === 0 ? [] : ["safety off track at any time"]),
    ...(effort.length === 0 ? [] : [`effort off track at ${numberWord(REVIEWS_OF_EFFORT)} reviews`]),
    ...(count === 0 ? [] : [`${results} off track ${onItsDay(days, words)}`]),
  ];
}

function stopWhen({ days, outcomes, safety, effort }: Given, words: Words): string[] {
  const on = onItsDay(days, words);
  return [
    ...safety.map((measure) => `${beyond(measure, words)} at any time`),
    ...effort.map((measure) => `${beyond(measure, words)} at ${numberWord(REVIEWS_OF_EFFORT)} reviews`),
    ...(outcomes.length === 0 ? [] : [`${allBeyond(outcomes, words)} ${on}`]),
  ];
}

function allBeyond(outcomes: readonly Whole[], words: Words): string {
  const count = outcomes.length;
  const together = count === 2 ? ", both" : ", all of them";
  return `${listWords(outcomes.map((measure) => beyond(measure, words)))}${count === 1 ? "" : together}`;
}

const valueAt = (measure: Whole, value: number, { locale }: Words): string =>
  valueWords(value, measure, locale) ?? String(value);

/** Of what must not happen there is nothing below nought. */
function at(measure: Whole, words: Words): string {
  const value = `${measure.name} at ${valueAt(measure, measure.success, words)}`;
  if (measure.better === "higher") return `${value} or more`;
  return measure.kind === "safety" && measure.success === 0 ? value : `${value} or less`;
}

const beyond = (measure: Whole, words: Words): string =>
  `${measure.name} ${measure.better === "lower" ? "above" : "below"} ${valueAt(measure, measure.worst, words)}`;
