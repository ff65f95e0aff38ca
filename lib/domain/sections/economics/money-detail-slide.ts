import { labelOf } from "../../form/label-of";
import type { Block } from "../../slides/block";
import { plainLine } from "../../slides/line";
import { figure, makeTable } from "../../slides/make-table";
import type { Fact, Slide } from "../../slides/slide";
import { slideTitle } from "../../slides/slide-title";
import { formatNumber, formatQuantity } from "../../text/format-number";
import type { BuildContext } from "../build-context";
import type { ReadAnswers } from "../define-section";
import { moneyDetailClaims } from "./economics-claims";
import type { Economics as Sums } from "./economics-of";
import { channelFromOptions, channelToOptions, costSourceOptions } from "./options";
import { ENDS_OF_RANGE, exactMoney, printedSaving, savingWords, WATERMARK } from "./printed-economics";
import type { EconomicsValues } from "./schema";

/**
 * What the sums of a whole year are and rest on: the year for everybody it concerns, each kind of contact with its
 * volume, shares and unit costs, and the parts of the cost. The pilot's own sums stand on the slide before it.
 */
export function moneyDetailSlide(economics: Economics, sums: Sums, context: BuildContext): Slide[] {
  const body = [
    ...contactTables(economics.transactions, context),
    ...savingTable(sums, context),
    ...costTable(economics, sums, context),
    ...yearFacts(economics, sums, context).map(factLine),
  ];
  if (body.length === 0) return [];
  const title = slideTitle({
    context,
    facts: { contacts: economics.transactions.filter(({ name }) => name !== null), sums, context },
    from: moneyDetailClaims,
  });
  const kicker = "Appendix: money of a whole year";
  return [{ id: "money-detail", part: "appendix", kicker, title, layout: "text", body }];
}

type Economics = ReadAnswers<EconomicsValues>;

/** The year for everybody, with run-up and what is spent once in year one. */
function yearFacts(economics: Economics, sums: Sums, context: BuildContext): Fact[] {
  const assumed = assumedWords(economics, context);
  return [
    ...yearOne(sums, context),
    ...evenFact(sums, context),
    ...(economics.lossReason === null ? [] : [{ label: "Why it is worth it", text: economics.lossReason }]),
    ...(sums.saving === null ? [] : [{ label: "Low and high", text: ENDS_OF_RANGE }]),
    ...(assumed === null ? [] : [{ label: "What we assume", text: assumed }]),
  ];
}

/** Whose sums they are: contacts are those of everybody it concerns, hours those of this pilot’s people alone. */
const EVERYBODY = "counting the contacts of everybody it concerns";
const OWN_PEOPLE = "counting the hours of this pilot’s people alone";

/** Low, central and high case of a usual year; cash apart from staff time. */
function savingTable({ saving }: Sums, context: BuildContext): Block[] {
  if (saving === null) return [];
  const { low, central, high, cashablePct } = saving;
  const row = (name: string, part: "capacity" | "cash") => [
    name,
    ...[low, central, high].map((minor) => figure(exactMoney(printedSaving(minor, cashablePct)[part], context))),
  ];
  return [
    makeTable({
      caption: `What a usual year would free, ${EVERYBODY}`,
      columns: [
        { head: "Freed in a usual year, by everybody’s contacts", share: 180 },
        { head: "Low", share: 80 },
        { head: "We expect", share: 80 },
        { head: "High", share: 80 },
      ],
      rows: [
        ...(cashablePct >= 100 ? [] : [row("Staff time", "capacity")]),
        ...(cashablePct <= 0 ? [] : [row("Cash", "cash")]),
      ],
    }),
  ];
}

/** The parts of the yearly cost, each with its amount, to check the sums by. */
function costTable(economics: Economics, { cost }: Sums, context: BuildContext): Block[] {
  const parts: [string, number | null][] = [
    ["Staff time already paid", cost?.staffTime ?? null],
    ["Tools", economics.toolsCost],
    ["Training", economics.trainingCost],
    ["Content", economics.contentCost],
    ["Cover", economics.coverCost],
    ["A usual year, all of it", cost?.total ?? null],
    ["Once, at the start", economics.oneOffCost],
  ];
  const rows = parts.flatMap(([name, minor]) => (minor === null ? [] : [[name, figure(exactMoney(minor, context))]]));
  if (rows.length === 0) return [];
  return [
    makeTable({
      caption: `What a year costs, ${OWN_PEOPLE}`,
      columns: [
        { head: "Cost of a year, by the hours of this pilot’s people", share: 320 },
        { head: "Amount", share: 100 },
      ],
      rows,
    }),
  ];
}

function yearOne({ saving, cost, rampMonths, isRunUpLonger }: Sums, context: BuildContext): Fact[] {
  if (saving === null) return [];
  const frees = `it frees ${savingWords(saving.firstYear, saving, context)}`;
  const ramp =
    rampMonths === 0
      ? ""
      : `, because nothing is counted in the first ${formatQuantity(rampMonths, "months", context.locale)}${isRunUpLonger ? ", and the pilot is over before that" : ""}`;
  const once = cost === null ? 0 : cost.firstYear - cost.total;
  const more = once === 0 ? "" : `, ${exactMoney(once, context)} of it once, at the start`;
  const costs = cost === null ? "" : `; ${OWN_PEOPLE}, it costs ${exactMoney(cost.firstYear, context)}${more}`;
  return [{ label: "Year one", text: `${EVERYBODY}, ${frees}${ramp}${costs}` }];
}

/** The share that covers the cost stands beside the share assumed, both as percentages of contacts; then payback. */
function evenFact({ breakEvenPct, assumedPct, ...sums }: Sums, context: BuildContext): Fact[] {
  const words = (percent: number): string =>
    `${formatNumber(Number(percent.toPrecision(3)), context.locale)}% of contacts`;
  const even =
    breakEvenPct === null || assumedPct === null
      ? null
      : `a usual year of this pilot’s people is covered at ${words(breakEvenPct)} of everybody it concerns, cash and staff time together; we assume ${words(assumedPct)}`;
  const told = [even, paybackWords(sums, context)].filter((part) => part !== null);
  return told.length === 0 ? [] : [{ label: "Break-even", text: told.join("; ") }];
}

function paybackWords(
  { payback, netCash, saving }: Pick<Sums, "payback" | "netCash" | "saving">,
  { locale }: BuildContext,
) {
  if (saving === null || netCash === null) return null;
  if (payback === null) return netCash > 0 ? null : "at the share we assume, cash alone does not pay it back";
  return `cash alone pays back what is spent once in ${formatQuantity(Math.ceil(payback), "months", locale)}`;
}

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
      { head: "Question", share: 190 },
      { head: "Today by, then by", share: 150 },
      { head: "A year", share: 80 },
      { head: "Within the pilot", share: 90 },
      { head: "Moved; of those come back", share: 120 },
      { head: "One costs today, then", share: 130 },
      { head: "Whose costs", share: 130 },
    ],
    rows: rows.map((row) => [
      row.name,
      fromTo(labelOf(channelFromOptions, row.channelFrom), labelOf(channelToOptions, row.channelTo)),
      figure(row.annualVolume === null ? null : formatNumber(row.annualVolume, locale)),
      figure(row.pilotVolume === null ? null : formatNumber(row.pilotVolume, locale)),
      movedWords(percent(row.shiftPct), percent(row.failPct)),
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
  const minutes = formatQuantity(minutesPerReply, "minutes", locale);
  return cost === null ? minutes : `${cost} (${minutes})`;
}

function fromTo(from: string | null, to: string | null): string | null {
  if (from === null) return to === null ? null : `then ${to}`;
  return to === null ? from : `${from} → ${to}`;
}

function movedWords(moved: string | null, back: string | null): string | null {
  if (moved === null) return back === null ? null : `${back} come back`;
  return back === null ? moved : `${moved}; ${back}`;
}

function assumedWords(economics: Economics, { locale }: BuildContext): string | null {
  const number = (label: string, value: number | null, unit: string): string[] =>
    value === null ? [] : [`${label} ${formatQuantity(value, unit, locale)}`];
  const parts = [
    ...number("it runs for", economics.weeksPerYear, "weeks a year"),
    ...number("the share of a saving that is cash is", economics.cashablePct, "%"),
    ...number("it works in full after", economics.rampMonths, "months"),
  ];
  return parts.length === 0 ? null : parts.join("; ");
}

const factLine = ({ label, text }: Fact): Block => ({
  kind: "paragraph",
  text: [{ text: `${label}: `, strong: true }, { text: plainLine(text) }],
});
