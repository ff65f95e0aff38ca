import { rowsInOrder } from "../../form/find-row";
import { labelOf } from "../../form/label-of";
import { ceilingFigure, partsInShort } from "../../money/pilot-money-words";
import { isReason, waitingWords } from "../../money/waiting-cost";
import { type Reason, readers } from "../../picks/readers";
import type { BuildContext } from "../../sections/build-context";
import { scopeOptions } from "../../sections/context/options";
import { pilotMoneyOf } from "../../sections/economics/pilot-money-of";
import { channelWords, pilotWeeks } from "../../sections/pilot/pilot-words";
import type { ReadDraft } from "../../sections/registry";
import type { RowItem } from "../../slides/slide";
import { formatNumber, unitFor } from "../../text/format-number";
import { countOf } from "../../text/number-words";
import { readList, withListLines } from "../../text/read-list";
import { uncapitalise } from "../../text/sentence";

const MAX_REASONS = 3;

/** The first three reasons that exist, in the order a leader weighs them: gain, evidence, cost of waiting, small size. */
export function answerReasons(draft: ReadDraft, context: BuildContext): RowItem[] {
  const reasons = readers[context.variant].reasons
    .map((reason) => makers[reason](draft, context))
    .filter((reason) => reason !== null)
    .slice(0, MAX_REASONS);
  // Beside a figure, the number of a place would be read as one.
  const hasFigure = reasons.some(({ value }) => value !== undefined);
  return hasFigure ? reasons : reasons.map((reason, index) => ({ value: String(index + 1), ...reason }));
}

const makers: Readonly<Record<Reason, (draft: ReadDraft, context: BuildContext) => RowItem | null>> = {
  gain,
  money,
  evidence,
  waiting,
  small: smallStep,
  stops,
};

/** What it costs at most, and of what; what it would free in the same weeks stands beside the reasons. */
function money(draft: ReadDraft, context: BuildContext): RowItem | null {
  const told = pilotMoneyOf(draft, context);
  const figure = ceilingFigure(told, context);
  if (figure === null) return null;
  const parts = partsInShort(told, context);
  const label = uncapitalise(figure.label);
  return { value: figure.value, lead: parts === null ? `${label}, ${figure.text}` : `${label}: ${parts}` };
}

/** Time is found or it is not: what makes room for the hours. */
function stops({ pilot }: ReadDraft, { locale }: BuildContext): RowItem | null {
  const { hoursPerWeek } = pilot;
  const names = pilot.stops.flatMap(({ activity }) => (activity === null ? [] : [activity]));
  if (names.length === 0 || hoursPerWeek === null) return null;
  return {
    value: formatNumber(hoursPerWeek, locale),
    lead: `${unitFor(hoursPerWeek, "hours a week")}, and what would stop to make room: ${names.join("; ")}`,
  };
}

/** What the organisation gains, in the strongest benefit of the group that decides; other readers see their own first. */
function gain({ audiences }: ReadDraft, { picks, variant }: BuildContext): RowItem | null {
  const isRead = variant !== "executive";
  const told = audiences.benefits.filter(({ groupId }) => isRead || groupId?.rowId === picks.decisionMakerGroupId);
  const ranked = rowsInOrder(told, picks.benefitOrder);
  const words = ranked.find(({ forOrganisation }) => forOrganisation !== null)?.forOrganisation ?? null;
  if (words === null) return null;
  return { lead: words.includes(":") ? words : `For the organisation: ${words}` };
}

const LEADING_FIGURE = /^((?:[£€$]|C\$)?\d[\d,.]*(?:\s?%)?)\s+(?=\p{L})/u;

/** The first need's evidence; its leading figure stands large only where its source is named. */
function evidence({ alignment }: ReadDraft): RowItem | null {
  const need = firstLinkedNeed(alignment);
  if (need === undefined) return null;
  if (need.evidenceNow === null) return need.problemNow === null ? null : { lead: need.problemNow };
  const clause = need.evidenceNow;
  const value = need.evidenceNowSource === null ? undefined : LEADING_FIGURE.exec(clause)?.[1];
  if (value === undefined) return { lead: need.evidenceNowSource === null ? `${clause} (unverified)` : clause };
  return { value: value.replace(/\s+%/u, "\u00A0%"), lead: clause.slice(value.length).trim() };
}

/** The need the whole case rests on: the first that hangs on a priority, else the first. */
export const firstLinkedNeed = ({ needs }: ReadDraft["alignment"]) =>
  needs.find((need) => need.corporateObjective !== null) ?? needs[0];

/** What waiting means, where this proposal would spare it; its sum stands in words, as it has no source of its own. */
function waiting({ alignment }: ReadDraft, context: BuildContext): RowItem | null {
  const need = firstLinkedNeed(alignment);
  if (need === undefined || !isReason(need)) return null;
  const words = waitingWords(need, context);
  return words === null ? null : { lead: `If nobody acts: ${words}` };
}

/** The pilot's scope as a sentence, with the weeks as its figure. */
function smallStep({ pilot, context: setting }: ReadDraft, { locale }: BuildContext): RowItem | null {
  const weeks = pilotWeeks(pilot);
  const channels = channelWords(pilot);
  const what = pilot.scopeIn ?? labelOf(scopeOptions, setting.scope?.[0] ?? null);
  // Without its weeks or its channels nothing says yet that the step is small.
  if (weeks === null && channels === null) return null;
  const where = channels === null ? "" : ` on ${channels}`;
  const about = what === null ? "" : `:${scopeWords(what)}`;
  if (weeks === null) return { lead: `One small test${where}${about}` };
  return {
    value: formatNumber(weeks, locale),
    lead: `${countOf(weeks, "week").split(" ")[1]} of one small test${where}${about}`,
  };
}

/** A list is not run into the sentence. */
const scopeWords = (what: string): string =>
  readList(what) === null
    ? ` ${what}`
    : `
${withListLines(what)}`;
