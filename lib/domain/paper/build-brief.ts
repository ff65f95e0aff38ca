import { formatDate } from "../dates/format-date";
import { namesDay } from "../dates/names-day";
import { ceilingFigure } from "../money/pilot-money-words";
import { askedOf } from "../sections/asks/decided-by";
import type { BuildContext } from "../sections/build-context";
import { pilotMoneyOf } from "../sections/economics/pilot-money-of";
import { type Measure, measureOf, todayWords } from "../sections/pilot/measure-of";
import { pilotWeeks } from "../sections/pilot/pilot-words";
import type { Line } from "../slides/line";
import { valueWords } from "../slides/measure-words";
import { formatNumber } from "../text/format-number";
import { withListLines } from "../text/read-list";
import { asSentence, withoutStop } from "../text/sentence";
import {
  fallbackOf,
  mainRiskBlocks,
  outOfHoursBlocks,
  problemBlocks,
  stopSentence,
  stopsBlocks,
  trialSentence,
  undoBlocks,
} from "./case-sentences";
import { fixedLength } from "./fixed-length";
import { askWords, coverTitle, meetingFacts, paragraph, saysNothing } from "./paper-frame";
import type { BuildPaperContent, PaperGiven } from "./paper-given";
import { always, firstOf, item, itemPart, type PaperItem, points } from "./paper-item";
import { reasonItems } from "./reason-items";
import { typedBlocks } from "./typed-blocks";

export const BRIEF_WORDS = 420;

const MAX_MEASURES = 3;

/**
 * The case on one page, for somebody who reads nothing else: what is asked stands in its first words. Where the page is
 * full, the first reason, the main risk, the cost and the rule that ends it have room before further measures and how it
 * is undone.
 */
export const buildBrief: BuildPaperContent = (given) => {
  if (saysNothing(given)) return null;
  const { draft } = given;
  return fixedLength(
    {
      kicker: "The case on one page",
      heading: coverTitle(given),
      lead: askLine(given),
      facts: meetingFacts(given),
      parts: [
        itemPart({
          id: "why",
          heading: "Why",
          items: [...item("problem", 1, problemBlocks(given)), ...reasonItems(given, (index) => 2 + index)],
        }),
        itemPart({ id: "takes", heading: "What it takes", items: takes(given) }),
        itemPart({ id: "success", heading: "How we would know", items: success(given) }),
        itemPart({
          id: "wrong",
          heading: "What could go wrong",
          items: [
            ...item("mainRisk", 2, mainRiskBlocks(given)),
            ...item("outOfHours", 4, outOfHoursBlocks(given)),
            ...item("undo", 5, undoBlocks(given)),
          ],
        }),
        itemPart({
          id: "otherwise",
          heading: "If not now",
          items: item("fallback", 2, typedBlocks(fallbackOf(given))),
        }),
        itemPart({
          id: "also",
          heading: "Asked with it",
          items: points("decision", () => 2, laterAsks(draft, given)),
        }),
      ],
    },
    BRIEF_WORDS,
    "the report",
  );
};

/** The ask whole; who decides stands below it. */
const askLine = (given: PaperGiven): Line => [
  { text: "We ask: " },
  { text: asSentence(withListLines(askWords(given))), strong: true },
];

function takes(given: PaperGiven): PaperItem[] {
  const figures = [...cost(given), ...hours(given), ...weeks(given)];
  return [
    ...always(figures.length === 0 ? [] : [{ kind: "figures", items: figures }]),
    ...item("trial", 3, paragraph(given.draft.pilot.start === null ? null : trialSentence(given))),
    ...item("stops", 5, stopsBlocks(given)),
  ];
}

type Figure = { label: string; value: string; note?: string };

function cost({ draft, context }: PaperGiven): Figure[] {
  const figure = ceilingFigure(pilotMoneyOf(draft, context), context);
  return figure === null ? [] : [{ label: figure.label, value: figure.value, note: figure.text }];
}

const hours = ({ draft: { pilot }, context: { locale } }: PaperGiven): Figure[] =>
  pilot.hoursPerWeek === null
    ? []
    : [{ label: "Hours a week", value: formatNumber(pilot.hoursPerWeek, locale), note: "of staff time" }];

function weeks({ draft: { pilot }, context: { locale } }: PaperGiven): Figure[] {
  const count = pilotWeeks(pilot);
  return count === null
    ? []
    : [{ label: "Weeks", value: formatNumber(count, locale), note: "then it ends or goes on" }];
}

/** Up to three measures with where they stand and what success is, then the rule that ends it. */
function success(given: PaperGiven): PaperItem[] {
  const { draft, context } = given;
  const measures = draft.pilot.metrics.map((metric) => measureOf(metric, draft.alignment.needs));
  const lines = measures.flatMap((measure) => measureLine(measure, context));
  return [
    ...points("measure", firstOf(MAX_MEASURES, 3), lines),
    ...item("stopRule", 2, paragraph(stopSentence(given))),
  ];
}

function measureLine(measure: Measure, { locale }: BuildContext): Line[] {
  const target = valueWords(measure.success, measure, locale);
  if (measure.name === null || target === null) return [];
  const today = todayWords(measure, locale);
  const from = today === null || measure.isNew ? "" : `${today} today, `;
  return [[{ text: `${measure.name}: `, strong: true }, { text: `${from}${target} is success` }]];
}

/** The other decisions; the first stands at the top. */
function laterAsks(draft: PaperGiven["draft"], { context: { locale } }: PaperGiven): Line[] {
  const { elsewhere } = askedOf(draft);
  const [, ...later] = draft.asks.asks.filter(({ ask }) => ask !== null);
  return later.map((row) => {
    const words = withListLines(row.ask ?? "");
    const more = [
      row.by === null || namesDay(row.ask, row.by, locale) ? null : `by ${formatDate(row.by, locale)}`,
      elsewhere.includes(row) ? `decides: ${row.decider}` : null,
    ].filter((part) => part !== null);
    return more.length === 0 ? words : `${withoutStop(words)}, ${more.join("; ")}`;
  });
}
