import { describe, expect, it } from "vitest";
import type { BlockOf } from "@/lib/domain/deck/block";
import { shippedMetrics } from "../fit/font-metrics";
import { labelWidth, type TextMeasure } from "../fit/measure-text";
import { drawBars } from "./bars";
import { drawCoverage } from "./coverage";
import { drawDots } from "./dots";
import { drawChart } from "./draw-chart";
import type { Drawing, Mark } from "./drawing";
import { drawGauges } from "./gauges";
import { drawHours } from "./hours";
import { drawLadder } from "./ladder";
import { drawRange } from "./range";
import { drawRiskMatrix } from "./risk-matrix";
import { drawSlope } from "./slope";
import { drawTimelineRows } from "./timeline-rows";
import { drawWeekRuler } from "./week-ruler";

const measure: TextMeasure = { metrics: shippedMetrics, scale: 1, fill: 1 };
const area = { width: 580, height: 320 };

type MarkOf<K extends Mark["kind"]> = Extract<Mark, { kind: K }>;
const marksOf = <K extends Mark["kind"]>({ marks }: Drawing, kind: K): MarkOf<K>[] =>
  marks.filter((mark): mark is MarkOf<K> => mark.kind === kind);
const labels = (drawing: Drawing): string[] => marksOf(drawing, "label").map(({ text }) => text);

/** Every label from its left to its right end stands within the drawing. */
function expectInside(drawing: Drawing): void {
  for (const { x, text, role, anchor } of marksOf(drawing, "label")) {
    const width = labelWidth(text, role, measure);
    const shift = { middle: width / 2, end: width, start: 0 }[anchor ?? "start"];
    expect(x - shift, text).toBeGreaterThanOrEqual(-1);
    expect(x - shift + width, text).toBeLessThanOrEqual(drawing.width + 1);
  }
}

describe("the risk map", () => {
  const point = (letter: string, likelihood: 1 | 2 | 3 | 4 | 5, impact: 1 | 2 | 3 | 4 | 5) => ({
    letter,
    label: `Risk ${letter}`,
    likelihood,
    impact,
  });

  it("colours its cells by score and puts likelihood upwards, impact to the right", () => {
    const drawing = drawRiskMatrix({ kind: "riskMatrix", points: [point("A", 5, 5), point("B", 1, 1)] });
    const cells = marksOf(drawing, "rect");
    expect(cells).toHaveLength(25);
    expect(cells.filter(({ fill }) => fill === "severe")).toHaveLength(6);
    const [a, b] = ["A", "B"].map((letter) => marksOf(drawing, "label").find(({ text }) => text === letter));
    expect(a?.x).toBeGreaterThan(b?.x ?? Number.POSITIVE_INFINITY);
    expect(a?.y).toBeLessThan(b?.y ?? 0);
  });

  it("shows four discs of a cell and counts the rest", () => {
    const points = ["A", "B", "C", "D", "E", "F"].map((letter) => point(letter, 3, 3));
    expect(labels(drawRiskMatrix({ kind: "riskMatrix", points }))).toEqual(
      expect.arrayContaining(["A", "B", "C", "+3"]),
    );
  });
});

describe("bars", () => {
  const bars = (values: [string, number][]): BlockOf<"bars"> => ({
    kind: "bars",
    unit: "Score, 0–100",
    target: { label: "gate 40", value: 40 },
    series: [{ label: "Score", values: values.map(([label, value]) => ({ label, value, text: String(value) })) }],
  });

  it("start at zero and are as long as their values", () => {
    const drawing = drawBars(
      bars([
        ["Skills", 80],
        ["Time", 20],
      ]),
      area,
      measure,
    );
    const [long, short] = marksOf(drawing, "rect");
    expect(long?.width).toBeCloseTo((short?.width ?? 0) * 4, 5);
    expect(labels(drawing)).toEqual(expect.arrayContaining(["Score, 0–100", "gate 40", "80", "20"]));
    expectInside(drawing);
  });

  it("mark what stays below the target in shape and colour", () => {
    const drawing = drawBars(
      bars([
        ["Skills", 80],
        ["Time", 20],
      ]),
      area,
      measure,
    );
    expect(marksOf(drawing, "rect").map(({ fill }) => fill)).toEqual(["mute", "accent"]);
    expect(marksOf(drawing, "label").find(({ text }) => text === "Time")?.role).toBe("dense-strong");
  });

  it("wrap long labels and keep them apart", () => {
    const long = "Readiness of the people who would answer in public every day";
    const drawing = drawBars(
      bars([
        [long, 10],
        [`${long} again`, 20],
      ]),
      area,
      measure,
    );
    const left = marksOf(drawing, "label").filter(({ x }) => x === 0);
    expect(left.length).toBeGreaterThan(4);
    const lines = left.map(({ y }) => y).sort((a, b) => a - b);
    for (const [at, y] of lines.entries()) {
      if (at > 0) expect(y - (lines[at - 1] ?? 0)).toBeGreaterThan(15);
    }
  });

  it("draw nothing but the axis where nothing is known", () => {
    expect(marksOf(drawBars({ kind: "bars", unit: "Calls", series: [] }, area, measure), "rect")).toEqual([]);
  });
});

describe("gauges", () => {
  const gauge = (today: number | null, better: "higher" | "lower" = "higher") => ({
    label: "Answers in time",
    unit: "%",
    today,
    success: 80,
    worst: 60,
    better,
    text: "words",
  });

  it("put better to the right whichever way the measure runs", () => {
    for (const better of ["higher", "lower"] as const) {
      const flipped = better === "lower" ? { success: 60, worst: 80 } : {};
      const drawing = drawGauges({ kind: "gauges", items: [{ ...gauge(70, better), ...flipped }] }, area, measure);
      const ticks = marksOf(drawing, "line").filter(({ y1, x1, x2 }) => y1 > 20 && x1 === x2);
      const [success, worst] = ["accent", "second"].map((stroke) => ticks.find((tick) => tick.stroke === stroke));
      expect(success?.x1).toBeGreaterThan(worst?.x1 ?? Number.POSITIVE_INFINITY);
    }
  });

  it("draw no disc for a number nobody has yet", () => {
    const known = drawGauges({ kind: "gauges", items: [gauge(70)] }, area, measure);
    const unknown = drawGauges({ kind: "gauges", items: [gauge(null)] }, area, measure);
    expect(marksOf(known, "disc").length - marksOf(unknown, "disc").length).toBe(1);
    expectInside(known);
  });
});

describe("coverage", () => {
  it("draws one block each, the covered ones solid", () => {
    const drawing = drawCoverage(
      { kind: "coverage", items: [{ label: "Departments", covered: 3, of: 4, text: "3 of 4 departments" }] },
      area,
      measure,
    );
    expect(marksOf(drawing, "rect").map(({ fill }) => fill)).toEqual(["accent", "accent", "accent", "paper"]);
    expect(labels(drawing)).toEqual(["Departments", "3 of 4 departments"]);
  });

  it("draws a bar where blocks could not be counted", () => {
    const item = { label: "Staff", covered: 120, of: 480, text: "120 of 480" };
    const [frame, bar] = marksOf(drawCoverage({ kind: "coverage", items: [item] }, area, measure), "rect");
    expect((bar?.width ?? 0) / ((frame?.width ?? 0) + 1)).toBeCloseTo(0.25, 2);
  });
});

describe("the week ruler", () => {
  const ruler: BlockOf<"timeline"> = {
    kind: "timeline",
    variant: "weeks",
    start: "2027-11-01",
    end: "2028-02-20",
    rows: [
      { label: "Mid-point review", from: "2027-12-20", to: "2027-12-20", milestone: true },
      { label: "Decision", from: "2028-02-28", to: "2028-02-28", milestone: true },
    ],
  };
  const draw = (height: number, today: string) =>
    drawWeekRuler(ruler, { width: 880, height }, { lang: "en-GB", today, measure });

  it("has a block a week, tinted up to the review and open after it", () => {
    const fills = marksOf(draw(84, "2027-07-01"), "rect").map(({ fill }) => fill);
    expect(fills).toEqual([...Array(7).fill("soft"), ...Array(9).fill("paper")]);
  });

  it("draws nothing as done before the work has begun", () => {
    expect(marksOf(draw(84, "2027-10-31"), "rect").some(({ fill }) => fill === "accent")).toBe(false);
    expect(marksOf(draw(84, "2027-11-01"), "rect").filter(({ fill }) => fill === "accent")).toHaveLength(7);
  });

  it("shows what lies after the end dotted, and leaves it out where there is little height", () => {
    expect(labels(draw(84, "2027-07-01"))).toContain("Decision");
    expect(labels(draw(44, "2027-07-01")).join(" ")).not.toContain("Decision");
    expectInside(draw(84, "2027-07-01"));
    expectInside(draw(44, "2027-07-01"));
  });

  it("survives a pilot of a week and one of half a year", () => {
    for (const end of ["2027-11-07", "2028-05-01"]) {
      const drawing = drawWeekRuler(
        { ...ruler, end, rows: [] },
        { width: 880, height: 84 },
        { lang: "en-GB", today: "2027-07-01", measure },
      );
      expect(marksOf(drawing, "rect").every(({ width }) => width > 0)).toBe(true);
    }
  });
});

describe("a timeline of rows", () => {
  it("sets bars and discs at their dates with the dates beside", () => {
    const drawing = drawTimelineRows(
      {
        kind: "timeline",
        variant: "rows",
        start: "2027-09-07",
        end: "2028-02-28",
        rows: [
          { label: "Training", from: "2027-09-20", to: "2027-10-29" },
          { label: "Decision", from: "2028-02-28", to: "2028-02-28", milestone: true },
        ],
      },
      area,
      "en-GB",
      measure,
    );
    expect(marksOf(drawing, "rect")).toHaveLength(1);
    expect(marksOf(drawing, "disc")).toHaveLength(1);
    expect(labels(drawing).map((text) => text.replaceAll("\u00A0", " "))).toEqual(
      expect.arrayContaining(["20 September to 29 October", "28 February", "Oct"]),
    );
    expectInside(drawing);
  });
});

describe("a matrix of marks", () => {
  const dots = (counts: [number, number], per = 1): BlockOf<"dots"> => ({
    kind: "dots",
    heading: "Public messages",
    per,
    groups: [
      { label: "without an answer", count: counts[0], text: String(counts[0]), weight: "strong" },
      { label: "others", count: counts[1], text: String(counts[1]), weight: "plain" },
    ],
  });

  it("draws one mark each, the point of it solid, the rest open", () => {
    const drawing = drawDots(dots([87, 225]), area, measure);
    const fills = marksOf(drawing, "disc").map(({ fill }) => fill);
    expect(fills.filter((fill) => fill === "accent")).toHaveLength(87);
    expect(fills.filter((fill) => fill === "paper")).toHaveLength(225);
    expect(drawing.height).toBeLessThanOrEqual(area.height);
    expectInside(drawing);
  });

  it("lets a mark stand for many", () => {
    expect(marksOf(drawDots(dots([870, 2250], 10), area, measure), "disc")).toHaveLength(312);
  });
});

describe("a range", () => {
  const amount = (value: number) => ({ value, text: `£${value}` });
  const range = (mark?: number): BlockOf<"range"> => ({
    kind: "range",
    heading: "A year",
    zero: "£0",
    rows: [
      { label: "Staff time", low: amount(2430), central: amount(5750), high: amount(9950) },
      { label: "Cash", low: amount(0), central: amount(0), high: amount(0) },
    ],
    ...(mark === undefined ? {} : { mark: { label: `costs £${mark}`, value: mark } }),
  });

  it("is as long as it is wide, with what we expect inside and every amount in words", () => {
    const drawing = drawRange(range(6000), area, measure);
    const [bar] = marksOf(drawing, "rect");
    const [expected] = marksOf(drawing, "disc");
    expect(expected?.x).toBeGreaterThan(bar?.x ?? 0);
    expect(expected?.x).toBeLessThan((bar?.x ?? 0) + (bar?.width ?? 0));
    expect(labels(drawing)).toEqual(expect.arrayContaining(["£2430", "£5750", "£9950", "costs £6000", "£0"]));
    expectInside(drawing);
  });

  it("puts what it costs to the right of a smaller saving, even beyond every range", () => {
    const drawing = drawRange(range(20_000), area, measure);
    const dashed = marksOf(drawing, "line").find(({ dash }) => dash !== undefined);
    expect(dashed?.x1).toBeGreaterThan(Math.max(...marksOf(drawing, "disc").map(({ x }) => x)));
    expectInside(drawing);
  });

  it("keeps amounts of one place apart", () => {
    const close = { low: amount(100), central: amount(101), high: amount(102) };
    const drawing = drawRange({ ...range(), rows: [{ label: "Staff time", ...close }] }, area, measure);
    const xs = marksOf(drawing, "label")
      .filter(({ text }) => text.startsWith("£10"))
      .map(({ x }) => x);
    expect(xs).toHaveLength(3);
    for (const [at, x] of xs.entries()) if (at > 0) expect(x - (xs[at - 1] ?? 0)).toBeGreaterThan(30);
  });
});

describe("a slope", () => {
  const slope: BlockOf<"slope"> = {
    kind: "slope",
    heading: "Score of each risk",
    first: "Before",
    second: "Would be",
    limit: { label: "we accept up to", value: 9 },
    lines: [
      { label: "Account takeover", before: 15, after: 8, isStrong: true },
      { label: "Slow replies", before: 12, after: 6 },
      { label: "Lost messages", before: 12, after: 6 },
    ],
  };

  it("falls from before to after, the strong line heavier", () => {
    const drawing = drawSlope(slope, area, measure);
    const lines = marksOf(drawing, "line").filter(({ dash }) => dash === undefined);
    expect(lines).toHaveLength(3);
    expect(lines.every(({ y1, y2 }) => y2 > y1)).toBe(true);
    expect(lines.filter(({ width }) => width === 4)).toHaveLength(1);
    expectInside(drawing);
  });

  it("keeps long names inside, with their scores", () => {
    const label = "Seen as surveillance or as gagging by everybody who works here";
    const drawing = drawSlope({ ...slope, lines: [{ label, before: 12, after: 4 }] }, { ...area, width: 464 }, measure);
    expectInside(drawing);
    expect(labels(drawing).some((text) => /^Seen as .*… 12$/u.test(text))).toBe(true);
  });

  it("keeps the labels of equal scores apart", () => {
    const names = marksOf(drawSlope(slope, area, measure), "label").filter(({ anchor }) => anchor === "end");
    const ys = names.map(({ y }) => y).sort((a, b) => a - b);
    for (const [at, y] of ys.entries()) if (at > 0) expect(y - (ys[at - 1] ?? 0)).toBeGreaterThanOrEqual(20);
  });
});

describe("a ladder", () => {
  const steps = (["behind", "here", "within", "beyond"] as const).map((state) => ({ label: `A step ${state}`, state }));

  it("rises from the first step to the last and says where to start", () => {
    const drawing = drawLadder({ kind: "ladder", heading: "Steps", steps }, area, measure);
    const discs = marksOf(drawing, "disc");
    expect(discs.map(({ y }) => y)).toEqual(discs.map(({ y }) => y).sort((a, b) => b - a));
    expect(discs.map(({ fill }) => fill)).toEqual(["soft", "accent", "paper", "paper"]);
    expect(labels(drawing)).toContain("start here");
    expectInside(drawing);
  });
});

describe("hours", () => {
  const rows = [
    { label: "Listen", hours: 4, text: "4" },
    { label: "Approve", hours: 1.5, text: "1.5" },
  ];

  it("has a block an hour, each row beginning where the last one ended", () => {
    const drawing = drawHours({ kind: "hours", heading: "Hours a week", rows }, area, measure);
    const blocks = marksOf(drawing, "rect");
    expect(blocks).toHaveLength(6);
    expect(blocks[4]?.x).toBeGreaterThan(blocks[3]?.x ?? 0);
    expect(blocks[5]?.width).toBeLessThan(blocks[4]?.width ?? 0);
    expectInside(drawing);
  });
});

describe("a chart shown to a room", () => {
  it("is drawn in fewer units and zoomed, so that its type is larger in the same area", () => {
    const block: BlockOf<"coverage"> = {
      kind: "coverage",
      items: [{ label: "Departments", covered: 3, of: 4, text: "3 of 4" }],
    };
    const context = { lang: "en-GB", today: "2027-07-01" };
    const read = drawChart(block, area, { ...context, measure });
    const shown = drawChart(block, area, { ...context, measure: { ...measure, density: "present" } });
    expect(read.zoom).toBeUndefined();
    expect(shown.zoom).toBe(1.25);
    expect(shown.width).toBeCloseTo(area.width, 5);
    expect(shown.height).toBeCloseTo(read.height * 1.25, 5);
  });
});
