import { formatDate } from "../dates/format-date";
import { ceilingFigure } from "../money/pilot-money-words";
import type { BuildContext } from "../sections/build-context";
import { pilotMoneyOf } from "../sections/economics/pilot-money-of";
import { type Measure, measureOf, todayWords } from "../sections/pilot/measure-of";
import { pilotWeeks } from "../sections/pilot/pilot-words";
import type { Block } from "../slides/block";
import type { Line } from "../slides/line";
import { valueWords } from "../slides/measure-words";
import { formatNumber } from "../text/format-number";
import { asSentence } from "../text/sentence";
import { shortClause } from "../text/short-clause";
import {
  fallbackWords,
  mainRiskSentence,
  outOfHoursSentence,
  problemSentence,
  stopSentence,
  trialSentence,
  undoSentence,
} from "./case-sentences";
import { keepWithinWords } from "./keep-within-words";
import { askWords, bullets, coverTitle, mainPart, meetingFacts, paragraph, saysNothing } from "./paper-frame";
import type { BuildPaperContent, PaperGiven } from "./paper-given";
import { reasonLines } from "./reason-lines";

export const BRIEF_WORDS = 350;

const ASK_CHARACTERS = 150;
const REASON_CHARACTERS = 120;
const MAX_MEASURES = 3;
const MAX_LATER_ASKS = 2;

/** The case on one page, for somebody who reads nothing else: what is asked stands in its first forty words. */
export const buildBrief: BuildPaperContent = (given) => {
  if (saysNothing(given)) return null;
  return keepWithinWords(
    {
      kicker: "The case on one page",
      heading: shortClause(coverTitle(given), ASK_CHARACTERS),
      lead: askLine(given),
      facts: meetingFacts(given),
      parts: [
        ...mainPart({ id: "why", heading: "Why", body: [...paragraph(problemSentence(given)), ...reasons(given)] }),
        ...mainPart({ id: "takes", heading: "What it takes", body: takes(given) }),
        ...mainPart({ id: "success", heading: "How we would know", body: success(given) }),
        ...mainPart({ id: "wrong", heading: "What could go wrong", body: wrong(given) }),
        ...mainPart({ id: "otherwise", heading: "If not now", body: paragraph(fallbackWords(given)) }),
        ...mainPart({ id: "also", heading: "Decided with it", body: laterAsks(given) }),
      ],
    },
    BRIEF_WORDS,
  );
};

const askLine = (given: PaperGiven): Line => [
  { text: "We ask: " },
  { text: asSentence(shortClause(askWords(given), ASK_CHARACTERS)), strong: true },
];

const reasons = ({ draft, context }: PaperGiven): Block[] => bullets(reasonLines(draft, context, REASON_CHARACTERS));

function takes(given: PaperGiven): Block[] {
  const { draft } = given;
  const figures = [...cost(given), ...hours(given), ...weeks(given)];
  const runs = draft.pilot.start === null ? null : trialSentence(given);
  return [
    ...(figures.length === 0 ? [] : [{ kind: "figures" as const, items: figures }]),
    ...paragraph(runs),
    ...paragraph(firstStop(draft)),
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

/** The first thing that ends to make room; all of them stand in the report. */
function firstStop({ pilot: { stops } }: PaperGiven["draft"]): string | null {
  const first = stops.find(({ activity }) => activity !== null)?.activity ?? null;
  return first === null ? null : `To make room, this stops: ${asSentence(shortClause(first, 80))}`;
}

/** Up to three measures with where they stand and what success is, then the rule that ends it. */
function success(given: PaperGiven): Block[] {
  const { draft, context } = given;
  const measures = draft.pilot.metrics.map((metric) => measureOf(metric, draft.alignment.needs));
  const lines = measures.flatMap((measure) => measureLine(measure, context));
  return [...bullets(lines.slice(0, MAX_MEASURES)), ...paragraph(stopSentence(given))];
}

function measureLine(measure: Measure, { locale }: BuildContext): Line[] {
  const target = valueWords(measure.success, measure, locale);
  if (measure.name === null || target === null) return [];
  const today = todayWords(measure, locale);
  const from = today === null || measure.isNew ? "" : `${today} today, `;
  return [[{ text: `${shortClause(measure.name, 70)}: `, strong: true }, { text: `${from}${target} is success` }]];
}

const wrong = (given: PaperGiven): Block[] => [
  ...paragraph(mainRiskSentence(given)),
  ...paragraph(outOfHoursSentence(given)),
  ...paragraph(undoSentence(given)),
];

/** The second and third decision; the first stands at the top. */
function laterAsks({ draft: { asks }, context: { locale } }: PaperGiven): Block[] {
  const later = asks.asks.filter(({ ask }) => ask !== null).slice(1, 1 + MAX_LATER_ASKS);
  return bullets(
    later.map(({ ask, by }) => {
      const words = shortClause(ask ?? "", REASON_CHARACTERS);
      return by === null ? words : `${words}, by ${formatDate(by, locale)}`;
    }),
  );
}
