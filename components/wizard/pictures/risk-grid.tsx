import type { StoredRow } from "@/lib/domain/draft/draft";
import { bandOf } from "@/lib/domain/slides/risk-band";
import { type RiskSpot, riskCell } from "@/lib/domain/slides/risk-cell";
import { beforeAndAfter, riskScores } from "./risk-scores";

const POINTS = [1, 2, 3, 4, 5] as const;
const CELL = 46;
const LEFT = 34;
const TOP = 4;

function centreOf(spot: RiskSpot): { x: number; y: number } {
  const { column, row } = riskCell(spot);
  return { x: LEFT + (column + 0.5) * CELL, y: TOP + (row + 0.5) * CELL };
}

/** Where a risk stands before and after its controls. A picture of the scales above it; nothing is entered here. */
export function RiskGrid({ row }: { row: StoredRow }) {
  const { likelihood, impact, likelihoodAfter, impactAfter } = riskScores(row);
  const { before, after } = beforeAndAfter(row);
  if (before === null || likelihood === null || impact === null) return null;
  const from = centreOf({ likelihood, impact });
  const to =
    likelihoodAfter === null || impactAfter === null
      ? null
      : centreOf({ likelihood: likelihoodAfter, impact: impactAfter });

  return (
    <figure className="mt-8">
      <svg viewBox="0 0 268 278" role="img" aria-label={gridWords(before, after)} className="risk-grid w-full max-w-67">
        {POINTS.flatMap((impact) =>
          POINTS.map((likelihood) => <Cell key={`${impact} ${likelihood}`} likelihood={likelihood} impact={impact} />),
        )}
        {POINTS.map((point) => (
          <g key={point} className="risk-grid-axis">
            <text x={centreOf({ likelihood: 1, impact: point }).x} y={TOP + 5 * CELL + 16}>
              {point}
            </text>
            <text x={LEFT - 12} y={centreOf({ likelihood: point, impact: 1 }).y + 4}>
              {point}
            </text>
          </g>
        ))}
        <text className="risk-grid-name" x={LEFT} y={TOP + 5 * CELL + 36}>
          Impact across, likelihood upwards
        </text>
        {to && <line className="risk-grid-way" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />}
        <circle className="risk-grid-before" cx={from.x} cy={from.y} r="14" />
        <text className="risk-grid-number" x={from.x} y={from.y + 5}>
          {before}
        </text>
        {to && (
          <>
            <circle className="risk-grid-after" cx={to.x} cy={to.y} r="14" />
            <text className="risk-grid-number risk-grid-number-after" x={to.x} y={to.y + 5}>
              {after}
            </text>
          </>
        )}
      </svg>
      <figcaption className="mt-1 text-small text-ink-2">{gridWords(before, after)}</figcaption>
    </figure>
  );
}

function Cell(spot: RiskSpot) {
  const score = spot.likelihood * spot.impact;
  const band = bandOf(score);
  const { x, y } = centreOf(spot);
  return (
    <g className={`risk-grid-${band}`}>
      <rect x={x - CELL / 2 + 1} y={y - CELL / 2 + 1} width={CELL - 2} height={CELL - 2} rx="2" />
      <text x={x} y={y + 4}>
        {score}
      </text>
    </g>
  );
}

function gridWords(before: number, after: number | null): string {
  const start = `${before} ${bandOf(before)}`;
  return after === null ? `Before your controls: ${start}.` : `From ${start} to ${after} ${bandOf(after)}.`;
}
