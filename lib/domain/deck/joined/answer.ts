import { ceilingAndHours, ceilingFigure } from "../../money/pilot-money-words";
import { askOwner } from "../../sections/asks/ask-owner";
import type { BuildContext } from "../../sections/build-context";
import { pilotMoneyOf } from "../../sections/economics/pilot-money-of";
import { claimedSaving } from "../../sections/economics/pilot-saving";
import { printedEconomics, rangeWords } from "../../sections/economics/printed-economics";
import { hasStopRule } from "../../sections/pilot/has-stop-rule";
import { measureOf } from "../../sections/pilot/measure-of";
import { channelWords, pilotTitleWords, pilotWeeks } from "../../sections/pilot/pilot-words";
import type { ReadDraft } from "../../sections/registry";
import { toldRisks } from "../../sections/risks/main-risk";
import { isOnlyPlanned, type Risk, scoreWords } from "../../sections/risks/risk-words";
import { scoreAfter, scoreBefore } from "../../sections/risks/score";
import type { Line } from "../../slides/line";
import type { Fact, RowItem, Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { fewWords } from "../../text/few-words";
import { foldCase } from "../../text/fold-case";
import { formatNumber, unitFor } from "../../text/format-number";
import { asSentence } from "../../text/sentence";
import { shortClause } from "../../text/short-clause";
import { factSaid, rowSaid } from "../density/shown";
import { answerReasons, evenFigures, firstLinkedNeed } from "./answer-reasons";
import { answerClaims } from "./joined-claims";

// Two lines of the panel, fewer where a saving needs one; the full text stands in the appendix.
const MAX_LINE_CHARACTERS = 75;
const MAX_BESIDE_SAVING = 48;

/** The whole case on one slide: what is asked, why, what it costs, what could go wrong and who carries it. */
export function answerSlide(draft: ReadDraft, context: BuildContext): Slide[] {
  const rows = answerReasons(draft, context);
  const room = claimedSaving(printedEconomics(draft, context)) === null ? MAX_LINE_CHARACTERS : MAX_BESIDE_SAVING;
  const panel = [...costFact(draft, context), ...riskFact(draft, room, context), ...rolesFact(draft, room, context)];
  if (rows.length === 0 && panel.length === 0) return [];
  const frame = {
    id: "answer",
    part: "main",
    kicker: answerKicker(draft, context),
    title: answerTitle(draft, context),
    ...evidenceSource(draft),
  } as const;
  if (context.density === "read-ahead") return [{ ...frame, layout: "rows-panel", rows: evenFigures(rows), panel }];
  return [shownAnswer(frame, { draft, rows, panel, context })];
}

type Frame = Pick<Slide, "id" | "part" | "title" | "kicker" | "sources">;
type Answer = { draft: ReadDraft; rows: readonly RowItem[]; panel: readonly Fact[]; context: BuildContext };

/** For a room: up to three figures side by side and the main risk below; the reasons are the speaker's. */
function shownAnswer(frame: Frame, { draft, rows, panel, context }: Answer): Slide {
  const size = sizeFigures(draft, context);
  const other = rows.flatMap(rowFigure).find(({ value }) => size.every((figure) => figure.value !== value));
  const figures = [...(other === undefined ? [] : [other]), ...size].slice(0, MOST_FIGURES);
  const [told] = toldRisks(draft.risks.risks, context.picks).reverse();
  const notes = [...rows.map(rowSaid), ...panel.map(factSaid)];
  if (figures.length < 2) return { ...frame, layout: "rows-panel", rows: evenFigures(rows), panel: [], notes };
  const message = told === undefined ? "" : `${told.label}: ${told.risk.title}${riskScores(told.risk)}`;
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
function sizeFigures(draft: ReadDraft, context: BuildContext): Fact[] {
  const { pilot } = draft;
  const { locale } = context;
  const ceiling = ceilingFigure(pilotMoneyOf(draft, context), context);
  const weeks = pilotWeeks(pilot);
  const channels = channelWords(pilot);
  const { hoursPerWeek } = pilot;
  return [
    ...(ceiling === null ? [] : [ceiling]),
    ...(weeks === null
      ? []
      : [
          {
            label: "Time",
            value: formatNumber(weeks, locale),
            text: `${unitFor(weeks, channels === null ? "weeks" : `weeks on ${channels}`)}${mayStop(draft) ? ", with a stop rule" : ""}`,
          },
        ]),
    ...(hoursPerWeek === null
      ? []
      : [
          {
            label: "Work",
            value: formatNumber(hoursPerWeek, locale),
            text: unitFor(hoursPerWeek, "hours a week"),
          },
        ]),
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

/** Where it is tried, with the channels by name, where the decision's own words leave them out. */
function answerKicker({ asks, pilot }: ReadDraft, { lexicon }: BuildContext): string {
  const channels = channelWords(pilot);
  const ask = foldCase(asks.asks[0]?.ask ?? "");
  const names = pilot.channels.flatMap(({ name }) => (name === null ? [] : [foldCase(name)]));
  const isSaid = names.some((name) => ask.includes(name));
  return channels === null || isSaid ? "The answer" : `The answer, on ${lexicon.place}: ${channels}`;
}

/** What it costs and, where that is known, what it would free in the same weeks; cash apart from staff time. */
function costFact(draft: ReadDraft, context: BuildContext): Fact[] {
  const saving = claimedSaving(printedEconomics(draft, context));
  const cost = ceilingAndHours(pilotMoneyOf(draft, context), context);
  const sentences = [
    ...(cost === null ? [] : [cost]),
    ...(saving === null ? [] : [`Would free ${rangeWords(saving, context)}`]),
  ];
  if (sentences.length === 0) return [];
  return [{ label: saving === null ? "Cost" : "Cost and return, of the same weeks", text: sentences.join(". ") }];
}

/** The risk this reader raised and the highest one by name, for the slide of the risks has their scores; one alone with its own. */
function riskFact({ risks }: ReadDraft, room: number, { picks }: BuildContext): Fact[] {
  const [first, second] = toldRisks(risks.risks, picks);
  if (first === undefined) return [];
  const { label, risk } = first;
  const title = risk.title ?? "";
  if (second !== undefined) {
    const other = asSentence(`${second.label}: ${second.risk.title}`);
    return [{ label, text: [{ text: `${asSentence(title)} `, strong: true }, { text: other }] }];
  }
  const named = { text: asSentence(title + riskScores(risk)), strong: true } as const;
  const control = risk.controls.find(({ text }) => text !== null);
  if (!control?.text) return [{ label, text: [named] }];
  const told = asSentence(shortClause(control.text, room));
  const text: Line = [{ ...named, text: `${named.text} ` }, { text: told }];
  return [{ label: control.state === "in-place" ? label : `${label}, control planned`, text }];
}

function riskScores(risk: Risk): string {
  const [before, after] = [scoreBefore(risk), scoreAfter(risk)];
  if (before === null || after === null) return "";
  return `: ${scoreWords(before)}, ${afterWords(risk.controls)} ${scoreWords(after)}`;
}

const afterWords = (controls: Risk["controls"]): string => (isOnlyPlanned([{ controls }]) ? "would become" : "becomes");

/** Who says yes and who does it, apart, and who answers when the office is closed: the first thing a leader asks. */
function rolesFact({ asks, context: setting, pilot }: ReadDraft, room: number, context: BuildContext): Fact[] {
  const first = asks.asks[0];
  const decider = first?.decider ?? setting.decisionMaker;
  const owner = first === undefined ? null : askOwner(first, context);
  const roles = [
    ...(decider === null ? [] : [`Decides: ${decider}`]),
    ...(owner === null ? [] : [`Owner: ${owner}`]),
  ].join(". ");
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
