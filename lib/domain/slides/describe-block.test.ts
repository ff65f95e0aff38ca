import { expect, test } from "vitest";
import type { GraphicBlock } from "./block";
import { blockAsTable } from "./block-as-table";
import { describeBlock } from "./describe-block";

const plain = (text: string): string => text.replaceAll("\u00A0", " ");
const altOf = (block: GraphicBlock): string => plain(describeBlock(block, "en-GB"));

const matrix: GraphicBlock = {
  kind: "riskMatrix",
  points: [
    { letter: "A", label: "slow replies", likelihood: 4, impact: 3, before: { likelihood: 5, impact: 4 } },
    { letter: "B", label: "takeover", likelihood: 2, impact: 4 },
  ],
};
const bars: GraphicBlock = {
  kind: "bars",
  unit: "calls a week",
  target: { label: "target", value: 200 },
  series: [
    {
      label: "calls",
      values: [
        { label: "Q1", value: 340, text: "340" },
        { label: "Q4", value: 1210, text: "1,210" },
      ],
    },
  ],
};
const gauges: GraphicBlock = {
  kind: "gauges",
  items: [
    { label: "Calls a week", unit: "calls", today: 3900, success: 3800, worst: 3850, better: "lower", text: "" },
    { label: "Answered", unit: "%", today: null, success: 80, worst: 60, better: "higher", text: "" },
  ],
};
const coverage: GraphicBlock = {
  kind: "coverage",
  items: [{ label: "Departments", covered: 3, of: 4, text: "3 of 4 departments" }],
};
const timeline: GraphicBlock = {
  kind: "timeline",
  variant: "weeks",
  start: "2027-03-02",
  end: "2027-05-25",
  rows: [
    { label: "Training", from: "2027-03-02", to: "2027-03-13" },
    { label: "Mid-point review", from: "2027-04-13", to: "2027-04-13", milestone: true },
  ],
};

test("a risk grid names each risk with its place and band", () => {
  expect(altOf(matrix)).toBe(
    "Risk grid, likelihood by impact, 1 to 5. 2 risks. " +
      "A slow replies: 4 by 3, high, from 5 by 4; B takeover: 2 by 4, moderate.",
  );
  expect(blockAsTable(matrix, "en-GB")?.rows).toEqual([
    ["A", "slow replies", "4", "3", "12 high", "20 severe"],
    ["B", "takeover", "2", "4", "8 moderate", ""],
  ]);
});

test("bars read their values and the target", () => {
  expect(altOf(bars)).toBe("Bar chart, calls a week. Q1 340; Q4 1,210; target 200.");
  expect(blockAsTable(bars, "en-GB")).toEqual({
    caption: "calls a week",
    head: ["What", "calls"],
    rows: [
      ["Q1", "340"],
      ["Q4", "1,210"],
      ["target", "200"],
    ],
  });
});

test("bars of two series name the series and say where a value is missing", () => {
  const two: GraphicBlock = {
    ...bars,
    series: [...bars.series, { label: "letters", values: [{ label: "Q1", value: 3, text: "3" }] }],
  };
  expect(altOf(two)).toContain("calls, Q4 1,210; letters, Q1 3");
  expect(blockAsTable(two, "en-GB")?.rows[1]).toEqual(["Q4", "1,210", ""]);
});

test("gauges read today, success and the worst we would accept", () => {
  expect(altOf(gauges)).toBe(
    "2 measures. Calls a week: today 3,900, success 3,800, worst we would accept 3,850, lower is " +
      "better; Answered: not measured yet, success 80%, worst we would accept 60%, higher is better.",
  );
  expect(blockAsTable(gauges, "en-GB")?.rows[1]).toEqual(["Answered", "%", "not measured yet", "80%", "60%"]);
});

test("coverage reads its words", () => {
  expect(altOf(coverage)).toBe("Bars of how much is covered. Departments: 3 of 4 departments.");
  expect(blockAsTable(coverage, "en-GB")?.rows).toEqual([["Departments", "3", "4"]]);
});

test("a timeline reads its span, its rows and its milestones", () => {
  expect(altOf(timeline)).toBe(
    "Timeline, 2 March to 25 May 2027, 2 rows. Training 2 March to 13 March 2027; Mid-point review 13 April 2027.",
  );
  expect(blockAsTable(timeline, "en-GB")?.rows.map((row) => plain(row.join(" | ")))).toEqual([
    "Training | 2 March 2027 | 13 March 2027 | no",
    "Mid-point review | 13 April 2027 | 13 April 2027 | yes",
  ]);
});

test("a divided whole reads what it comes to and its parts", () => {
  const split: GraphicBlock = {
    kind: "split",
    heading: "The most it may cost",
    total: "£9,847.50",
    parts: [
      { label: "staff time", value: 4770, text: "£4,770", weight: "strong" },
      { label: "new money", value: 5077.5, text: "£5,077.50", weight: "second" },
    ],
  };
  expect(altOf(split)).toBe("The most it may cost, £9,847.50. staff time £4,770; new money £5,077.50.");
  expect(blockAsTable(split, "en-GB")).toMatchObject({
    caption: "The most it may cost, £9,847.50",
    rows: [
      ["staff time", "£4,770"],
      ["new money", "£5,077.50"],
    ],
  });
  expect(altOf({ kind: "split", parts: split.parts })).toMatch(/^Parts of a whole\. staff time/);
});

test("a picture keeps the words its owner wrote and has no table", () => {
  const image: GraphicBlock = { kind: "image", asset: "a1", alt: "A gritter at dawn" };
  expect(altOf(image)).toBe("A gritter at dawn");
  expect(blockAsTable(image, "en-GB")).toBeNull();
});

test("a long description ends after a whole item and counts what is left", () => {
  const points = Array.from({ length: 28 }, (_, index) => ({
    letter: `A${index}`,
    label: "a risk with a rather long label, as people write them",
    likelihood: 2 as const,
    impact: 3 as const,
  }));
  const words = altOf({ kind: "riskMatrix", points });
  expect(words.length).toBeLessThanOrEqual(500);
  expect(words).toMatch(/, moderate; and 23 more, in the table\.$/);
});
