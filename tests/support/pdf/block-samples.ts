import type { Block, BlockKind, BlockOf, Cell } from "@/lib/domain/slides/block";

/** How much a block holds: nothing, one thing, what a slide is made for, and the most an outline may carry. */
export const sampleSizes = ["nothing", "one", "soft limit", "hard limit"] as const;
export type SampleSize = (typeof sampleSizes)[number];

type Samples = { [K in BlockKind]: (size: SampleSize) => BlockOf<K> };

const at = <T>(size: SampleSize, one: T, soft: T, hard: T, nothing: T): T =>
  ({ nothing, one, "soft limit": soft, "hard limit": hard })[size];
const count = (size: SampleSize, soft: number, hard: number): number => at(size, 1, soft, hard, 0);
const items = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index));

/** Words to exactly this many characters, none like another, so that a lost one is missed. */
export function wordsOfLength(characters: number, mark: string): string {
  let text = mark;
  for (let index = 1; text.length < characters; index += 1) text += ` ${mark}${index}`;
  return text.slice(0, characters).trimEnd();
}
const text = (size: SampleSize, mark: string, soft: number, hard: number): string =>
  wordsOfLength(at(size, 20, soft, hard, 0), mark);

const oneToFive = (index: number): 1 | 2 | 3 | 4 | 5 => ([1, 2, 3, 4, 5] as const)[index % 5] ?? 1;
const day = (index: number): string => `2027-${String((index % 12) + 1).padStart(2, "0")}-14`;
const letter = (index: number): string =>
  String.fromCharCode(65 + (index % 26)) + (index < 26 ? "" : String(Math.floor(index / 26)));

const moveCell = (row: number): Cell => ({
  move: { from: 16 - row, to: row === 3 ? null : 4 + row * 2, limit: 10, max: 25, planned: true },
  text: `score ${16 - row}, would be ${4 + row * 2}`,
});
const bandCell = (row: number): Cell => ({
  band: { today: row === 2 ? null : 50 + row * 9, worst: 60, success: 75, better: "higher" },
  todayText: row === 2 ? "not measured" : `now ${50 + row * 9}%`,
  worstText: "60%",
  successText: "75%",
});

export const blockSamples: Samples = {
  paragraph: (size) => ({ kind: "paragraph", text: text(size, "para", 180, 540) }),
  bullets: (size) => ({
    kind: "bullets",
    items: items(count(size, 6, 12), (index) => text(size, `point${index}x`, 140, 420)),
  }),
  callout: (size) => ({ kind: "callout", tone: "ask", text: text(size, "call", 180, 540) }),
  quote: (size) => ({ kind: "quote", text: text(size, "quote", 240, 720), by: at(size, "Ann", "Ann", "Ann", "") }),
  figures: (size) => ({
    kind: "figures",
    items: items(count(size, 4, 6), (index) => ({
      label: text(size, `label${index}x`, 40, 60),
      value: text(size, `£${index}`, 12, 20),
      note: text(size, `note${index}x`, 60, 100),
    })),
  }),
  cards: (size) => ({
    kind: "cards",
    items: items(count(size, 3, 6), (index) => ({
      title: text(size, `card${index}x`, 40, 60),
      text: text(size, `body${index}x`, 120, 360),
      tag: at(size, "now", "now", "now", undefined),
    })),
  }),
  steps: (size) => ({
    kind: "steps",
    items: items(count(size, 4, 8), (index) => ({
      when: text(size, `when${index}x`, 20, 40),
      what: text(size, `what${index}x`, 120, 360),
      who: text(size, `who${index}x`, 20, 40),
    })),
  }),
  thread: (size) => ({
    kind: "thread",
    items: items(count(size, 4, 8), (index) => ({
      side: (["asked", "answered"] as const)[index % 2] ?? "asked",
      label: text(size, `said${index}x`, 20, 40),
      text: text(size, `words${index}x`, 120, 360),
      ...(index === 3 && { state: "would" as const }),
    })),
  }),
  contrast: (size) => ({
    kind: "contrast",
    columns: items(count(size, 2, 3), (column) => ({
      head: text(size, `list${column}x`, 20, 40),
      mark: (["yes", "no", "open"] as const)[column] ?? "plain",
      items: items(count(size, 8, 14), (index) => text(size, `col${column}i${index}x`, 40, 120)),
    })),
  }),
  boxes: (size) => ({
    kind: "boxes",
    items: items(count(size, 3, 6), (index) => ({
      title: text(size, `box${index}x`, 60, 120),
      text: text(size, `inside${index}x`, 80, 240),
      tone: (["plain", "caution", "strong"] as const)[index % 3] ?? "plain",
      tag: at(size, "now", "now", "now", undefined),
      facts: items(count(size, 3, 4), (line) => ({
        label: text(size, `fact${index}n${line}x`, 10, 24),
        value: text(size, `value${index}n${line}x`, 40, 80),
      })),
    })),
  }),
  table: (size) => {
    const columns = at(size, 1, 3, 6, 2);
    const drawn = at(size, false, true, false, false);
    return {
      kind: "table",
      caption: "Sample table",
      head: [...items(columns, (column) => `Head ${letter(column)}`), ...(drawn ? ["Moves", "Bands"] : [])],
      rowHead: true,
      rows: items(count(size, 5, 40), (row) => [
        ...items(columns, (column) => text(size, `c${row}r${column}x`, 80, row < 4 ? 240 : 40)),
        ...(drawn ? [moveCell(row), bandCell(row)] : []),
      ]),
    };
  },
  riskMatrix: (size) => ({
    kind: "riskMatrix",
    points: items(count(size, 5, 28), (index) => ({
      letter: letter(index),
      label: text(size, `risk${index}x`, 60, 120),
      likelihood: oneToFive(index),
      impact: oneToFive(index + Math.floor(index / 5)),
      before: { likelihood: oneToFive(index + 1), impact: oneToFive(index + 2) },
    })),
  }),
  bars: (size) => ({
    kind: "bars",
    unit: "calls a week",
    target: { label: "target", value: 200 },
    series: items(count(size, 2, 4), (series) => ({
      label: text(size, `series${series}x`, 24, 40),
      values: items(at(size, 1, 8, 12, 0), (index) => ({
        label: text(size, `bar${index}x`, 24, 40),
        value: 100 + index * 17,
        text: String(100 + index * 17),
      })),
    })),
  }),
  gauges: (size) => ({
    kind: "gauges",
    items: items(count(size, 7, 16), (index) => ({
      label: text(size, `gauge${index}x`, 40, 80),
      unit: "calls",
      today: index % 3 === 0 ? null : 100 + index,
      success: 80,
      worst: 95,
      better: "lower" as const,
      text: `${100 + index} → 80`,
    })),
  }),
  coverage: (size) => ({
    kind: "coverage",
    items: items(count(size, 7, 16), (index) => ({
      label: text(size, `cover${index}x`, 40, 80),
      covered: index % 5,
      of: 5,
      text: `${index % 5} of 5`,
    })),
  }),
  timeline: (size) => ({
    kind: "timeline",
    variant: "rows",
    start: "2027-01-01",
    end: "2027-12-31",
    rows: items(count(size, 8, 16), (index) => ({
      label: text(size, `row${index}x`, 40, 80),
      from: day(index),
      to: day(index),
    })),
  }),
  dots: (size) => ({
    kind: "dots",
    heading: "Public messages",
    per: 1,
    groups: items(count(size, 3, 4), (index) => ({
      label: text(size, `group${index}x`, 40, 60),
      count: 90 + index,
      text: String(90 + index),
      weight: (["strong", "plain", "second"] as const)[index % 3] ?? "plain",
    })),
  }),
  range: (size) => ({
    kind: "range",
    heading: "Pounds a year",
    zero: "£0",
    rows: items(count(size, 2, 4), (index) => ({
      label: text(size, `range${index}x`, 40, 60),
      low: { value: 100 + index, text: `£${100 + index}` },
      central: { value: 120 + index, text: `£${120 + index}` },
      high: { value: 900 + index, text: `£${900 + index}` },
    })),
    mark: { label: "ceiling £600", value: 600 },
  }),
  slope: (size) => ({
    kind: "slope",
    heading: "Scores of the risks",
    first: "Before",
    second: "Would be",
    limit: { label: "accepted up to", value: 9 },
    lines: items(count(size, 5, 12), (index) => ({
      label: text(size, `slope${index}x`, 24, 40),
      before: 16 - (index % 4),
      after: 4 + (index % 5),
    })),
  }),
  ladder: (size) => ({
    kind: "ladder",
    heading: "Steps to take",
    steps: items(count(size, 7, 8), (index) => ({
      label: text(size, `step${index}x`, 60, 80),
      state: (["behind", "here", "within", "beyond"] as const)[Math.min(index, 3)] ?? "beyond",
    })),
  }),
  hours: (size) => ({
    kind: "hours",
    heading: "Hours a week",
    rows: items(count(size, 5, 8), (index) => ({
      label: text(size, `work${index}x`, 24, 40),
      hours: 1.5 + index,
      text: `${1.5 + index} hours`,
    })),
  }),
  split: (size) => ({
    kind: "split",
    heading: "The most it may cost",
    total: "£9,847.50",
    parts: items(count(size, 2, 5), (index) => ({
      label: text(size, `part${index}x`, 30, 60),
      value: 100 + 300 * index,
      text: `£${100 + 300 * index}`,
      weight: (["strong", "second", "plain"] as const)[index % 3] ?? "plain",
    })),
  }),
  image: (size) => ({ kind: "image", asset: "asset-1", alt: text(size, "picture", 100, 500) }),
};

export const blockKinds = Object.keys(blockSamples) as BlockKind[];

export const sampleOf = (kind: BlockKind, size: SampleSize): Block => blockSamples[kind](size);
