import type { BuildContext } from "../../build-context";
import { channelFromOptions, channelToOptions, costSourceOptions } from "../../sections/economics/options";
import type { ReadDraft } from "../../sections/registry";
import { formatNumber, formatQuantity } from "../../text/format-number";
import type { Block } from "../block";
import { labelOf } from "../label-of";
import { figure, makeTable } from "../make-table";
import type { Slide } from "../slide";
import { slideTitle } from "../slide-title";
import { exactMoney, WATERMARK } from "./printed-economics";

/** What the sums rest on: each kind of contact with its volume, shares and unit costs, and the parts of the cost. */
export function moneyDetailSlide({ economics }: ReadDraft, context: BuildContext): Slide[] {
  const body = [...contactTables(economics.transactions, context), ...costTable(economics, context)];
  if (body.length === 0) return [];
  const title = slideTitle({ context, candidates: [{ key: "money-detail" }] });
  return [{ id: "money-detail", part: "appendix", kicker: "Appendix: money", title, layout: "text", body }];
}

type Rows = ReadDraft["economics"]["transactions"];

function contactTables(all: Rows, context: BuildContext): Block[] {
  const rows = all.filter(({ name }) => name !== null);
  if (rows.length === 0) return [];
  const isIllustrative = rows.some(({ costSource }) => costSource === "benchmark");
  return [volumeTable(rows, context), unitCostTable(rows, context), ...(isIllustrative ? [watermark] : [])];
}

const watermark: Block = { kind: "callout", tone: "caution", text: `${WATERMARK}.` };

const percent = (value: number | null, { locale }: BuildContext) =>
  figure(value === null ? null : formatQuantity(value, "%", locale));

function volumeTable(rows: Rows, context: BuildContext): Block {
  return makeTable({
    caption: "Contacts that could be answered once",
    columns: [
      { head: "Question", share: 260 },
      { head: "Today by", share: 120 },
      { head: "Then by", share: 190 },
      { head: "A year", share: 100 },
      { head: "Share moved", share: 105 },
      { head: "Come back", share: 105 },
    ],
    rows: rows.map((row) => [
      row.name,
      labelOf(channelFromOptions, row.channelFrom),
      labelOf(channelToOptions, row.channelTo),
      figure(row.annualVolume === null ? null : formatNumber(row.annualVolume, context.locale)),
      percent(row.shiftPct, context),
      percent(row.failPct, context),
    ]),
    rhythm: "dense",
  });
}

function unitCostTable(rows: Rows, context: BuildContext): Block {
  const money = (minor: number | null) => figure(minor === null ? null : exactMoney(minor, context));
  return makeTable({
    caption: "What one contact costs, before and then",
    columns: [
      { head: "Question", share: 260 },
      { head: "Costs today", share: 140 },
      { head: "Would cost", share: 140 },
      { head: "Minutes a reply", share: 140 },
      { head: "Whose costs", share: 200 },
    ],
    rows: rows.map((row) => [
      row.name,
      money(row.costFrom),
      money(row.costDigital),
      figure(row.minutesPerReply === null ? null : formatNumber(row.minutesPerReply, context.locale)),
      labelOf(costSourceOptions, row.costSource),
    ]),
    rhythm: "dense",
  });
}

function costTable(economics: ReadDraft["economics"], context: BuildContext): Block[] {
  const money = (label: string, minor: number | null): [string, string][] =>
    minor === null ? [] : [[label, exactMoney(minor, context)]];
  const number = (label: string, value: number | null, unit: string): [string, string][] =>
    value === null ? [] : [[label, formatQuantity(value, unit, context.locale)]];
  const rows = [
    ...number("Runs for", economics.weeksPerYear, "weeks a year"),
    ...money("Tools", economics.toolsCost),
    ...money("Training", economics.trainingCost),
    ...money("Content", economics.contentCost),
    ...money("Cover", economics.coverCost),
    ...money("Once, at the start", economics.oneOffCost),
    ...number("Share of a saving that is cash", economics.cashablePct, "%"),
    ...number("Works in full after", economics.rampMonths, "months"),
  ];
  if (rows.length === 0) return [];
  return [
    makeTable({
      caption: "Parts of the yearly cost, and what we assume",
      columns: [
        { head: "Part", share: 440 },
        { head: "Amount", share: 440 },
      ],
      rows: rows.map(([label, value]) => [label, figure(value)]),
      rhythm: "dense",
    }),
  ];
}
