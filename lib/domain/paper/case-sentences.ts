import { formatDate, formatSpan } from "../dates/format-date";
import { firstLinkedNeed } from "../deck/joined/answer-reasons";
import { ceilingWords, hoursWords, splitWords } from "../money/pilot-money-words";
import { pilotMoneyOf } from "../sections/economics/pilot-money-of";
import { channelWords, pilotWeeks } from "../sections/pilot/pilot-words";
import type { ReadDraft } from "../sections/registry";
import { isNotActing, isOnlyPlanned, scoreWords } from "../sections/risks/risk-words";
import { scoreAfter, scoreBefore } from "../sections/risks/score";
import { formatNumber } from "../text/format-number";
import { countOf } from "../text/number-words";
import { asSentence } from "../text/sentence";
import { shortClause } from "../text/short-clause";
import type { PaperGiven } from "./paper-given";

// The case in sentences that papers share. Each is null while what it tells is not known; texts over their room end at
// a clause, since the whole stands in the deck and in the appendices of the report.

const CLAUSE = 160;

type Say = (given: PaperGiven) => string | null;

const clause = (text: string | null, most = CLAUSE): string | null => (text === null ? null : shortClause(text, most));

/** The problem in the words of whoever decides. */
export const problemSentence: Say = ({ draft }) => {
  const words = clause(firstLinkedNeed(draft.alignment)?.problemNow ?? null);
  return words === null ? null : asSentence(words);
};

/** The evidence with its source, or the mark that it has none. */
export const evidenceSentence: Say = ({ draft }) => {
  const need = firstLinkedNeed(draft.alignment);
  const words = clause(need?.evidenceNow ?? null);
  if (need === undefined || words === null) return null;
  const source = clause(need.evidenceNowSource, 80);
  return asSentence(`${words} (${source ?? "unverified"})`);
};

/** When it runs, for how long and where. */
export const trialSentence: Say = ({ draft: { pilot }, context: { locale } }) => {
  const { start, end } = pilot;
  const channels = channelWords(pilot);
  const where = channels === null ? "" : ` on ${shortClause(channels, 80)}`;
  if (start === null) return channels === null ? null : `It is tried${where}.`;
  if (end === null) return `It would start on ${formatDate(start, locale)}${where}.`;
  const weeks = pilotWeeks({ start, end });
  const length = weeks === null ? "" : `, ${countOf(weeks, "week")} in all`;
  const place = where === "" ? "" : `,${where}`;
  return `It would run from ${formatSpan(start, end, locale)}${length}${place}.`;
};

/** The ceiling and the hours; nought is no new money. */
export const costSentence: Say = ({ draft, context }) => {
  const money = pilotMoneyOf(draft, context);
  const hours = hoursWords(money, context);
  const most = ceilingWords(money, context);
  if (most === null) return hours === null ? null : `It takes ${hours}.`;
  const takes = hours === null ? "" : `; it takes ${hours}`;
  return money.ceiling === 0 ? `It needs no new money${takes}.` : `It costs ${most}${takes}.`;
};

/** How much of the ceiling is paid already, and what the rest buys. */
export const splitSentence: Say = ({ draft, context }) => {
  const words = splitWords(pilotMoneyOf(draft, context), context);
  return words === null ? null : asSentence(words);
};

type Risk = ReadDraft["risks"]["risks"][number];

const scoresOf = (risk: Risk): string => {
  const [before, after] = [scoreBefore(risk), scoreAfter(risk)];
  if (before === null || after === null) return "";
  const becomes = isOnlyPlanned([risk]) ? "would become" : "becomes";
  return ` It is ${scoreWords(before)} before its controls, and ${becomes} ${scoreWords(after)}.`;
};

/** The risk the decision-maker would raise first, its scores and its first control. */
export const mainRiskSentence: Say = ({ draft: { risks }, context: { picks } }) => {
  const risk = risks.risks.find(({ id }) => id === picks.mainRiskId);
  if (risk === undefined || risk.title === null) return null;
  const first = risk.controls.find(({ text }) => text !== null);
  const control = clause(first?.text ?? null, 110);
  const label = first?.state === "planned" ? "Its control is planned" : "Its control";
  const carried = control === null ? "" : ` ${label}: ${asSentence(control)}`;
  return `The main risk: ${asSentence(shortClause(risk.title, 80))}${scoresOf(risk)}${carried}`;
};

/** What not acting would mean. */
export const notActingSentence: Say = ({ draft: { risks } }) => {
  const risk = risks.risks.find(isNotActing);
  const words = clause(risk?.consequence ?? risk?.title ?? null);
  return words === null ? null : `Not acting is a risk too: ${asSentence(words)}`;
};

/** The rule that ends it, who decides and when. */
export const stopSentence: Say = ({ draft: { pilot, context: setting }, context: { locale } }) => {
  if (pilot.metrics.length === 0 && pilot.decisionDate === null) return null;
  const rule = "It stops if safety is off track, or if no outcome reaches the worst we would accept";
  const who = pilot.decider ?? setting.decisionMaker;
  const decides = [who, pilot.decisionDate === null ? null : formatDate(pilot.decisionDate, locale)].filter(
    (part) => part !== null,
  );
  return decides.length === 0 ? `${rule}.` : `${rule}. Go, change or stop: ${asSentence(decides.join(", "))}`;
};

const SAYS_WHEN = /evening|weekend|out of hours|night|leave/iu;

/** Who answers when the office is closed, and who can pause it. */
export const outOfHoursSentence: Say = ({ draft: { pilot }, context: { locale, lexicon } }) => {
  const who = clause(pilot.outOfHoursWho, 110);
  const pause = clause(pilot.outOfHoursPausedBy, 60);
  const within =
    pilot.outOfHoursPauseMinutes === null
      ? ""
      : ` within ${formatNumber(pilot.outOfHoursPauseMinutes, locale)}\u00A0minutes`;
  const parts = [
    who === null ? null : asSentence(SAYS_WHEN.test(who) ? who : `Out of hours: ${who}`),
    pause === null ? null : `Who can pause ${lexicon.paused}${within}: ${asSentence(pause)}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(" ");
};

/** What ends to make room for it. */
export const stopsSentence: Say = ({ draft: { pilot } }) => {
  const activities = pilot.stops.flatMap(({ activity }) => (activity === null ? [] : [shortClause(activity, 80)]));
  return activities.length === 0 ? null : `To make room, this stops: ${asSentence(activities.join("; "))}`;
};

/** What stands ready where the answer is no. */
export const fallbackSentence: Say = (given) => {
  const words = fallbackWords(given);
  return words === null ? null : `If the answer is not now: ${words}`;
};

/** The same where a heading says already when it would be. */
export const fallbackWords: Say = ({ draft: { asks } }) => {
  const words = clause(asks.asks[0]?.fallback ?? null);
  return words === null ? null : asSentence(words);
};

/** How it is undone. */
export const undoSentence: Say = ({ draft: { pilot } }) => {
  const words = clause(pilot.exitPlan);
  return words === null ? null : `How it can be undone: ${asSentence(words)}`;
};
