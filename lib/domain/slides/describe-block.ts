import { formatDate, formatSpan } from "../dates/format-date";
import { countCharacters } from "../text/count-characters";
import { firstWords } from "../text/first-words";
import { formatNumber, formatShort } from "../text/format-number";
import { uncapitalise } from "../text/sentence";
import type { BlockOf, GraphicBlock, RiskPoint, StepState } from "./block";
import { bandOf } from "./risk-band";

const MAX_ALT_CHARACTERS = 500;
/** How a description ends that had no room for every item. */
export const IN_THE_TABLE = "in the table.";
const MAX_ITEM_CHARACTERS = 240;

/** The words of a drawn block, as its alternative text: 5 to 500 characters, whole items only. */
export function describeBlock(block: GraphicBlock, lang: string): string {
  switch (block.kind) {
    case "riskMatrix":
      return describeRiskMatrix(block);
    case "bars":
      return describeBars(block, lang);
    case "gauges":
      return describeGauges(block, lang);
    case "coverage":
      return describeCoverage(block);
    case "timeline":
      return describeTimeline(block, lang);
    case "dots":
      return describeDots(block);
    case "range":
      return describeRange(block);
    case "slope":
      return describeSlope(block);
    case "ladder":
      return describeLadder(block);
    case "hours":
      return withItems(
        `${block.heading}.`,
        block.rows.map(({ label, text }) => `${label} ${text}`),
      );
    case "split":
      return withItems(
        `${wholeOf(block)}.`,
        block.parts.map(({ label, text }) => `${label} ${text}`),
      );
    case "image":
      return firstWords(block.alt, MAX_ALT_CHARACTERS);
  }
}

const plural = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

/** Opening words, then as many whole items as fit; what is left is counted and stands in the table. */
function withItems(opening: string, items: readonly string[]): string {
  const all = items.map((item) => firstWords(item, MAX_ITEM_CHARACTERS));
  for (let kept = all.length; kept > 0; kept -= 1) {
    const left = all.length - kept;
    const tail = left === 0 ? "." : `; and ${left} more, ${IN_THE_TABLE}`;
    const words = `${opening} ${all.slice(0, kept).join("; ")}${tail}`;
    if (countCharacters(words) <= MAX_ALT_CHARACTERS) return words;
  }
  return opening;
}

function describeRiskMatrix({ points }: BlockOf<"riskMatrix">): string {
  return withItems(
    `Risk grid, likelihood by impact, 1 to 5. ${plural(points.length, "risk")}.`,
    points.map(describePoint),
  );
}

function describePoint({ letter, label, likelihood, impact, before }: RiskPoint): string {
  const now = `${letter} ${label}: ${likelihood} by ${impact}, ${bandOf(likelihood * impact)}`;
  return before === undefined ? now : `${now}, from ${before.likelihood} by ${before.impact}`;
}

function describeBars({ unit, series, target }: BlockOf<"bars">, lang: string): string {
  const named = series.length > 1;
  const items = series.flatMap(({ label, values }) =>
    values.map((value) => `${named ? `${label}, ` : ""}${value.label} ${value.text}`),
  );
  const aim = target === undefined ? [] : [`${target.label} ${formatNumber(target.value, lang)}`];
  return withItems(`Bar chart, ${unit}.`, [...items, ...aim]);
}

function describeGauges({ items }: BlockOf<"gauges">, lang: string): string {
  const words = items.map(({ label, unit, today, success, worst, better }) => {
    const quantity = (value: number): string => formatShort(value, unit, lang);
    const now = today === null ? "not measured yet" : `today ${quantity(today)}`;
    return `${label}: ${now}, success ${quantity(success)}, worst we would accept ${quantity(worst)}, ${better} is better`;
  });
  return withItems(`${plural(items.length, "measure")}.`, words);
}

function describeCoverage({ items }: BlockOf<"coverage">): string {
  return withItems(
    "Bars of how much is covered.",
    items.map(({ label, text }) => `${label}: ${text}`),
  );
}

function describeTimeline({ start, end, rows }: BlockOf<"timeline">, lang: string): string {
  const words = rows.map(({ label, from, to, milestone }) =>
    milestone || from === to ? `${label} ${formatDate(from, lang)}` : `${label} ${formatSpan(from, to, lang)}`,
  );
  return withItems(`Timeline, ${formatSpan(start, end, lang)}, ${plural(rows.length, "row")}.`, words);
}

function describeDots({ heading, groups, per }: BlockOf<"dots">): string {
  const scale = per === 1 ? "" : ` One mark stands for ${per}.`;
  return withItems(
    `${heading}.${scale}`,
    groups.map(({ label, text }) => `${text} ${label}`),
  );
}

function describeRange({ heading, rows, mark }: BlockOf<"range">): string {
  const items = rows.map(
    ({ label, low, central, high }) => `${label}: ${low.text} to ${high.text}, we expect ${central.text}`,
  );
  return withItems(`${heading}.`, [...items, ...(mark === undefined ? [] : [mark.label])]);
}

function describeSlope({ heading, first, second, limit, lines }: BlockOf<"slope">): string {
  const items = lines.map(({ label, before, after }) => `${label} ${before} to ${after}`);
  const aim = limit === undefined ? [] : [`${limit.label} ${limit.value}`];
  return withItems(`${heading}, ${uncapitalise(first)} to ${uncapitalise(second)}.`, [...items, ...aim]);
}

/** What is divided, and what it comes to. */
export const wholeOf = ({ heading, total }: BlockOf<"split">): string =>
  [heading, total].filter((words) => words !== undefined && words !== "").join(", ") || "Parts of a whole";

export const STATE_WORDS: Readonly<Record<StepState, string>> = {
  behind: "behind us",
  here: "start here",
  within: "within reach",
  beyond: "not yet",
};

function describeLadder({ heading, steps }: BlockOf<"ladder">): string {
  return withItems(
    `${heading}, ${plural(steps.length, "step")}.`,
    steps.map(({ label, state }, index) => `${index + 1} ${label}, ${STATE_WORDS[state]}`),
  );
}
