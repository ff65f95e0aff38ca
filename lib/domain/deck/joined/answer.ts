import { formatMoney } from "../../money/format-money";
import type { BuildContext } from "../../sections/build-context";
import { printedEconomics, rangeWords } from "../../sections/economics/printed-economics";
import { hasStopRule } from "../../sections/pilot/has-stop-rule";
import { measureOf } from "../../sections/pilot/measure-of";
import { channelWords, pilotTitleWords, pilotWeeks } from "../../sections/pilot/pilot-words";
import type { ReadDraft } from "../../sections/registry";
import { isOnlyPlanned, scoreWords } from "../../sections/risks/risk-words";
import { scoreAfter, scoreBefore } from "../../sections/risks/score";
import type { Line } from "../../slides/line";
import { ownerWords } from "../../slides/owner-words";
import type { Fact, RowItem, Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { fewWords } from "../../text/few-words";
import { foldCase } from "../../text/fold-case";
import { formatNumber } from "../../text/format-number";
import { asSentence } from "../../text/sentence";
import { shortClause } from "../../text/short-clause";
import { factSaid, rowSaid } from "../density/shown";
import { answerReasons, firstLinkedNeed } from "./answer-reasons";
import { answerClaims } from "./joined-claims";

// Two lines of the panel, fewer where a saving needs one; the full text stands in the appendix.
const MAX_LINE_CHARACTERS = 75;
const MAX_BESIDE_SAVING = 48;

/** The whole case on one slide: what is asked, why, what it costs, what could go wrong and who carries it. */
export function answerSlide(draft: ReadDraft, context: BuildContext): Slide[] {
  const rows = answerReasons(draft, context);
  const room = printedEconomics(draft, context).saving === null ? MAX_LINE_CHARACTERS : MAX_BESIDE_SAVING;
  const panel = [...costFact(draft, context), ...riskFact(draft, room, context), ...rolesFact(draft, room)];
  if (rows.length === 0 && panel.length === 0) return [];
  const frame = {
    id: "answer",
    part: "main",
    kicker: answerKicker(draft),
    title: answerTitle(draft, context),
    ...evidenceSource(draft),
  } as const;
  if (context.density === "read-ahead") return [{ ...frame, layout: "rows-panel", rows, panel }];
  return [shownAnswer(frame, { draft, rows, panel, context })];
}

type Frame = Pick<Slide, "id" | "part" | "title" | "kicker" | "sources">;
type Answer = { draft: ReadDraft; rows: readonly RowItem[]; panel: readonly Fact[]; context: BuildContext };

/** For a room: up to three figures side by side and the main risk below; the reasons are the speaker's. */
function shownAnswer(frame: Frame, { draft, rows, panel, context }: Answer): Slide {
  const size = sizeFigures(draft, context);
  const other = rows.flatMap(rowFigure).find(({ value }) => size.every((figure) => figure.value !== value));
  const figures = [...(other === undefined ? [] : [other]), ...size].slice(0, MOST_FIGURES);
  const risk = draft.risks.risks.find(({ id }) => id === context.picks.mainRiskId);
  const notes = [...rows.map(rowSaid), ...panel.map(factSaid)];
  if (figures.length < 2) return { ...frame, layout: "rows-panel", rows: [...rows], panel: [], notes };
  const message = risk?.title ? `Main risk: ${risk.title}${riskScores(risk)}` : "";
  return { ...frame, layout: "chart-cards", chart: null, cards: figures, message, notes };
}

const MOST_FIGURES = 3;
/** The whole reason is the speaker's; longer, it would leave no room for the risk. */
const MOST_WORDS_BELOW = 8;

const rowFigure = ({ value, lead }: RowItem): Fact[] =>
  value === undefined || typeof lead !== "string" || !/\d\d|[£€$%]/u.test(value)
    ? []
    : [{ label: "Today", value, text: fewWords(lead, MOST_WORDS_BELOW) }];

/** What is asked for, as figures: the ceiling, the weeks and the hours. */
function sizeFigures(draft: ReadDraft, { locale, currency }: BuildContext): Fact[] {
  const { asks, pilot } = draft;
  const minor = asks.asks[0]?.cost ?? pilot.budgetCeiling;
  const weeks = pilotWeeks(pilot);
  const channels = channelWords(pilot);
  const { hoursPerWeek } = pilot;
  return [
    ...(minor === null
      ? []
      : [{ label: "Ceiling", value: formatMoney({ minor, currency, locale }), text: "at most, hours included" }]),
    ...(weeks === null
      ? []
      : [
          {
            label: "Time",
            value: formatNumber(weeks, locale),
            text: `${channels === null ? "weeks" : `weeks on ${channels}`}${mayStop(draft) ? ", with a stop rule" : ""}`,
          },
        ]),
    ...(hoursPerWeek === null
      ? []
      : [{ label: "Work", value: formatNumber(hoursPerWeek, locale), text: "hours a week" }]),
  ];
}

/** The first decision in the words it will be minuted in. */
function answerTitle(draft: ReadDraft, context: BuildContext): string {
  const { asks, pilot, context: setting } = draft;
  const facts = {
    ...pilotTitleWords(pilot),
    purpose: setting.meetingPurpose ?? "decision",
    stopRule: mayStop(draft),
    hours: pilot.hoursPerWeek,
    locale: context.locale,
  };
  return slideTitle({ context, own: asks.asks[0]?.ask ?? null, facts, from: answerClaims });
}

const mayStop = ({ pilot, alignment }: ReadDraft): boolean =>
  hasStopRule({
    decisionDate: pilot.decisionDate,
    measures: pilot.metrics.map((metric) => measureOf(metric, alignment.needs)),
  });

/** Social media and the channels by name, where the decision's own words leave them out. */
function answerKicker({ asks, pilot }: ReadDraft): string {
  const channels = channelWords(pilot);
  const ask = foldCase(asks.asks[0]?.ask ?? "");
  const names = pilot.channels.flatMap(({ name }) => (name === null ? [] : [foldCase(name)]));
  const isSaid = ask.includes("social media") || names.some((name) => ask.includes(name));
  return channels === null || isSaid ? "The answer" : `The answer, on social media: ${channels}`;
}

/** What it costs and, where that is claimed, what it frees a year; which part of that is cash stands with the money. */
function costFact(draft: ReadDraft, context: BuildContext): Fact[] {
  const { asks, pilot } = draft;
  const { locale, currency } = context;
  const minor = asks.asks[0]?.cost ?? pilot.budgetCeiling;
  const { hoursPerWeek } = pilot;
  const { saving } = printedEconomics(draft, context);
  const cost = [
    ...(minor === null ? [] : [`${formatMoney({ minor, currency, locale })} at most, hours included`]),
    ...(hoursPerWeek === null ? [] : [`${formatNumber(hoursPerWeek, locale)}\u00A0hours a week`]),
  ].join("; ");
  const sentences = [
    ...(cost === "" ? [] : [cost]),
    ...(saving === null ? [] : [`Frees ${rangeWords(saving, context)} of staff time a year`]),
  ];
  if (sentences.length === 0) return [];
  return [{ label: saving === null ? "Cost" : "Cost and return", text: sentences.join(". ") }];
}

function riskFact({ risks }: ReadDraft, room: number, { picks }: BuildContext): Fact[] {
  const risk = risks.risks.find(({ id }) => id === picks.mainRiskId);
  if (risk === undefined || risk.title === null) return [];
  const control = risk.controls.find(({ text }) => text !== null)?.text ?? null;
  const text: Line = [
    { text: `${asSentence(risk.title + riskScores(risk))} `, strong: true },
    { text: control === null ? "Control not set." : asSentence(shortClause(control, room)) },
  ];
  return [{ label: "Main risk, and its control", text }];
}

function riskScores(risk: ReadDraft["risks"]["risks"][number]): string {
  const [before, after] = [scoreBefore(risk), scoreAfter(risk)];
  if (before === null || after === null) return "";
  return `: ${scoreWords(before)}, ${afterWords(risk.controls)} ${scoreWords(after)}`;
}

const afterWords = (controls: ReadDraft["risks"]["risks"][number]["controls"]): string =>
  isOnlyPlanned([{ controls }]) ? "would become" : "becomes";

/** Who says yes and who does it, apart, and who answers when the office is closed: the first thing a leader asks. */
function rolesFact({ asks, context: setting, pilot }: ReadDraft, room: number): Fact[] {
  const first = asks.asks[0];
  const decider = first?.decider ?? setting.decisionMaker;
  const owner = first === undefined ? null : ownerWords(first.owner, first.agreed === true);
  const roles = [
    ...(decider === null ? [] : [`Says yes: ${decider}`]),
    ...(owner === null ? [] : [`Does it: ${owner}`]),
  ].join("; ");
  const hours = pilot.outOfHoursWho === null ? "" : shortClause(pilot.outOfHoursWho, room);
  const text: Line = [
    ...(roles === "" ? [] : [{ text: hours === "" ? roles : `${roles}. ` }]),
    ...(hours === "" ? [] : [{ text: "Out of hours: ", strong: true as const }, { text: hours }]),
  ];
  return text.length === 0 ? [] : [{ label: "Who", text }];
}

function evidenceSource({ alignment }: ReadDraft): { sources?: Line[] } {
  const source = firstLinkedNeed(alignment)?.evidenceNowSource ?? null;
  return source === null ? {} : { sources: [`Source: ${source}.`] };
}
