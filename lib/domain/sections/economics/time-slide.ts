import { labelOf } from "../../form/label-of";
import type { PilotMoney } from "../../money/pilot-money";
import { splitOf } from "../../money/pilot-money-words";
import type { Block, BlockOf } from "../../slides/block";
import { plainLine } from "../../slides/line";
import { figure, makeTable } from "../../slides/make-table";
import type { Fact, Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { isToldFirst } from "../../slides/told-first";
import { foldCase } from "../../text/fold-case";
import { formatNumber, unitFor } from "../../text/format-number";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { stopWords } from "../pilot/pilot-term-rows";
import type { PilotValues } from "../pilot/schema";
import { timeClaims } from "./economics-claims";
import { activityOptions } from "./options";
import { exactMoney } from "./printed-economics";
import type { EconomicsValues } from "./schema";
import { fullPosts } from "./yearly-cost";

type Economics = ReadAnswers<EconomicsValues>;
type Burden = Economics["burden"];

/** What it reads beside its own section: the team, who covers when it is away, and the money, with what stops for it. */
type Given = {
  economics: Economics;
  pilot: Pick<ReadAnswers<PilotValues>, "team" | "outOfHoursWho" | "stops">;
  money: PilotMoney;
};

/** The hours of a week, by work and by role, what they are of a full post, who covers and what stops for them. */
export function timeSlide(draft: Given, context: BuildContext): Slide[] {
  const rows = draft.economics.burden.filter(
    ({ activity, hoursPerWeek }) => activity !== null && hoursPerWeek !== null,
  );
  if (rows.length === 0) return [];
  const title = slideTitle({ context, facts: timeClaimFacts(rows, draft, context), from: timeClaims });
  const frame = { id: "time", part: "appendix", kicker: "Appendix: time", title } as const;
  const facts = timeFacts(rows, draft, context);
  // Who is told of hours among the first sees them drawn; to look them up, a table and a few lines are enough.
  if (isToldFirst("time", context.variant))
    return [{ ...frame, layout: "chart-facts", chart: hourBlocks(rows, context), facts }];
  return [{ ...frame, layout: "text", wide: [hoursTable(rows, context)], body: facts.map(factLine), columns: 2 }];
}

function hoursTable(rows: Burden, { locale }: BuildContext): Block {
  return makeTable({
    caption: "Hours a week, by work and by role",
    columns: [
      { head: "Work", share: 330 },
      { head: "Who", share: 330 },
      { head: "When", share: 120 },
      { head: "Hours a week", share: 100 },
    ],
    rows: rows.map(({ activity, role, hoursPerWeek, outOfHours }) => [
      labelOf(activityOptions, activity),
      role,
      outOfHours === true ? "also out of hours" : null,
      figure(formatNumber(hoursPerWeek ?? 0, locale)),
    ]),
  });
}

const factLine = ({ label, value, text }: Fact): Block => ({
  kind: "paragraph",
  role: "small",
  text: [{ text: `${label}: `, strong: true }, { text: [value, plainLine(text)].filter((part) => part).join(" ") }],
});

const sumHours = (rows: Burden): number => rows.reduce((sum, { hoursPerWeek }) => sum + (hoursPerWeek ?? 0), 0);

const rolesOf = (rows: readonly { role: string | null }[]): Set<string> =>
  new Set(rows.flatMap(({ role }) => (role === null ? [] : [foldCase(role.trim())])));

const timeClaimFacts = (rows: Burden, { pilot }: Given, { locale }: BuildContext) => ({
  hours: sumHours(rows),
  roles: rolesOf(rows),
  team: rolesOf(pilot.team),
  isShared: rows.every(({ role }) => role !== null),
  locale,
});

/** One row a kind of work and a role, one block an hour. */
function hourBlocks(rows: Burden, { locale, density }: BuildContext): BlockOf<"hours"> {
  return {
    kind: "hours",
    heading: "Hours a week, one block an hour",
    rows: rows.map(({ activity, role, hoursPerWeek, outOfHours }) => ({
      label: [
        labelOf(activityOptions, activity),
        ...(density === "present" ? [] : [role, outOfHours === true ? "also out of hours" : null]),
      ]
        .filter((part) => part !== null)
        .join(", "),
      hours: hoursPerWeek ?? 0,
      text: formatNumber(hoursPerWeek ?? 0, locale),
    })),
  };
}

function timeFacts(rows: Burden, { economics, pilot, money }: Given, context: BuildContext): Fact[] {
  const { locale } = context;
  const hours = sumHours(rows);
  const { contractHours } = economics;
  const posts = formatNumber(Number(fullPosts(hours, contractHours).toPrecision(2)), locale);
  const week =
    contractHours === null ? "" : ` of ${formatNumber(contractHours, locale)} ${unitFor(contractHours, "hours")}`;
  const { hoursPerWeek } = money;
  const stops = stopWords(pilot);
  const isWhole = hoursPerWeek === null || hoursPerWeek === Number(hours.toPrecision(15));
  const part = isWhole ? "" : ` of the pilot’s ${formatNumber(hoursPerWeek, locale)}`;
  const unit = unitFor(isWhole ? hours : hoursPerWeek, "hours a week");
  const told = `${formatNumber(hours, locale)}${part} ${unit}`;
  return [
    {
      label: isWhole ? "All of it" : "What is told here",
      value: posts,
      text: `of a full post${week}: ${told}${isWhole ? priceWords(money, context) : ""}`,
    },
    ...(pilot.outOfHoursWho === null ? [] : [{ label: "Evenings, weekends and leave", text: pilot.outOfHoursWho }]),
    ...(stops === null ? [] : [{ label: "What would stop for it", text: stops }]),
  ];
}

/** What these hours come to over the pilot, as the money has them. */
function priceWords(money: PilotMoney, context: BuildContext): string {
  const split = splitOf(money);
  const { weeks } = money;
  if (split === null || weeks === null) return "";
  return `; over ${weeks} ${unitFor(weeks, "weeks")} ${exactMoney(split.staffTime, context)} of staff time already paid`;
}
