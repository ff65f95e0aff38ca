import { labelOf } from "../../form/label-of";
import type { PilotMoney } from "../../money/pilot-money";
import { splitOf } from "../../money/pilot-money-words";
import type { Block, BlockOf } from "../../slides/block";
import { figure, makeTable } from "../../slides/make-table";
import type { MessagePart } from "../../slides/message";
import type { Slide } from "../../slides/slide";
import { blockTexts } from "../../slides/slide-texts";
import { slideTitle } from "../../slides/slide-title";
import { isToldFirst } from "../../slides/told-first";
import { foldCase } from "../../text/fold-case";
import { formatNumber, unitFor } from "../../text/format-number";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
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
  pilot: { team: readonly { role: string | null }[]; outOfHoursWho: string | null };
  money: PilotMoney;
};

/** The hours of a week, by work and by role, what they are of a full post, who covers and what stops for them. */
export function timeSlide(draft: Given, context: BuildContext): Slide[] {
  const rows = toldHours(draft.economics);
  if (rows.length === 0) return [];
  const title = slideTitle({ context, facts: timeClaimFacts(rows, draft, context), from: timeClaims });
  const frame = { id: "time", part: "appendix", kicker: "Appendix: time", title } as const;
  const beside = besideHours(rows, draft, context);
  // Who is told of hours among the first sees them drawn; to look them up, a table and a few lines are enough.
  if (!isToldFirst("time", context.variant)) {
    return [{ ...frame, layout: "text", wide: [hoursTable(rows, context)], body: beside.map(partLine), columns: 2 }];
  }
  const drawn: MessagePart = { need: "must", place: "main", block: hourBlocks(rows, context) };
  return [{ ...frame, layout: "message", parts: [drawn, ...beside] }];
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

/** A part as a small line behind its name. */
const partLine = ({ heading, block }: MessagePart): Block =>
  block.kind === "figures"
    ? smallLine(block.items[0]?.label ?? "", [block.items[0]?.value, block.items[0]?.note])
    : smallLine(heading ?? "", [blockTexts(block).join("; ")]);

const smallLine = (label: string, texts: readonly (string | undefined)[]): Block => ({
  kind: "paragraph",
  role: "small",
  text: [{ text: `${label}: `, strong: true }, { text: texts.filter((text) => text).join(" ") }],
});

const toldHours = ({ burden }: Pick<Economics, "burden">): Burden =>
  burden.filter(({ activity, hoursPerWeek }) => activity !== null && hoursPerWeek !== null);

/** The hours of a week as they are drawn; null while none are told. */
export function hoursOfWeek(economics: Pick<Economics, "burden">, context: BuildContext): BlockOf<"hours"> | null {
  const rows = toldHours(economics);
  return rows.length === 0 ? null : hourBlocks(rows, context);
}

/** The same by its work alone, for a slide with less room: whoever does it stands in the appendix. */
export function hoursByWork(economics: Pick<Economics, "burden">, { locale }: BuildContext): BlockOf<"hours"> | null {
  const told = toldHours(economics);
  const rows = [...new Set(told.map(({ activity }) => activity))].map((work) => {
    const hours = sumHours(told.filter(({ activity }) => activity === work));
    return { label: labelOf(activityOptions, work) ?? "", hours, text: formatNumber(hours, locale) };
  });
  return rows.length === 0 ? null : { kind: "hours", heading: HEADING, rows };
}

const HEADING = "Hours a week, one block an hour";

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
    heading: HEADING,
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

/** What the hours are of a full post, and what makes room for them. */
function besideHours(rows: Burden, { economics, pilot, money }: Given, context: BuildContext): MessagePart[] {
  const cover: MessagePart[] =
    pilot.outOfHoursWho === null
      ? []
      : [
          {
            need: "should",
            place: "side",
            heading: "Evenings, weekends and leave",
            block: { kind: "paragraph", text: pilot.outOfHoursWho },
          },
        ];
  return [
    {
      need: "must",
      place: "side",
      block: { kind: "figures", items: [postFigure(rows, { economics, money }, context)] },
    },
    ...stopsPart(money.stops),
    ...cover,
  ];
}

/** Work that ends makes room for the hours: without it they come on top. */
const stopsPart = (stops: readonly string[]): MessagePart[] =>
  stops.length === 0
    ? []
    : [
        {
          need: "must",
          place: "side",
          heading: "What would stop for it",
          block: { kind: "bullets", items: [...stops] },
        },
      ];

function postFigure(rows: Burden, { economics, money }: Pick<Given, "economics" | "money">, context: BuildContext) {
  const { locale } = context;
  const hours = sumHours(rows);
  const { contractHours } = economics;
  const posts = formatNumber(Number(fullPosts(hours, contractHours).toPrecision(2)), locale);
  const week =
    contractHours === null ? "" : ` of ${formatNumber(contractHours, locale)} ${unitFor(contractHours, "hours")}`;
  const { hoursPerWeek } = money;
  const isWhole = hoursPerWeek === null || hoursPerWeek === Number(hours.toPrecision(15));
  const part = isWhole ? "" : ` of the pilot’s ${formatNumber(hoursPerWeek, locale)}`;
  const unit = unitFor(isWhole ? hours : hoursPerWeek, "hours a week");
  const told = `${formatNumber(hours, locale)}${part} ${unit}`;
  return {
    label: isWhole ? "All of it" : "What is told here",
    value: posts,
    note: `of a full post${week}: ${told}${isWhole ? priceWords(money, context) : ""}`,
  };
}

/** What these hours come to over the pilot, as the money has them. */
function priceWords(money: PilotMoney, context: BuildContext): string {
  const split = splitOf(money);
  const { weeks } = money;
  if (split === null || weeks === null) return "";
  return `; over ${weeks} ${unitFor(weeks, "weeks")} ${exactMoney(split.staffTime, context)} of staff time already paid`;
}
