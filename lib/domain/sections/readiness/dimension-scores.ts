import type { ReadAnswers, RowOf } from "../define-section";
import { type DimensionId, dimensionIdSchema, type ReadinessValues, type ResponseGroup } from "./schema";
import { isAskedOf, type StatementId, statementIds, statements } from "./statements";

export type Response = RowOf<ReadAnswers<ReadinessValues>["responses"]>;

/** One statement put to one group: its answer, 1 to 5, or null for "don't know". */
export type Cell = { statement: StatementId; group: ResponseGroup; n: number | null; value: number | null };

/** More unknown cells than this share make a dimension unknown. */
const MOST_UNKNOWN = 0.25;

export const dimensionIds = dimensionIdSchema.options;

/** Every cell that was put to somebody; the writer's own view counts only where no group was asked. */
export function cellsOf(responses: readonly Response[]): Cell[] {
  return countedResponses(responses).flatMap((response) => {
    const { group, n } = response;
    if (group === null) return [];
    return statementIds
      .filter((statement) => isAskedOf(statement, group))
      .map((statement) => ({ statement, group, n, value: response[statement] }));
  });
}

function countedResponses(responses: readonly Response[]): Response[] {
  const groups = responses.filter(({ group }) => group !== null && group !== "own-view");
  return groups.length > 0 ? groups : responses.filter(({ group }) => group === "own-view").slice(0, 1);
}

/** Groups count alike, however many people are in them; null where nothing is known. */
export function meanOf(cells: readonly Cell[]): number | null {
  const known = cells.flatMap(({ value }) => (value === null ? [] : [value]));
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** A mean of 1 to 5 as 0 to 100. */
export const scoreOfMean = (mean: number): number => Number((((mean - 1) / 4) * 100).toPrecision(12));

export const scoreOf = (cells: readonly Cell[]): number | null => {
  const mean = meanOf(cells);
  return mean === null ? null : scoreOfMean(mean);
};

export const cellsIn = (cells: readonly Cell[], dimension: DimensionId): Cell[] =>
  cells.filter(({ statement }) => statements[statement].dimension === dimension);

/** 0 to 100, or null: not known, because none or too many of its cells are. */
export function dimensionScore(cells: readonly Cell[], dimension: DimensionId): number | null {
  const own = cellsIn(cells, dimension);
  const unknown = own.filter(({ value }) => value === null).length;
  return unknown > own.length * MOST_UNKNOWN ? null : scoreOf(own);
}
