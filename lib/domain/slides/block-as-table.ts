import { formatDate } from "../dates/format-date";
import { formatNumber, formatShort } from "../text/format-number";
import { capitalise } from "../text/sentence";
import type { BlockOf, GraphicBlock } from "./block";
import { STATE_WORDS, wholeOf } from "./describe-block";
import { bandOf } from "./risk-band";

export type BlockTable = { caption: string; head: string[]; rows: string[][]; shares?: number[] };

/** The data of a drawn block as a table for whoever cannot or would rather not read the drawing; null for pictures. */
export function blockAsTable(block: GraphicBlock, lang: string): BlockTable | null {
  switch (block.kind) {
    case "riskMatrix":
      return riskTable(block);
    case "bars":
      return barsTable(block, lang);
    case "gauges":
      return gaugesTable(block, lang);
    case "coverage":
      return coverageTable(block, lang);
    case "timeline":
      return timelineTable(block, lang);
    case "dots":
      return dotsTable(block);
    case "range":
      return rangeTable(block);
    case "slope":
      return slopeTable(block);
    case "ladder":
      return ladderTable(block);
    case "hours":
      return {
        caption: block.heading,
        head: ["Task, and who", "Hours"],
        rows: block.rows.map(({ label, text }) => [label, text]),
      };
    case "split":
      return {
        caption: wholeOf(block),
        head: ["Part", "How much"],
        rows: block.parts.map(({ label, text }) => [label, text]),
      };
    case "image":
      return null;
  }
}

const scoreWords = ({ likelihood, impact }: { likelihood: number; impact: number }): string =>
  `${likelihood * impact} ${bandOf(likelihood * impact)}`;

function riskTable({ points }: BlockOf<"riskMatrix">): BlockTable {
  return {
    caption: "Risk grid, likelihood by impact",
    head: ["Letter", "Risk", "Likelihood", "Impact", "Score", "Before"],
    shares: [1, 4, 2, 2, 2, 2],
    rows: points.map((point) => [
      point.letter,
      point.label,
      String(point.likelihood),
      String(point.impact),
      scoreWords(point),
      point.before === undefined ? "" : scoreWords(point.before),
    ]),
  };
}

/** One row a label, one column a series; a series without that label leaves its cell empty. */
function barsTable({ unit, series, target }: BlockOf<"bars">, lang: string): BlockTable {
  const labels = [...new Set(series.flatMap(({ values }) => values.map(({ label }) => label)))];
  const rows = labels.map((label) => [
    label,
    ...series.map(({ values }) => values.find((value) => value.label === label)?.text ?? ""),
  ]);
  const aim = target === undefined ? [] : [[target.label, ...series.map(() => formatNumber(target.value, lang))]];
  return { caption: unit, head: ["What", ...series.map(({ label }) => label)], rows: [...rows, ...aim] };
}

function gaugesTable({ items }: BlockOf<"gauges">, lang: string): BlockTable {
  return {
    caption: "Measures with success and the worst we would accept",
    head: ["Measure", "Unit", "Today", "Success", "Worst we would accept"],
    rows: items.map(({ label, unit, today, success, worst }) => [
      label,
      unit,
      today === null ? "not measured yet" : formatShort(today, unit, lang),
      formatShort(success, unit, lang),
      formatShort(worst, unit, lang),
    ]),
  };
}

function coverageTable({ items }: BlockOf<"coverage">, lang: string): BlockTable {
  return {
    caption: "How much is covered",
    head: ["What", "Covered", "Of"],
    rows: items.map(({ label, covered, of }) => [label, formatNumber(covered, lang), formatNumber(of, lang)]),
  };
}

function timelineTable({ rows }: BlockOf<"timeline">, lang: string): BlockTable {
  return {
    caption: "Timeline",
    head: ["Row", "From", "To", "Milestone"],
    rows: rows.map(({ label, from, to, milestone }) => [
      label,
      formatDate(from, lang),
      formatDate(to, lang),
      milestone ? "yes" : "no",
    ]),
  };
}

const dotsTable = ({ heading, groups }: BlockOf<"dots">): BlockTable => ({
  caption: heading,
  head: ["What", "How many"],
  rows: groups.map(({ label, text }) => [capitalise(label), text]),
});

/** The amount they are held against says itself in its label, and is no case of its own. */
const rangeTable = ({ heading, rows, mark }: BlockOf<"range">): BlockTable => ({
  caption: mark === undefined ? heading : `${heading}; ${mark.label}`,
  head: ["What", "Low case", "What we expect", "High case"],
  rows: rows.map(({ label, low, central, high }) => [label, low.text, central.text, high.text]),
});

function slopeTable({ heading, first, second, limit, lines }: BlockOf<"slope">): BlockTable {
  const held = limit === undefined ? [] : [[limit.label, String(limit.value), String(limit.value)]];
  return {
    caption: heading,
    head: ["What", first, second],
    rows: [...lines.map(({ label, before, after }) => [label, String(before), String(after)]), ...held],
  };
}

const ladderTable = ({ heading, steps }: BlockOf<"ladder">): BlockTable => ({
  caption: heading,
  head: ["Step", "What it is", "Where we are"],
  rows: steps.map(({ label, state }, index) => [String(index + 1), label, STATE_WORDS[state]]),
});
