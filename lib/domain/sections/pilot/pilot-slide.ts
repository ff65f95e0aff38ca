import { formatDate } from "../../dates/format-date";
import type { Block, BlockOf } from "../../slides/block";
import type { Line } from "../../slides/line";
import { figure, makeTable } from "../../slides/make-table";
import { type MeasuredNeed, valueWords } from "../../slides/measure-words";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { countOf } from "../../text/number-words";
import { capitalise } from "../../text/sentence";
import { shortClause } from "../../text/short-clause";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { ruleLines } from "./decision-rule";
import { hasStopRule } from "./has-stop-rule";
import { type Measure, measureOf, todayWords } from "./measure-of";
import { pilotClaims } from "./pilot-claims";
import { pilotTimeline } from "./pilot-timeline";
import { channelWords, pilotTitleWords } from "./pilot-words";
import type { PilotValues } from "./schema";

type Pilot = ReadAnswers<PilotValues>;

/** What it reads beside its own section: the needs that its measures are linked to. */
type Given = { pilot: Pilot; alignment: { needs: readonly MeasuredNeed[] } };

const MAX_MEASURES_IN_MAIN = 4;
const MAX_SCOPE_CHARACTERS = 64;

/** The small test on one slide: what is in and out, its weeks, its measures and the rule that ends it. */
export function pilotSlide({ pilot, alignment }: Given, context: BuildContext): Slide[] {
  const measures = pilot.metrics.map((metric) => measureOf(metric, alignment.needs)).filter(isNamed);
  if (pilot.start === null && measures.length === 0 && pilot.scopeIn === null) return [];
  const shown = mainMeasures(measures);
  return [
    {
      id: "pilot",
      part: "main",
      kicker: pilotKicker(pilot, context),
      title: slideTitle({
        context,
        own: pilot.headline,
        facts: {
          ...pilotTitleWords(pilot),
          scope: pilot.scopeIn,
          measures: shown.length,
          stopRule: hasStopRule({ decisionDate: pilot.decisionDate, measures }),
        },
        from: pilotClaims,
      }),
      layout: "plan",
      inScope: oneLine(pilot.scopeIn),
      outOfScope: oneLine(pilot.scopeOut),
      time: pilotTimeline(pilot) ?? datesSoFar(pilot, context),
      measures: measuresBlock(shown, context),
      rule: ruleLines(pilot, measures, context),
      ...leftLine(measures.length - shown.length),
    },
  ];
}

function pilotKicker(pilot: Pilot, { lexicon }: BuildContext): string {
  const channels = channelWords(pilot);
  return channels === null ? `The pilot on ${lexicon.place}` : `The pilot on ${lexicon.place}: ${channels}`;
}

/** What half the width has room for; the terms in the appendix have the whole. */
const oneLine = (words: string | null): string[] => (words === null ? [] : [shortClause(words, MAX_SCOPE_CHARACTERS)]);

const isNamed = (measure: Measure): boolean => measure.name !== null || measure.success !== null;

/** Two outcomes, one measure of safety and one of effort first, as the rule needs them; then whatever has room. */
function mainMeasures(measures: readonly Measure[]): Measure[] {
  const ofKind = (kind: Measure["kind"], count: number): Measure[] =>
    measures.filter((measure) => measure.kind === kind).slice(0, count);
  const first = [...ofKind("outcome", 2), ...ofKind("safety", 1), ...ofKind("effort", 1)];
  const rest = measures.filter((measure) => !first.includes(measure));
  const chosen = [...first, ...rest].slice(0, MAX_MEASURES_IN_MAIN);
  return measures.filter((measure) => chosen.includes(measure));
}

function measuresBlock(measures: readonly Measure[], context: BuildContext): Block {
  if (measures.length === 0) return { kind: "paragraph", text: "What we would measure is still open." };
  return measuresTable(measures, context);
}

export const measuresTable = (measures: readonly Measure[], { locale }: BuildContext): BlockOf<"table"> =>
  makeTable({
    caption: "Measures with success and the worst we would accept",
    columns: [
      { head: "Measure", share: 470 },
      { head: "Today", share: 130 },
      { head: "Success", share: 110 },
      { head: "Worst we would accept", share: 170 },
    ],
    rows: measures.map((measure) => [
      measure.name,
      figure(todayWords(measure, locale)),
      figure(valueWords(measure.success, measure, locale)),
      figure(valueWords(measure.worst, measure, locale)),
    ]),
    rhythm: "dense",
  });

/** In a sentence, while it takes both days to draw them. */
function datesSoFar({ start, end }: Pilot, { locale }: BuildContext): Block {
  const known = [
    ...(start === null ? [] : [`It would start on ${formatDate(start, locale)}`]),
    ...(end === null ? [] : [`it would end on ${formatDate(end, locale)}`]),
  ];
  const open = end === null ? "the end is still open" : "the start is still open";
  const text = known.length === 0 ? "When it would run is still open." : `${capitalise([...known, open].join("; "))}.`;
  return { kind: "paragraph", text };
}

/** Where the other measures stand. */
const leftLine = (left: number): { sources?: Line[] } =>
  left === 0 ? {} : { sources: [`${capitalise(countOf(left, "more measure"))} in the appendix.`] };
