import { formatDate, formatDay } from "../../dates/format-date";
import type { PlainDate } from "../../dates/plain-date";
import { formatMoney } from "../../money/format-money";
import type { PilotMoney } from "../../money/pilot-money";
import { ceilingFigure, newMoneyWords, splitOf } from "../../money/pilot-money-words";
import type { BuildContext } from "../../sections/build-context";
import { pilotMoneyOf } from "../../sections/economics/pilot-money-of";
import { pilotTimeline } from "../../sections/pilot/pilot-timeline";
import type { ReadDraft } from "../../sections/registry";
import type { CoverDate, Opening } from "../../slides/slide";
import { formatNumber, unitFor } from "../../text/format-number";

type Rail = Pick<Opening, "price" | "hours" | "dates" | "fallback">;

/** What the request takes: its price and what that is made of, the hours, the days, and what stands instead of a yes. */
export function coverRail(draft: ReadDraft, context: BuildContext): Rail {
  return {
    ...priceOf(pilotMoneyOf(draft, context), context),
    ...hoursOf(draft.pilot.hoursPerWeek, context),
    dates: datesOf(draft, context),
    ...fallbackOf(draft),
  };
}

function priceOf(money: PilotMoney, context: BuildContext): Pick<Rail, "price"> {
  const fact = ceilingFigure(money, context);
  return fact === null ? {} : { price: { fact, parts: partsOf(money, context) } };
}

/** One part alone says no more than the figure above it. */
function partsOf(money: PilotMoney, context: BuildContext): NonNullable<Rail["price"]>["parts"] {
  const split = splitOf(money);
  if (split === null || split.staffTime === 0 || split.newMoney === 0) return [];
  const paid = formatMoney({ minor: split.staffTime, ...context });
  return [
    { amount: split.staffTime, value: paid, text: "staff time already paid" },
    { amount: split.newMoney, value: newMoneyWords(money, split.newMoney, context), text: "new money" },
  ];
}

const hoursOf = (hours: number | null, { locale }: BuildContext): Pick<Rail, "hours"> =>
  hours === null
    ? {}
    : { hours: { value: `${formatNumber(hours, locale)} ${unitFor(hours, "hours")}`, text: "a week" } };

type Day = Omit<CoverDate, "when"> & { on: PlainDate };

const ASKED = { decision: "This decision", discussion: "This discussion", noting: "This meeting" } as const;

/** From the day it is asked to the day somebody decides on the result. */
function datesOf({ context: setting, pilot }: ReadDraft, { locale }: BuildContext): CoverDate[] {
  const days: Day[] = [
    ...dayOf(ASKED[setting.meetingPurpose ?? "decision"], setting.meetingDate, "decision"),
    ...stepsOf(pilot),
    ...dayOf("Decision on the result", pilot.decisionDate, "decision"),
  ];
  const inOrder = days.sort((one, other) => one.on.localeCompare(other.on));
  return inOrder.map(({ on, ...day }, at) => ({ ...day, when: dayWords(on, inOrder[at - 1]?.on ?? null, locale) }));
}

/** A day of the year that the line above names stands without it. */
const dayWords = (on: PlainDate, above: PlainDate | null, locale: string): string =>
  above?.slice(0, 4) === on.slice(0, 4) ? formatDay(on, locale) : formatDate(on, locale);

/** The days of the timeline; where it has none yet, the one end that is known. */
function stepsOf(pilot: ReadDraft["pilot"]): Day[] {
  const timeline = pilotTimeline({ ...pilot, decisionDate: null });
  if (timeline === null) return [...dayOf("Start", pilot.start, "step"), ...dayOf("End", pilot.end, "step")];
  return timeline.rows.map(({ label, from }) => ({ what: label, on: from, kind: "step" }));
}

const dayOf = (what: string, on: PlainDate | null, kind: Day["kind"]): Day[] =>
  on === null ? [] : [{ what, on, kind }];

function fallbackOf({ context: setting, asks }: ReadDraft): Pick<Rail, "fallback"> {
  const text = asks.asks[0]?.fallback ?? null;
  const isDecided = (setting.meetingPurpose ?? "decision") === "decision";
  return text === null ? {} : { fallback: { label: isDecided ? "If not today" : "If not agreed", text } };
}
