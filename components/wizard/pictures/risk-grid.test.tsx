// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { drawRiskMatrix } from "@/lib/export/charts/risk-matrix";
import { marksOf } from "@/tests/support/drawing-marks";
import { RiskGrid } from "./risk-grid";

afterEach(cleanup);

type Point = 1 | 2 | 3 | 4 | 5;

const SPOTS: [likelihood: Point, impact: Point][] = [
  [1, 5],
  [5, 1],
  [2, 4],
];

/** Where the risk stands, as shares of the way from the cell of 1 by 1 to that of 5 by 5. */
const share = (value: number, [first, last]: readonly [number, number]): number => (value - first) / (last - first);

function placeInForm(likelihood: Point, impact: Point): { x: number; y: number } {
  const { container } = render(<RiskGrid row={{ id: "r1", likelihood, impact }} />);
  const disc = container.querySelector(".risk-grid-before");
  cleanup();
  return { x: Number(disc?.getAttribute("cx")), y: Number(disc?.getAttribute("cy")) };
}

function placeInDeck(likelihood: Point, impact: Point): { x: number; y: number } {
  const point = { letter: "A", label: "A risk", likelihood, impact };
  const drawing = drawRiskMatrix({ kind: "riskMatrix", points: [point] });
  const disc = marksOf(drawing, "disc")[0];
  return { x: disc?.x ?? 0, y: disc?.y ?? 0 };
}

it.each(SPOTS)("has a risk of likelihood %i and impact %i where the deck has it", (likelihood, impact) => {
  const [inForm, inDeck] = [placeInForm, placeInDeck].map((placeIn) => {
    const [low, high, here] = [placeIn(1, 1), placeIn(5, 5), placeIn(likelihood, impact)];
    return { x: share(here.x, [low.x, high.x]), y: share(here.y, [low.y, high.y]) };
  });
  expect(inForm?.x).toBeCloseTo(inDeck?.x ?? -1);
  expect(inForm?.y).toBeCloseTo(inDeck?.y ?? -1);
});

it("says which way its axes run", () => {
  const { container } = render(<RiskGrid row={{ id: "r1", likelihood: 2, impact: 4 }} />);
  expect(container.textContent).toContain("Impact across, likelihood upwards");
});
