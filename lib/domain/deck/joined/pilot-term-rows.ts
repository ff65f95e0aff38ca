import { formatDate, formatSpan } from "../../dates/format-date";
import { findRow } from "../../form/find-row";
import { labelOf } from "../../form/label-of";
import { formatMoney } from "../../money/format-money";
import type { BuildContext } from "../../sections/build-context";
import { meetingPurposeOptions, scopeOptions } from "../../sections/context/options";
import { teamSideOptions } from "../../sections/pilot/options";
import { channelWords, pilotWeeks } from "../../sections/pilot/pilot-words";
import { splitCeiling } from "../../sections/pilot/split-ceiling";
import type { ReadDraft } from "../../sections/registry";
import { formatNumber } from "../../text/format-number";
import { asSentence, capitalise, listWords, uncapitalise } from "../../text/sentence";

/** Name and words of each term that is known, from the aim to the way out. */
export function pilotTerms(draft: ReadDraft, context: BuildContext): [string, string][] {
  const { pilot, alignment } = draft;
  const rows: [string, string | null][] = [
    ["Name", pilot.title],
    ["What is tried", scopeWords(draft)],
    ["What we expect", pilot.hypothesis],
    ["Need it tests", findRow(alignment.needs, pilot.needId)?.title ?? null],
    ["Who it is for", pilot.audience],
    ["Channels", channelWords(pilot)],
    ["In, and out", both(pilot.scopeIn, "Out", pilot.scopeOut)],
    ["Dates", both(datesWords(pilot, context), "Phases", phaseWords(pilot, context))],
    ["Go, change or stop", both(decisionWords(draft, context), "Looked at before", reviewWords(pilot, context))],
    ["Team", teamWords(pilot)],
    ["Hours and money", costWords(pilot, context)],
    ["What stops", stopWords(pilot)],
    ["Evenings, weekends and leave", both(pilot.outOfHoursWho, "Who can pause it", pauseWords(pilot, context))],
    ["A usual week", pilot.contentPlan],
    ["How to undo it", pilot.exitPlan],
    ["Asked of", meetingWords(draft, context)],
  ];
  return rows.flatMap(([term, words]): [string, string][] => (words === null ? [] : [[term, capitalise(words)]]));
}

/** Two terms that belong together; the second says its own name. */
function both(first: string | null, name: string, second: string | null): string | null {
  if (second === null) return first;
  const named = `${name}: ${capitalise(second)}`;
  return first === null ? named : `${asSentence(first)} ${named}`;
}

const scopeWords = ({ context: { scope } }: ReadDraft): string | null =>
  scope === null ? null : scope.map((code) => labelOf(scopeOptions, code)).join("; ");

function datesWords({ start, end }: ReadDraft["pilot"], { locale }: BuildContext): string | null {
  if (start === null) return end === null ? null : `until ${formatDate(end, locale)}`;
  if (end === null) return `from ${formatDate(start, locale)}`;
  const weeks = pilotWeeks({ start, end });
  return weeks === null ? formatSpan(start, end, locale) : `${formatSpan(start, end, locale)}, ${weeks} weeks`;
}

function reviewWords({ reviewDates }: ReadDraft["pilot"], { locale }: BuildContext): string | null {
  const days = reviewDates.flatMap(({ date }) => (date === null ? [] : [formatDate(date, locale)]));
  return days.length === 0 ? null : listWords(days);
}

function decisionWords({ pilot, context: setting }: ReadDraft, { locale }: BuildContext): string | null {
  const who = pilot.decider ?? setting.decisionMaker;
  if (pilot.decisionDate === null) return who;
  const day = formatDate(pilot.decisionDate, locale);
  return who === null ? day : `${who}, ${day}`;
}

function teamWords({ team }: ReadDraft["pilot"]): string | null {
  const words = team.flatMap(({ role, side }) => {
    if (role === null) return [];
    const from = labelOf(teamSideOptions, side);
    return from === null ? [role] : [`${role} (${uncapitalise(from)})`];
  });
  return words.length === 0 ? null : listWords(words);
}

function phaseWords({ phases }: ReadDraft["pilot"], { locale }: BuildContext): string | null {
  const words = phases.flatMap(({ name, start, end }) => {
    if (name === null) return [];
    if (start === null || end === null) return [name];
    return [`${name}, ${formatSpan(start, end, locale)}`];
  });
  return words.length === 0 ? null : words.join("; ");
}

/** What ends, and whether that closes a way in for people who are not online: an equality question. */
function stopWords({ stops }: ReadDraft["pilot"]): string | null {
  const words = stops.flatMap(({ activity, offlineRoute }) => {
    if (activity === null) return [];
    return [offlineRoute === true ? `${activity} (ends a way in for people who are not online)` : activity];
  });
  if (words.length === 0) return null;
  const allStay = stops.every(({ offlineRoute }) => offlineRoute === false);
  return allStay ? `${words.join("; ")}. No way in for people who are not online ends.` : words.join("; ");
}

/** Parts of a typed total are printed exactly: rounded, they would no longer add up. */
function costWords({ budgetCeiling, hoursPerWeek, hourlyCost, start, end }: ReadDraft["pilot"], context: BuildContext) {
  const { locale, currency } = context;
  const money = (minor: number): string => formatMoney({ minor, currency, locale });
  const weeks = pilotWeeks({ start, end });
  const parts = [
    ...(hoursPerWeek === null ? [] : [`${formatNumber(hoursPerWeek, locale)}\u00A0hours a week`]),
    ...(hourlyCost === null ? [] : [`${money(hourlyCost)} an hour`]),
    ...(budgetCeiling === null ? [] : [`${money(budgetCeiling)} at most`]),
  ];
  if (parts.length === 0) return null;
  if (budgetCeiling === null || hoursPerWeek === null || hourlyCost === null || weeks === null) return parts.join("; ");
  const { staffTime, newMoney } = splitCeiling({ budgetCeiling, hoursPerWeek, weeks, hourlyCost });
  const split = `: ${money(staffTime)} of staff time already paid and ${money(newMoney)} of new money`;
  return newMoney < 0 ? parts.join("; ") : parts.join("; ") + split;
}

function pauseWords({ outOfHoursPausedBy, outOfHoursPauseMinutes }: ReadDraft["pilot"], { locale }: BuildContext) {
  const within =
    outOfHoursPauseMinutes === null ? null : `within ${formatNumber(outOfHoursPauseMinutes, locale)}\u00A0minutes`;
  const parts = [outOfHoursPausedBy, within].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}

function meetingWords({ context: setting }: ReadDraft, { locale }: BuildContext): string | null {
  const purpose = labelOf(meetingPurposeOptions, setting.meetingPurpose);
  const parts = [
    setting.decisionMaker,
    setting.meetingName,
    setting.meetingDate === null ? null : formatDate(setting.meetingDate, locale),
    purpose === null ? null : uncapitalise(purpose),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join("; ");
}
