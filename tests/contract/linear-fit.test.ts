import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Block } from "@/lib/domain/slides/block";
import type { Slide } from "@/lib/domain/slides/slide";
import { fit as fitOutline } from "@/lib/export/fit/fit";
import { shippedMetrics } from "@/lib/export/type/font-metrics";
import type * as MeasureText from "@/lib/export/type/measure-text";
import { smallDeck } from "../support/small-deck";

// Counted, not timed: how often fitting asks for the lines of a text, and how many characters it has to measure.

const asked = vi.hoisted(() => ({ lines: 0 }));
vi.mock("@/lib/export/type/measure-text", async (importOriginal) => {
  const original = await importOriginal<typeof MeasureText>();
  const breakLines: typeof original.breakLines = (...given) => {
    asked.lines += 1;
    return original.breakLines(...given);
  };
  return { ...original, breakLines };
});

const words = (at: number): string =>
  `Number ${at}: ${"residents wait for an answer and the team says when it comes ".repeat(1 + (at % 4))}`.trim();
const frame = { part: "appendix", kicker: "Appendix", title: "A list that grows and grows" } as const;
const each = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const tableOf = (count: number): Block => ({
  kind: "table",
  caption: "A table",
  head: ["Name", "What it says", "Who", "By when"],
  rowHead: true,
  rows: each(count, (at) => [`Row ${at}`, words(at), words(at + 1), "Head of service"]),
});

const slides: Readonly<Record<string, (count: number) => Slide>> = {
  "a table on a slide of its own": (count) => ({ ...frame, id: "table", layout: "table", table: tableOf(count) }),
  "a table among blocks": (count) => ({
    ...frame,
    id: "among",
    layout: "text",
    body: [{ kind: "paragraph", text: words(1) }, tableOf(count)],
  }),
  points: (count) => ({
    ...frame,
    id: "points",
    layout: "text",
    body: [{ kind: "bullets", items: each(count, words) }],
  }),
  paragraphs: (count) => ({
    ...frame,
    id: "paragraphs",
    layout: "text",
    columns: 2,
    body: each(count, (at) => ({ kind: "paragraph", text: words(at) })),
  }),
  "rows beside a panel": (count) => ({
    ...frame,
    id: "rows",
    layout: "rows-panel",
    rows: each(count, (at) => ({ lead: `Row ${at}`, text: words(at) })),
    panel: [],
  }),
  columns: (count) => ({
    ...frame,
    id: "columns",
    layout: "columns",
    columns: each(count, (at) => ({ head: `Column ${at}`, body: [words(at)] })),
  }),
};

describe.each(Object.entries(slides))("fitting %s", (_name, slideOf) => {
  let characters = 0;
  beforeEach(() => {
    asked.lines = 0;
    characters = 0;
  });
  /** Every count measures anew: what is remembered belongs to the metrics. */
  const count = (rows: number): { lines: number; characters: number } => {
    asked.lines = 0;
    characters = 0;
    const advanceOf: typeof shippedMetrics.advanceOf = (face, code) => {
      characters += 1;
      return shippedMetrics.advanceOf(face, code);
    };
    fitOutline({ ...smallDeck, slides: [slideOf(rows)] }, { ...shippedMetrics, advanceOf });
    return { lines: asked.lines, characters };
  };

  it("takes at most two and a half times the work for twice as many", () => {
    const [twenty, forty, eighty] = [20, 40, 80].map(count);
    if (!twenty || !forty || !eighty) throw new Error("three counts");
    expect(twenty.lines).toBeGreaterThan(0);
    expect(eighty.lines).toBeLessThanOrEqual(forty.lines * 2.5);
    expect(eighty.characters).toBeLessThanOrEqual(forty.characters * 2.5);
  });
});
