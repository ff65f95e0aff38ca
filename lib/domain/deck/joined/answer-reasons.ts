import { rowsInOrder } from "../../form/find-row";
import { labelOf } from "../../form/label-of";
import { formatMoney } from "../../money/format-money";
import { type Reason, readers } from "../../picks/readers";
import type { BuildContext } from "../../sections/build-context";
import { scopeOptions } from "../../sections/context/options";
import { exactMoney, printedEconomics, rangeWords } from "../../sections/economics/printed-economics";
import { channelWords, pilotWeeks } from "../../sections/pilot/pilot-words";
import type { ReadDraft } from "../../sections/registry";
import type { RowItem } from "../../slides/slide";
import { formatNumber } from "../../text/format-number";
import { countOf } from "../../text/number-words";
import { readList, withListLines } from "../../text/read-list";
import { firstClause, listWords, uncapitalise } from "../../text/sentence";
import { shortClause } from "../../text/short-clause";

const MAX_REASONS = 3;
const MAX_LEAD_CHARACTERS = 96;
const MAX_SCOPE_CHARACTERS = 48;

/** The first three reasons that exist, in the order a leader weighs them: gain, evidence, cost of waiting, small size. */
export function answerReasons(draft: ReadDraft, context: BuildContext, told: Told = onSlide): RowItem[] {
  const reasons = readers[context.variant].reasons
    .map((reason) => makers[reason](draft, context, told))
    .filter((reason) => reason !== null)
    .slice(0, MAX_REASONS);
  // Beside a figure, the number of a place would be read as one.
  const hasFigure = reasons.some(({ value }) => value !== undefined);
  return hasFigure ? reasons : reasons.map((reason, index) => ({ value: String(index + 1), ...reason }));
}

/** How much of a typed text is told: all of it, or what a line of a slide has room for. */
type Told = {
  claim: (text: string) => string;
  within: (text: string, room: number) => string;
  list: (text: string, items: readonly string[]) => string;
};

const onSlide: Told = {
  claim: (text) => readList(text)?.items[0] ?? firstClause(text),
  within: shortClause,
  list: (_, [first, ...others]) => ` ${first} (and ${others.length} more)`,
};

/** For papers, which have room. */
export const wholeTexts: Told = {
  claim: (text) => text,
  within: (text) => text,
  list: (text) => `\n${withListLines(text)}`,
};

const makers: Readonly<Record<Reason, (draft: ReadDraft, context: BuildContext, told: Told) => RowItem | null>> = {
  gain,
  money,
  evidence,
  waiting,
  small: smallStep,
  stops,
};

/** What it saves against what it costs, with the loss said as plainly as the gain. */
function money(draft: ReadDraft, context: BuildContext): RowItem | null {
  const { saving, cost } = printedEconomics(draft, context);
  if (cost === null) return null;
  const total = exactMoney(cost.total, context);
  const isOld =
    cost.newMoney === 0 ? "all of it staff time already paid" : `${exactMoney(cost.newMoney, context)} of it new money`;
  const words = `is what a year costs, ${isOld}`;
  return { value: total, lead: saving === null ? words : `${words}; it saves ${rangeWords(saving, context)}` };
}

/** Time is found or it is not: what makes room for the hours. */
function stops({ pilot }: ReadDraft, { locale }: BuildContext, { within }: Told): RowItem | null {
  const names = pilot.stops.flatMap(({ activity }) => (activity === null ? [] : [uncapitalise(activity)]));
  if (names.length === 0 || pilot.hoursPerWeek === null) return null;
  return {
    value: formatNumber(pilot.hoursPerWeek, locale),
    lead: within(`hours a week, and what stops to make room: ${listWords(names)}`, MAX_LEAD_CHARACTERS),
  };
}

/** What the organisation gains, in the strongest benefit of the group that decides; other readers see their own first. */
function gain({ audiences }: ReadDraft, { picks, variant }: BuildContext): RowItem | null {
  const isRead = variant !== "executive";
  const told = audiences.benefits.filter(({ groupId }) => isRead || groupId?.rowId === picks.decisionMakerGroupId);
  const ranked = rowsInOrder(told, picks.benefitOrder);
  const words = ranked.find(({ forOrganisation }) => forOrganisation !== null)?.forOrganisation ?? null;
  if (words === null) return null;
  return { lead: words.includes(":") ? words : `For the organisation: ${uncapitalise(words)}` };
}

const LEADING_FIGURE = /^((?:[£€$]|C\$)?\d[\d,.]*(?:\s?%)?)\s+(?=\p{L})/u;

/** The first need's evidence; its leading figure stands large only where its source is named. */
function evidence({ alignment }: ReadDraft, _: BuildContext, { claim, within }: Told): RowItem | null {
  const need = firstLinkedNeed(alignment);
  if (need === undefined) return null;
  if (need.evidenceNow === null) return need.problemNow === null ? null : { lead: need.problemNow };
  const clause = within(claim(need.evidenceNow), MAX_LEAD_CHARACTERS);
  const value = need.evidenceNowSource === null ? undefined : LEADING_FIGURE.exec(clause)?.[1];
  if (value === undefined) return { lead: need.evidenceNowSource === null ? `${clause} (unverified)` : clause };
  return { value: value.replace(/\s+%/u, "%"), lead: clause.slice(value.length).trim() };
}

/** The need the whole case rests on: the first that hangs on a priority, else the first. */
export const firstLinkedNeed = ({ needs }: ReadDraft["alignment"]) =>
  needs.find((need) => need.corporateObjective !== null) ?? needs[0];

function waiting({ alignment }: ReadDraft, { locale, currency }: BuildContext, { within }: Told): RowItem | null {
  const need = firstLinkedNeed(alignment);
  if (need === undefined || need.doNothingText === null) return null;
  const words = `If nobody acts: ${uncapitalise(within(need.doNothingText, MAX_LEAD_CHARACTERS))}`;
  if (need.doNothingAmount === null) return { lead: words };
  return { value: formatMoney({ minor: need.doNothingAmount, currency, locale }), lead: words };
}

/** The pilot's scope as a sentence, with the weeks as its figure. */
function smallStep({ pilot, context: setting }: ReadDraft, { locale }: BuildContext, told: Told): RowItem | null {
  const weeks = pilotWeeks(pilot);
  const channels = channelWords(pilot);
  const what = pilot.scopeIn ?? labelOf(scopeOptions, setting.scope?.[0] ?? null);
  if (weeks === null && channels === null && what === null) return null;
  const where = channels === null ? "" : ` on ${channels}`;
  const about = what === null ? "" : `:${scopeWords(what, told)}`;
  if (weeks === null) return { lead: `One small test${where}${about}` };
  return {
    value: formatNumber(weeks, locale),
    lead: `${countOf(weeks, "week").split(" ")[1]} of one small test${where}${about}`,
  };
}

/** A list is not run into the sentence. */
function scopeWords(what: string, { within, list }: Told): string {
  const items = readList(what)?.items;
  return items === undefined ? ` ${uncapitalise(within(what, MAX_SCOPE_CHARACTERS))}` : list(what, items);
}
