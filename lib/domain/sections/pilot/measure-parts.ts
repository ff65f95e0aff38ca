import { formatDate } from "../../dates/format-date";
import { findRow } from "../../form/find-row";
import type { BlockOf, BoxItem, Cell } from "../../slides/block";
import type { Line } from "../../slides/line";
import { makeTable } from "../../slides/make-table";
import { type MeasuredNeed, valueWords } from "../../slides/measure-words";
import type { MessagePart } from "../../slides/message";
import { countWords } from "../../text/count-words";
import { foldCase } from "../../text/fold-case";
import { capitalise, listWords } from "../../text/sentence";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { decisionRule, KINDS_OF_RULE, type RuleWay, ruleGaps, ruleInKinds, shortRule } from "./decision-rule";
import { type Measure, measureOf, todayWords } from "./measure-of";
import { endDecider, type Judge } from "./pilot-words";
import type { PilotValues } from "./schema";

type Pilot = ReadAnswers<PilotValues>;

/** A need as its measure names it. */
export type NeedOfMeasure = MeasuredNeed & { title: string | null };

/** A measure with what it is linked to. */
export type ToldMeasure = Measure & { need: string | null };

/** Measures that say what they count or what would be a success. */
export const toldMeasures = (pilot: Pilot, needs: readonly NeedOfMeasure[]): ToldMeasure[] =>
  pilot.metrics
    .map((metric) => ({ ...measureOf(metric, needs), need: findRow(needs, metric.needId)?.title ?? null }))
    .filter(({ name, success }) => name !== null || success !== null);

type Told = { shown: readonly ToldMeasure[]; all: readonly Measure[]; pilot: Pilot; judge: Judge };

/** The measures drawn against success and worst, the rule below them, and who decides by it. */
export function measureParts(
  { shown, all, pilot, judge }: Told,
  place: "main" | "foot",
  context: BuildContext,
): MessagePart[] {
  return [
    ...(shown.length === 0 ? [] : [measuresPart(shown, all.length, place, context)]),
    ...rulePart(pilot, all, place, context),
    ...(all.length === 0 ? [] : [deciderPart(pilot, judge, all, context)]),
  ];
}

const measuresPart = (
  shown: readonly ToldMeasure[],
  rows: number,
  place: "main" | "foot",
  context: BuildContext,
): MessagePart => ({
  need: "must",
  place,
  isElsewhere: true,
  block: measuresTable(shown, context.density !== "present", context),
  less: measuresTable(shown, false, context),
  total: { rows, above: 0, one: "further measure", many: "further measures" },
});

const measuresTable = (shown: readonly ToldMeasure[], isNeedTold: boolean, context: BuildContext): BlockOf<"table"> =>
  makeTable({
    caption: "Measures with today, success and the worst we would accept",
    columns: [
      { head: "Measure", share: 1 },
      { head: "Today against the worst we would accept and success", share: 1 },
    ],
    rows: shown.map((measure) => [nameCell(measure, isNeedTold, context), bandCell(measure, context)]),
    rhythm: "dense",
  });

/** A room reads the rule by kinds, so there each measure says its own. */
function nameCell(measure: ToldMeasure, isNeedTold: boolean, { density }: BuildContext): Line | null {
  const { name, need, kind } = measure;
  if (name === null) return null;
  const unit = isUnitWithName(measure) ? [{ text: ` (${measure.unit})` }] : [];
  const told = density === "present" && kind !== null ? KINDS_OF_RULE[kind] : undefined;
  return [
    { text: name, strong: true },
    ...unit,
    ...(told === undefined ? [] : [{ text: ` · ${told}` }]),
    ...(need !== null && isNeedTold ? [{ text: `\nNeed: ${need}` }] : []),
  ];
}

/** A sign stays at its number; a unit of words is said once, beside the name, unless the name says it itself. */
function isUnitWithName({ name, unit }: Measure): boolean {
  return unit !== null && /\p{L}/u.test(unit) && !foldCase(name ?? "").includes(foldCase(unit));
}

/** Drawn where both numbers are there; else what is known of them in words. */
function bandCell(told: Measure, { locale }: BuildContext): Cell | null {
  const measure = told.name !== null && isUnitWithName(told) ? { ...told, unit: null } : told;
  const { today, success, worst, better } = measure;
  const todayText = today === null ? "not measured today" : `today ${todayWords(measure, locale)}`;
  const [successText, worstText] = [success, worst].map((value) => valueWords(value, measure, locale));
  if (success !== null && worst !== null && better !== null) {
    return {
      band: { today, worst, success, better },
      todayText,
      worstText: worstText ?? "",
      successText: successText ?? "",
    };
  }
  return [
    todayText,
    ...(successText == null ? [] : [`success ${successText}`]),
    ...(worstText == null ? [] : [`worst we would accept ${worstText}`]),
  ].join("; ");
}

const SENTENCES = {
  go: (when: string) => `We go on with ${when}.`,
  change: (what: string) => `${capitalise(what)}.`,
  stop: (when: string) => `We stop with ${when}.`,
} as const;

/** The three ways beside each other, each with its numbers; with no room for all of them what stops keeps its own. */
function rulePart(
  pilot: Pilot,
  measures: readonly Measure[],
  place: "main" | "foot",
  context: BuildContext,
): MessagePart[] {
  const whole = ruleOf(pilot, measures, context);
  if (whole === null) return [];
  const boxes = (ways: readonly RuleWay[]): BlockOf<"boxes"> => ({
    kind: "boxes",
    widths: "by-words",
    items: ways.map(({ way, label, text }): BoxItem => ({ title: label, text: SENTENCES[way](text) })),
  });
  // A room that has no space for all of it reads what stops; the zones of the table say what goes on.
  const fewer =
    context.density === "present"
      ? { least: boxes(whole.filter(({ way }) => way === "stop")) }
      : { less: boxes(shortRule(pilot, measures, context) ?? whole) };
  return [{ need: "must", place, block: boxes(whole), ...fewer }];
}

/** More words than this nobody takes in beside a table that has the same numbers. */
const MOST_WORDS = 50;

/** A room reads it by kinds; who reads ahead in numbers, those of success only while the rule is short. */
function ruleOf(pilot: Pilot, measures: readonly Measure[], context: BuildContext): RuleWay[] | null {
  if (context.density === "present") return ruleInKinds(pilot, measures, context);
  const whole = decisionRule(pilot, measures, context);
  const words = (whole ?? []).reduce((sum, { text }) => sum + countWords(text), 0);
  return words > MOST_WORDS ? shortRule(pilot, measures, context) : whole;
}

/** Who decides on which day, and what is not set yet; that day says itself that it is open. */
function deciderPart(pilot: Pilot, judge: Judge, measures: readonly Measure[], context: BuildContext): MessagePart {
  const days = pilot.reviewDates.flatMap(({ date }) => (date === null ? [] : [formatDate(date, context.locale)]));
  const looked: Line =
    days.length === 0 ? [] : [{ text: " · Looked at before: ", strong: true }, { text: listWords(days) }];
  const gaps = ruleGaps(pilot, measures).slice(pilot.decisionDate === null ? 1 : 0);
  const unset: Line = gaps.length === 0 ? [] : [{ text: " · Not set yet: ", strong: true }, { text: gaps.join("; ") }];
  const day = pilot.decisionDate === null ? "still open" : formatDate(pilot.decisionDate, context.locale);
  const told: Line = [
    { text: "Who decides: ", strong: true },
    { text: endDecider(pilot, judge) },
    { text: " · On: ", strong: true },
    { text: day },
  ];
  return {
    // A room heard on the cover who decides, and reads the day in the title.
    need: context.density === "present" ? "should" : "must",
    place: "foot",
    ...(gaps.length === 0 ? { isElsewhere: true as const } : {}),
    block: { kind: "paragraph", text: [...told, ...looked, ...unset] },
    less: { kind: "paragraph", text: told },
  };
}
