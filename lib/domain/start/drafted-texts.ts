import { addDays, daysBetween, type PlainDate, weeksBetween } from "../dates/plain-date";
import type { Draft, StoredValue } from "../draft/draft";
import { isBlank } from "../draft/is-blank";
import { alignment } from "../sections/alignment/section";
import { pilot } from "../sections/pilot/section";
import { readDraft } from "../sections/registry";
import { findOwn } from "../text/find-own";
import { draftAsk, draftGain, draftKeyMessage, draftNeedTitle, draftPilotTitle } from "./draft-words";
import type { DraftingContext } from "./drafting-context";
import { pilotTypeOf } from "./pilot-type-of";
import { type StartField, startQuestions } from "./start-questions";
import { startRowId, startValue } from "./start-rows";

/** A text or date proposed from other answers; it fills a blank field and stays the writer's to change. */
export type DraftedText = Omit<StartField, "row"> & { rowId?: string; value: StoredValue };

const DAYS_A_WEEK = 7;
/** Rounded up to a Monday, so that it comes to 25 to 31 days. */
const DAYS_TO_GET_READY = 25;
const A_MONDAY: PlainDate = "1900-01-01";

/**
 * What the first answers already say about the fields nobody has been asked for yet: the need's title, the
 * organisation's half of the benefit, the pilot's title, end, mid-point and decision date, what would be the worst
 * result, the key message and the first request with its owner and date. Blank answers give nothing.
 */
export function listDraftedTexts(draft: Draft, context: DraftingContext): DraftedText[] {
  return [
    ...draftNeed(draft),
    ...draftBenefit(draft),
    ...draftPilot(draft, context),
    ...draftMeasure(draft),
    ...draftPitch(draft, context),
  ].filter((each) => each.value !== null && each.value !== "");
}

function draftNeed(draft: Draft): DraftedText[] {
  const need = firstNeed(draft);
  if (!need?.problemNow) return [];
  return [inRow("alignment", "needs", need.id, "title", draftNeedTitle(need.problemNow))];
}

/** What is drafted for other sections in the words of the first need: its priority, and where its number is from. */
export const listQuotes = (draft: Draft): DraftedText[] => [...draftBenefit(draft), ...draftSource(draft)];

function draftBenefit(draft: Draft): DraftedText[] {
  const benefitId = startRowId(draft, "benefit");
  const objective = firstNeed(draft)?.corporateObjective;
  if (!benefitId || !objective) return [];
  return [inRow("audiences", "benefits", benefitId, "forOrganisation", draftGain(objective))];
}

function draftSource(draft: Draft): DraftedText[] {
  const metricId = startRowId(draft, "metric");
  const source = firstNeed(draft)?.measureSource;
  return metricId && source ? [inRow("pilot", "metrics", metricId, "dataSource", source)] : [];
}

function draftPilot(draft: Draft, { library, lexicon }: DraftingContext): DraftedText[] {
  const read = readDraft(draft);
  const { context } = read;
  const type = pilotTypeOf(read, library);
  if (!type) return [];
  const drafted = hasBegunSecondScreen(draft) ? draftStart(context.meetingDate) : null;
  const start = read.pilot.start ?? drafted;
  const draftedEnd = start ? addDays(start, type.weeks * DAYS_A_WEEK - 1) : null;
  const end = read.pilot.end ?? draftedEnd;
  const weeks = start && end ? weeksBetween(start, end) : type.weeks;
  const middle = start ? addDays(start, Math.floor(weeks / 2) * DAYS_A_WEEK) : null;
  return [
    inSection("pilot", "typeId", type.id),
    inSection("pilot", "title", draftPilotTitle(weeks, lexicon)),
    inSection("pilot", "start", drafted),
    inSection("pilot", "end", draftedEnd),
    inSection("pilot", "reviewDates", middle ? [{ id: "v1", date: middle }] : null),
    inSection("pilot", "decisionDate", end ? addDays(end, DAYS_A_WEEK) : null),
  ];
}

/** The first screen promises three slides; a start would add the pilot's before anybody has thought about one. */
const hasBegunSecondScreen = (draft: Draft): boolean =>
  startQuestions
    .filter(({ screen }) => screen === 2)
    .flatMap(({ fields }) => fields)
    .some(({ section, question, row, column }) =>
      row !== undefined && column !== undefined
        ? !isBlank(startValue(draft, row, column))
        : !isBlank(findOwn(draft[section]?.answers, question)),
    );

/** The Monday about four weeks after the meeting: time to get ready, and a week begun whole. */
function draftStart(meeting: PlainDate | null): PlainDate | null {
  if (meeting === null) return null;
  const earliest = addDays(meeting, DAYS_TO_GET_READY);
  const daysSinceMonday = daysBetween(A_MONDAY, earliest) % DAYS_A_WEEK;
  return addDays(earliest, (DAYS_A_WEEK - daysSinceMonday) % DAYS_A_WEEK);
}

function draftMeasure(draft: Draft): DraftedText[] {
  const metricId = startRowId(draft, "metric");
  const need = firstNeed(draft);
  const metric = pilot.read(draft.pilot?.answers ?? {}).metrics.find((row) => row.id === metricId);
  if (!metric || metric.success === null || !need || need.measureBaseline === null) return [];
  return [
    inRow("pilot", "metrics", metric.id, "worst", halfway(need.measureBaseline, metric.success)),
    ...draftSource(draft),
  ];
}

function draftPitch(draft: Draft, context: DraftingContext): DraftedText[] {
  const read = readDraft(draft);
  const words = draftAsk(read, context);
  const needId = startRowId(draft, "need");
  const ask = {
    id: "a1",
    ask: words,
    owner: read.context.presenterRole ?? "Communications team",
    by: read.context.meetingDate,
    linkedNeedId: needId === null ? null : { section: "alignment", question: "needs", rowId: needId },
  };
  return [
    inSection("context", "keyMessage", draftKeyMessage(read, context)),
    inSection("asks", "asks", words ? [ask] : null),
  ];
}

const firstNeed = (draft: Draft) =>
  alignment.read(draft.alignment?.answers ?? {}).needs.find((row) => row.id === startRowId(draft, "need"));

/** Half the way from today to success, with no more decimals than the two have. */
function halfway(today: number, success: number): number {
  const decimals = Math.max(decimalsOf(today), decimalsOf(success));
  return Number(((today + success) / 2).toFixed(decimals));
}

const decimalsOf = (value: number): number => String(value).split(".")[1]?.length ?? 0;

const inSection = (section: DraftedText["section"], question: string, value: StoredValue): DraftedText => ({
  section,
  question,
  value,
});

const inRow = (
  section: DraftedText["section"],
  question: string,
  rowId: string,
  column: string,
  value: StoredValue,
): DraftedText => ({ section, question, rowId, column, value });
