import { labelOf } from "../../form/label-of";
import type { Block } from "../../slides/block";
import { plainLine } from "../../slides/line";
import { figure, makeTable, NOT_SET } from "../../slides/make-table";
import type { Fact, Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { formatNumber, formatQuantity } from "../../text/format-number";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { moneyDetailClaims } from "./economics-claims";
import { channelFromOptions, channelToOptions, costSourceOptions } from "./options";
import { exactMoney, WATERMARK } from "./printed-economics";
import type { EconomicsValues } from "./schema";

/** What the sums rest on: each kind of contact with its volume, shares and unit costs, and the parts of the cost. */
export function moneyDetailSlide(economics: Economics, behind: readonly Fact[], context: BuildContext): Slide[] {
  const body = [
    ...contactTables(economics.transactions, context),
    ...costLine(economics, context),
    ...behind.map(factLine),
  ];
  if (body.length === 0) return [];
  const title = slideTitle({
    context,
    facts: { contacts: economics.transactions.filter(({ name }) => name !== null) },
    from: moneyDetailClaims,
  });
  return [{ id: "money-detail", part: "appendix", kicker: "Appendix: money", title, layout: "text", body }];
}

type Economics = ReadAnswers<EconomicsValues>;
type Rows = Economics["transactions"];

function contactTables(all: Rows, context: BuildContext): Block[] {
  const rows = all.filter(({ name }) => name !== null);
  if (rows.length === 0) return [];
  const isIllustrative = rows.some(({ costSource }) => costSource === "benchmark");
  return [contactTable(rows, context), ...(isIllustrative ? [watermark] : [])];
}

const watermark: Block = { kind: "callout", tone: "caution", text: `${WATERMARK}.` };

function contactTable(rows: Rows, context: BuildContext): Block {
  const { locale } = context;
  const percent = (value: number | null): string | null => (value === null ? null : formatQuantity(value, "%", locale));
  const money = (minor: number | null): string | null => (minor === null ? null : exactMoney(minor, context));
  return makeTable({
    caption: "Contacts that could be answered once, and what one costs",
    columns: [
      { head: "Question", share: 220 },
      { head: "Today by, then by", share: 170 },
      { head: "A year", share: 80 },
      { head: "Moved; of those come back", share: 130 },
      { head: "One costs today, then", share: 140 },
      { head: "Whose costs", share: 140 },
    ],
    rows: rows.map((row) => [
      row.name,
      fromTo(labelOf(channelFromOptions, row.channelFrom), labelOf(channelToOptions, row.channelTo)),
      figure(row.annualVolume === null ? null : formatNumber(row.annualVolume, locale)),
      joined([percent(row.shiftPct), percent(row.failPct)], "; "),
      fromTo(money(row.costFrom), costThen(row, money, locale)),
      labelOf(costSourceOptions, row.costSource),
    ]),
  });
}

/** What a contact would cost, with the minutes of a reply that it comes from. */
function costThen(
  { costDigital, minutesPerReply }: Rows[number],
  money: (minor: number | null) => string | null,
  locale: string,
): string | null {
  const cost = money(costDigital);
  if (minutesPerReply === null) return cost;
  const minutes = `${formatNumber(minutesPerReply, locale)}\u00A0minutes`;
  return cost === null ? minutes : `${cost} (${minutes})`;
}

const fromTo = (from: string | null, to: string | null): string | null =>
  from === null && to === null ? null : `${from ?? NOT_SET} → ${to ?? NOT_SET}`;

function joined(parts: readonly (string | null)[], by: string): string | null {
  return parts.every((part) => part === null) ? null : parts.map((part) => part ?? NOT_SET).join(by);
}

/** The parts of the yearly cost, each with its amount, in one line to check the sums by. */
function costLine(economics: Economics, context: BuildContext): Block[] {
  const money = (label: string, minor: number | null): string[] =>
    minor === null ? [] : [`${label} ${exactMoney(minor, context)}`];
  const number = (label: string, value: number | null, unit: string): string[] =>
    value === null ? [] : [`${label} ${formatQuantity(value, unit, context.locale)}`];
  const parts = [
    ...number("runs for", economics.weeksPerYear, "weeks a year"),
    ...money("tools", economics.toolsCost),
    ...money("training", economics.trainingCost),
    ...money("content", economics.contentCost),
    ...money("cover", economics.coverCost),
    ...money("once, at the start,", economics.oneOffCost),
    ...number("share of a saving that is cash", economics.cashablePct, "%"),
    ...number("works in full after", economics.rampMonths, "months"),
  ];
  if (parts.length === 0) return [];
  return [
    {
      kind: "paragraph",
      text: [{ text: "Parts of the yearly cost, and what we assume: ", strong: true }, { text: parts.join("; ") }],
    },
  ];
}

const factLine = ({ label, text }: Fact): Block => ({
  kind: "paragraph",
  text: [{ text: `${label}: `, strong: true }, { text: plainLine(text) }],
});
