import { formatDate, formatSpan } from "../dates/format-date";
import { firstLinkedNeed } from "../deck/joined/answer-reasons";
import { ceilingWords, hoursWords, splitWords } from "../money/pilot-money-words";
import { pilotMoneyOf } from "../sections/economics/pilot-money-of";
import { decisionRule, ruleGaps } from "../sections/pilot/decision-rule";
import { measureOf } from "../sections/pilot/measure-of";
import { channelWords, endWords, phaseWords, pilotWeeks } from "../sections/pilot/pilot-words";
import type { ReadDraft } from "../sections/registry";
import { mainRiskLabel } from "../sections/risks/main-risk";
import { isNotActing, isOnlyPlanned, scoreWords } from "../sections/risks/risk-words";
import { scoreAfter, scoreBefore } from "../sections/risks/score";
import type { Block } from "../slides/block";
import { formatQuantity } from "../text/format-number";
import { countOf } from "../text/number-words";
import { withListLines } from "../text/read-list";
import { asSentence } from "../text/sentence";
import { bullets, paragraph } from "./paper-frame";
import type { PaperGiven } from "./paper-given";
import { typedBlocks } from "./typed-blocks";

// The case in words that papers share. Each is null or empty while what it tells is not known. A typed text stands whole
// and by itself behind a label of ours: inside a sentence of ours it would lose its capital, and a list could not stand.

type Say = (given: PaperGiven) => string | null;
type Tell = (given: PaperGiven) => Block[];

/** The problem in the words of whoever decides. */
export const problemBlocks: Tell = ({ draft }) => typedBlocks(firstLinkedNeed(draft.alignment)?.problemNow ?? null);

/** The evidence with its source, or the mark that it has none. */
export const evidenceBlocks: Tell = ({ draft }) => {
  const need = firstLinkedNeed(draft.alignment);
  if (need === undefined || need.evidenceNow === null) return [];
  const source = need.evidenceNowSource === null ? "Unverified" : `Source: ${need.evidenceNowSource}`;
  return [...typedBlocks(need.evidenceNow), { kind: "paragraph", role: "small", text: asSentence(source) }];
};

/** When it runs, for how long and where. */
export const trialSentence: Say = ({ draft: { pilot }, context: { locale } }) => {
  const { start, end } = pilot;
  const phases = phaseWords(pilot, locale);
  const inPhases = phases === null ? "" : ` In phases: ${asSentence(phases)}`;
  const channels = channelWords(pilot);
  const where = channels === null ? "" : ` on ${channels}`;
  if (start === null) return channels === null ? null : `It is tried${where}.`;
  if (end === null) return `It would start on ${formatDate(start, locale)}${where}.`;
  const weeks = pilotWeeks({ start, end });
  const length = weeks === null ? "" : `, ${countOf(weeks, "week")} in all`;
  const place = where === "" ? "" : `,${where}`;
  return `It would run from ${formatSpan(start, end, locale)}${length}${place}.${inPhases}`;
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

const scoresOf = (risk: Risk): string | null => {
  const [before, after] = [scoreBefore(risk), scoreAfter(risk)];
  if (before === null || after === null) return null;
  const becomes = isOnlyPlanned([risk]) ? "would become" : "becomes";
  return `It is ${scoreWords(before)} before its controls, and ${becomes} ${scoreWords(after)}.`;
};

/** The risk that is highest with its controls, its scores and its first control. */
export const mainRiskBlocks: Tell = ({ draft: { risks }, context: { picks } }) => {
  const risk = risks.risks.find(({ id }) => id === picks.mainRiskId);
  if (risk === undefined || risk.title === null) return [];
  const first = risk.controls.find(({ text }) => text !== null);
  const label = first?.state === "in-place" ? "Its control" : "Its control is planned";
  return [
    ...typedBlocks(risk.title, mainRiskLabel(risks.risks)),
    ...paragraph(scoresOf(risk)),
    ...typedBlocks(first?.text ?? null, label),
  ];
};

/** What not acting would mean. */
export const notActingBlocks: Tell = ({ draft: { risks } }) => {
  const risk = risks.risks.find(isNotActing);
  return typedBlocks(risk?.consequence ?? risk?.title ?? null, "Not acting is a risk too");
};

/** The rule that ends it and what of it is not set yet, then who decides and when. */
export const stopSentence: Say = ({ draft: { pilot, alignment, context: judge }, context }) => {
  if (pilot.metrics.length === 0 && pilot.decisionDate === null) return null;
  const measures = pilot.metrics.map((metric) => measureOf(metric, alignment.needs));
  const stop = decisionRule(pilot, measures, context)?.find(({ way }) => way === "stop");
  const gaps = ruleGaps(pilot, measures);
  return [
    stop === undefined ? "When it would stop is still open." : asSentence(`It would stop with ${stop.text}`),
    ...(gaps.length === 0 ? [] : [asSentence(`Not set yet: ${gaps.join("; ")}`)]),
    asSentence(`Go, change or stop: ${endWords(pilot, judge, context)}`),
  ].join(" ");
};

/** Who answers when the office is closed, and who can pause it. */
export const outOfHoursBlocks: Tell = ({ draft: { pilot }, context: { locale } }) => {
  const { outOfHoursWho, outOfHoursPausedBy, outOfHoursPauseMinutes } = pilot;
  const within =
    outOfHoursPauseMinutes === null ? "" : ` within ${formatQuantity(outOfHoursPauseMinutes, "minutes", locale)}`;
  const label = `Who can pause it${within}`;
  return [...typedBlocks(outOfHoursWho, "Out of hours"), ...typedBlocks(outOfHoursPausedBy, label)];
};

/** What ends to make room for it. */
export const stopsBlocks: Tell = ({ draft: { pilot } }) => {
  const activities = pilot.stops.flatMap(({ activity }) => (activity === null ? [] : [activity]));
  const [only, ...others] = activities;
  if (only === undefined || others.length === 0) return typedBlocks(only ?? null, "To make room, this would stop");
  return [
    ...paragraph([{ text: "To make room, this would stop:", strong: true }]),
    ...bullets(activities.map(withListLines)),
  ];
};

/** What stands ready where the answer is no. */
export const fallbackBlocks: Tell = (given) => typedBlocks(fallbackOf(given), "If the answer is not now");

/** The same where a heading says already when it would be. */
export const fallbackOf: Say = ({ draft: { asks } }) => asks.asks[0]?.fallback ?? null;

/** How it is undone. */
export const undoBlocks: Tell = ({ draft: { pilot } }) => typedBlocks(pilot.exitPlan, "How it is undone");
