import type { BuildContext } from "../../build-context";
import { activityOptions } from "../../sections/economics/options";
import { fullPosts } from "../../sections/economics/yearly-cost";
import type { ReadDraft } from "../../sections/registry";
import { formatNumber } from "../../text/format-number";
import { countOf } from "../../text/number-words";
import { listWords, uncapitalise } from "../../text/sentence";
import type { Block, BlockOf } from "../block";
import { labelOf } from "../label-of";
import { figure, makeTable } from "../make-table";
import type { Slide } from "../slide";
import { slideTitle } from "../slide-title";

type Burden = ReadDraft["economics"]["burden"];

/** The hours of a week, by work and by role, what they are of a full post, who covers and what stops for them. */
export function timeSlide(draft: ReadDraft, context: BuildContext): Slide[] {
  const rows = draft.economics.burden.filter(
    ({ activity, hoursPerWeek }) => activity !== null && hoursPerWeek !== null,
  );
  if (rows.length === 0) return [];
  return [
    {
      id: "time",
      part: "appendix",
      kicker: "Appendix: time",
      title: timeTitle(rows, context),
      layout: "text",
      body: [
        hourBars(rows, context),
        hourTable(rows, context),
        { kind: "bullets", items: timeLines(rows, draft, context) },
      ],
    },
  ];
}

const sumHours = (rows: Burden): number => rows.reduce((sum, { hoursPerWeek }) => sum + (hoursPerWeek ?? 0), 0);

function timeTitle(rows: Burden, context: BuildContext): string {
  const roles = new Set(rows.flatMap(({ role }) => (role === null ? [] : [role.trim().toLowerCase()])));
  const bare = { key: "time.bare" } as const;
  if (roles.size === 0) return slideTitle({ context, candidates: [bare] });
  const words = { hours: formatNumber(sumHours(rows), context.locale), roles: countOf(roles.size, "role") };
  return slideTitle({ context, candidates: [{ key: "time", words }, bare] });
}

/** One bar a kind of work, the rows of all roles together. */
function hourBars(rows: Burden, { locale }: BuildContext): BlockOf<"bars"> {
  const values = activityOptions.flatMap(({ value: activity, label }) => {
    const hours = sumHours(rows.filter((row) => row.activity === activity));
    return hours === 0 ? [] : [{ label, value: hours, text: formatNumber(hours, locale) }];
  });
  return { kind: "bars", unit: "hours a week", series: [{ label: "Hours a week", values }] };
}

function hourTable(rows: Burden, { locale }: BuildContext): Block {
  return makeTable({
    caption: "Hours a week by work and role",
    columns: [
      { head: "Work", share: 220 },
      { head: "Who does it", share: 340 },
      { head: "Hours a week", share: 160 },
      { head: "Evenings, weekends", share: 160 },
    ],
    rows: rows.map(({ activity, role, hoursPerWeek, outOfHours }) => [
      labelOf(activityOptions, activity),
      role,
      figure(hoursPerWeek === null ? null : formatNumber(hoursPerWeek, locale)),
      yesNoWord(outOfHours),
    ]),
    rhythm: "dense",
  });
}

const WORDS = { true: "yes", false: "no" } as const;
const yesNoWord = (value: boolean | null): string | null => (value === null ? null : WORDS[`${value}`]);

function timeLines(rows: Burden, { economics, pilot }: ReadDraft, { locale }: BuildContext): string[] {
  const hours = sumHours(rows);
  const { contractHours } = economics;
  const posts = formatNumber(Number(fullPosts(hours, contractHours).toPrecision(2)), locale);
  const week = contractHours === null ? "" : ` of ${formatNumber(contractHours, locale)} hours`;
  const stops = pilot.stops.flatMap(({ activity }) => (activity === null ? [] : [activity]));
  return [
    `${formatNumber(hours, locale)} hours a week are ${posts} of a full post${week}`,
    ...(pilot.outOfHoursWho === null ? [] : [`Evenings, weekends and leave: ${uncapitalise(pilot.outOfHoursWho)}`]),
    ...(stops.length === 0 ? [] : [`What stops for it: ${listWords(stops.map(uncapitalise))}`]),
  ];
}
