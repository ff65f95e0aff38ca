import { describe, expect, it } from "vitest";
import type { Block, BlockOf } from "@/lib/domain/slides/block";
import { measure } from "@/tests/support/drawing-marks";
import { measureNode } from "../measure-sheet";
import type { SheetNode, StackNode } from "../sheet";
import { blockNode } from "./block-node";
import { exchangesOf } from "./thread-node";

const context = { measure, lang: "en-GB", today: "2026-11-30" };
const nodeOf = (block: Block, width: number, density?: "present"): SheetNode =>
  blockNode(block, { area: { width, height: 320 }, context: { ...context, measure: { ...measure, density } } });
const heightOf = (block: Block, width: number): number => measureNode(nodeOf(block, width), width, measure);

/** Everything of a node that carries a look, its own first. */
function stacksIn(node: SheetNode): StackNode[] {
  if (node.kind === "row") return node.cells.flatMap((cell) => stacksIn(cell.node));
  return node.kind === "stack" ? [node, ...node.children.flatMap(stacksIn)] : [];
}
const filled = (node: SheetNode): StackNode[] => stacksIn(node).filter(({ look }) => look?.fill ?? look?.outline);
const rowsOf = (node: SheetNode): number =>
  node.kind === "stack" ? node.children.filter(({ kind }) => kind === "row").length : 0;

const thread: BlockOf<"thread"> = {
  kind: "thread",
  items: [
    { side: "asked", label: "Asked in October", text: "Is anyone looking at it?" },
    { side: "answered", label: "Our answer", text: "Here is how updates work and when you will hear from us." },
    { side: "asked", label: "Asked at night", text: "Who is there now?" },
    { side: "answered", label: "Out of hours", text: "Nobody posts; an automatic reply says so.", state: "would" },
  ],
};

describe("a conversation", () => {
  it("fills what was asked and what is answered, and only outlines an answer that does not stand yet", () => {
    const bubbles = filled(nodeOf(thread, 430)).map(({ look }) => look);
    expect(bubbles.map((look) => look?.fill)).toEqual(["panel", "deep", "panel", undefined]);
    expect(bubbles.at(-1)?.outline?.isDashed).toBe(true);
  });

  it("has words that can be read on the dark ground, and ink on the others", () => {
    const inks = filled(nodeOf(thread, 430)).map(({ children }) =>
      children.map((child) => (child.kind === "text" ? child.ink : "")),
    );
    expect(inks[1]).toEqual(["on-deep", "white"]);
    expect(inks[3]).toEqual([undefined, undefined]);
  });

  it("begins an exchange with every question and sets two beside each other where both have room", () => {
    expect(exchangesOf(thread).map((messages) => messages.length)).toEqual([2, 2]);
    expect(rowsOf(nodeOf(thread, 880))).toBe(1);
    expect(rowsOf(nodeOf(thread, 430))).toBe(2);
    expect(rowsOf(nodeOf(thread, 700))).toBe(1);
    expect(rowsOf(nodeOf(thread, 700, "present"))).toBe(2);
  });
});

describe("lists held against each other", () => {
  const contrast = (count: number): BlockOf<"contrast"> => ({
    kind: "contrast",
    columns: [
      { head: "In", mark: "yes", items: ["Road closures"] },
      { head: "Out", mark: "no", items: Array.from({ length: count }, (_, at) => `Point ${at}`) },
    ],
  });

  it("lets a list of more than six run in two columns where they have room", () => {
    expect(heightOf(contrast(8), 880)).toBeLessThan(heightOf(contrast(6), 880));
    expect(heightOf(contrast(8), 430)).toBeGreaterThan(heightOf(contrast(6), 430));
  });

  it("marks every point with a drawing that nobody has to hear, since the head says what it means", () => {
    const marks = stacksIn(nodeOf(contrast(3), 880)).flatMap(({ children }) =>
      children.filter((child) => child.kind === "drawing"),
    );
    expect(marks.map(({ shows }) => shows)).toEqual(["yes", "no", "no", "no"]);
    expect(marks.every(({ alt }) => alt === null)).toBe(true);
  });
});

describe("filled boxes", () => {
  const boxes = (count: number): BlockOf<"boxes"> => ({
    kind: "boxes",
    items: Array.from({ length: count }, (_, at) => ({
      title: `Decision ${at + 1}`,
      text: "Approve the pilot. ".repeat(at + 1),
      tone: (["plain", "caution", "strong"] as const)[at % 3] ?? "plain",
      facts: [{ label: "Says yes", value: "The Deputy Chief Constable" }],
    })),
  });

  it("are as tall as the tallest of their row, and no taller", () => {
    const node = nodeOf(boxes(3), 880);
    const heights = filled(node).map(({ look }) => look?.minHeight);
    expect(new Set(heights).size).toBe(1);
    expect(measureNode(node, 880, measure)).toBe(heights[0]);
  });

  it("stand four beside each other at most, in even rows, and fewer where the place is narrow", () => {
    expect([1, 2, 3, 4, 5, 6].map((count) => rowsOf(nodeOf(boxes(count), 880)))).toEqual([1, 1, 1, 1, 2, 2]);
    expect(rowsOf(nodeOf(boxes(4), 430))).toBe(2);
    expect(rowsOf(nodeOf(boxes(2), 160))).toBe(2);
  });

  it("say their words in white on the dark ground", () => {
    const dark = filled(nodeOf(boxes(3), 880)).find(({ look }) => look?.fill === "deep");
    const inks = dark
      ? stacksIn(dark).flatMap(({ children }) => children.flatMap((one) => (one.kind === "text" ? [one.ink] : [])))
      : [];
    expect(inks.length).toBeGreaterThan(0);
    expect(inks.every((ink) => ink === "white" || ink === "on-deep")).toBe(true);
  });
});
