import { formatDate } from "../../dates/format-date";
import type { Block, BlockOf } from "../../slides/block";
import type { MessagePart } from "../../slides/message";
import type { Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { isToldFirst } from "../../slides/told-first";
import { formatQuantity } from "../../text/format-number";
import { typedItems } from "../../text/typed-items";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { hasStopRule } from "./has-stop-rule";
import { measureParts, type NeedOfMeasure, type ToldMeasure, toldMeasures } from "./measure-parts";
import { LEAST_MEASURES } from "./measures-slide";
import { isRuleOpen, openRulePart } from "./open-rule";
import { pilotClaims, successWords } from "./pilot-claims";
import { stopItems } from "./pilot-term-rows";
import { pilotTimeline } from "./pilot-timeline";
import { channelWords, type Judge, pilotTitleWords } from "./pilot-words";
import type { PilotValues } from "./schema";

type Pilot = ReadAnswers<PilotValues>;

/** What it reads beside its own section: the needs its measures are linked to, and the hours of a week by their work. */
type Given = {
  pilot: Pilot;
  alignment: { needs: readonly NeedOfMeasure[] };
  hours: BlockOf<"hours"> | null;
  hoursByWork: BlockOf<"hours"> | null;
  context: Judge;
};

/** The small test on one slide: what is in and out, its weeks, what it takes; its measures where they are one. */
export function pilotSlide(given: Given, context: BuildContext): Slide[] {
  const { pilot, alignment } = given;
  const measures = toldMeasures(pilot, alignment.needs);
  if (pilot.start === null && measures.length === 0 && pilot.scopeIn === null) return [];
  const shown = measures.length < LEAST_MEASURES ? measures : [];
  const weeks = pilotTimeline(pilot);
  const isDrawn = weeks !== null || pilot.scopeIn !== null || pilot.scopeOut !== null;
  const effort = hoursPart(given, context);
  const areHoursWithDays = weeks === null && effort.every(({ block }) => block.kind === "figures");
  const isOpen = isRuleOpen(pilot, shown);
  // A list of one is a fact among the others.
  const stops = stopsPart(pilot);
  const isStopWithDays = areHoursWithDays && !isDrawn && stopItems(pilot).length === 1;
  const title = slideTitle({
    context,
    own: pilot.headline,
    facts: {
      ...pilotTitleWords(pilot),
      scope: pilot.scopeIn,
      measures: shown.length,
      success: successWords(shown, context),
      stopRule: hasStopRule({ decisionDate: pilot.decisionDate, measures }),
    },
    from: pilotClaims,
  });
  return [
    {
      id: "pilot",
      part: "main",
      kicker: `The pilot on ${context.lexicon.place}`,
      title,
      layout: "message",
      parts: [
        ...channelsPart(pilot, title),
        ...scopePart(pilot),
        {
          need: "must",
          place: "main",
          block:
            weeks ??
            withFigures(datesSoFar(pilot, isOpen, context), [
              ...(areHoursWithDays ? effort : []),
              ...(isStopWithDays ? stopFigure(pilot) : []),
            ]),
        },
        ...(measures.length === 0 ? [UNMEASURED] : []),
        ...measuredParts(shown, given, context),
        ...expectedPart(pilot),
        // Where nothing is drawn beside them, hours and what stops follow the days in one column.
        ...[...(areHoursWithDays ? [] : effort), ...(isStopWithDays ? [] : stops)].map(
          (part): MessagePart => (isDrawn ? part : { ...part, place: "main" }),
        ),
      ],
    },
  ];
}

const UNMEASURED: MessagePart = {
  need: "must",
  place: "foot",
  block: { kind: "callout", tone: "caution", text: "What we would measure is still open." },
};

/** While no day is set on which it is decided, one box says what the rule lacks, and nothing else does. */
function measuredParts(shown: readonly ToldMeasure[], given: Given, context: BuildContext): MessagePart[] {
  const { pilot, context: judge } = given;
  const parts = measureParts({ shown, all: shown, pilot, judge }, "foot", context);
  if (!isRuleOpen(pilot, shown)) return parts;
  return [...parts.filter(({ block }) => block.kind !== "paragraph"), openRulePart(pilot, judge, shown)];
}

/** Where it would run, unless the title says so. */
function channelsPart(pilot: Pilot, title: string): MessagePart[] {
  const channels = channelWords(pilot);
  if (channels === null || title.includes(channels)) return [];
  const text = [{ text: "On: ", strong: true as const }, { text: channels }];
  return [{ need: "should", place: "main", isElsewhere: true, block: { kind: "paragraph", text } }];
}

type Columns = BlockOf<"contrast">["columns"];

/** What is in against what is out; the terms in the appendix have both. */
function scopePart({ scopeIn, scopeOut }: Pilot): MessagePart[] {
  const columns: Columns = [
    ...(scopeIn === null ? [] : [{ head: "In", mark: "yes" as const, items: typedItems(scopeIn) }]),
    ...(scopeOut === null ? [] : [{ head: "Out", mark: "no" as const, items: typedItems(scopeOut) }]),
  ];
  return columns.length === 0
    ? []
    : [{ need: "must", place: "main", isElsewhere: true, block: { kind: "contrast", columns } }];
}

/** By work where that adds up to the hours of the pilot, else their sum; nothing where a slide of their own tells them. */
function hoursPart(
  { pilot: { hoursPerWeek }, hours, hoursByWork }: Given,
  { locale, variant }: BuildContext,
): MessagePart[] {
  if (hoursPerWeek === null || isToldFirst("time", variant)) return [];
  const total = formatQuantity(hoursPerWeek, "hours a week", locale);
  const sum = (hours?.rows ?? []).reduce((all, row) => all + row.hours, 0);
  const figures: Block = { kind: "figures", items: [{ label: "What it takes", value: total }] };
  if (hours === null || Number(sum.toPrecision(15)) !== hoursPerWeek) {
    return [{ need: "must", place: "side", block: figures }];
  }
  const heading = `${total}, one block an hour`;
  const less = hoursByWork === null ? {} : { less: { ...hoursByWork, heading } };
  return [{ need: "must", place: "side", block: { ...hours, heading }, ...less, least: figures }];
}

const STOPS = "What would stop to make room";

function stopsPart(pilot: Pilot): MessagePart[] {
  const items = stopItems(pilot);
  return items.length === 0
    ? []
    : [
        {
          need: "must",
          place: "side",
          isElsewhere: true,
          heading: STOPS,
          block: { kind: "bullets", items },
        },
      ];
}

/** What it would give, as the author expects it. */
const expectedPart = ({ hypothesis }: Pilot): MessagePart[] =>
  hypothesis === null
    ? []
    : [
        {
          need: "should",
          place: "foot",
          isElsewhere: true,
          block: { kind: "paragraph", text: [{ text: "What we expect: ", strong: true }, { text: hypothesis }] },
        },
      ];

const stopFigure = (pilot: Pilot): MessagePart[] => [
  {
    need: "must",
    place: "main",
    block: { kind: "figures", items: stopItems(pilot).map((value) => ({ label: STOPS, value })) },
  },
];

/** Figures of other parts stand in the same row. */
const withFigures = (block: BlockOf<"figures">, parts: readonly MessagePart[]): BlockOf<"figures"> => ({
  ...block,
  items: [...block.items, ...parts.flatMap((part) => (part.block.kind === "figures" ? part.block.items : []))],
});

/** In figures, while it takes both days to draw them. */
function datesSoFar({ start, end }: Pilot, isEndToldBelow: boolean, { locale }: BuildContext): BlockOf<"figures"> {
  const words = (day: Pilot["start"]): string => (day === null ? "still open" : formatDate(day, locale));
  return {
    kind: "figures",
    items: [
      { label: "It would start on", value: words(start) },
      ...(end === null && isEndToldBelow ? [] : [{ label: "It would end on", value: words(end) }]),
    ],
  };
}
