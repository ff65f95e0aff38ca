import { z } from "zod";
import { firstWords } from "../text/first-words";
import { type Line, lineSchema, plainLine } from "./line";

/** How a score moves, drawn across the cell, with a line at the most that is accepted. `text` says the same. */
export const moveCellSchema = z.strictObject({
  move: z.strictObject({
    /** null: not known. */
    from: z.number().nullable(),
    to: z.number().nullable(),
    limit: z.number().nullable(),
    max: z.number(),
    /** Where it is to move has still to be done. */
    planned: z.literal(true).optional(),
  }),
  text: lineSchema,
});
export type MoveCell = z.infer<typeof moveCellSchema>;

/** Off track, watch and on track as three grounds, always better to the right. The texts are words already. */
export const bandCellSchema = z.strictObject({
  band: z.strictObject({
    /** null: not measured yet. */
    today: z.number().nullable(),
    worst: z.number(),
    success: z.number(),
    better: z.enum(["higher", "lower"]),
  }),
  /** Says that it is today's, such as "today 21.4%", or that nothing is measured yet. */
  todayText: z.string(),
  worstText: z.string(),
  successText: z.string(),
});
export type BandCell = z.infer<typeof bandCellSchema>;

/** A cell of a table that is drawn, where the format can draw in a table. */
export type DrawnCell = MoveCell | BandCell;

export const isDrawnCell = (cell: unknown): cell is DrawnCell =>
  typeof cell === "object" && cell !== null && ("move" in cell || "band" in cell);

export const trackStates = ["Off track", "Watch", "On track"] as const;
type TrackState = (typeof trackStates)[number];

/** Where today stands; null while nothing is measured. */
export function trackState({ today, worst, success, better }: BandCell["band"]): TrackState | null {
  if (today === null) return null;
  const isAtLeast = (aim: number): boolean => (better === "higher" ? today >= aim : today <= aim);
  if (isAtLeast(success)) return "On track";
  return isAtLeast(worst) ? "Watch" : "Off track";
}

/** What the drawing shows, in words: they stand where nothing can be drawn. */
export function drawnCellWords(cell: DrawnCell): Line {
  if ("move" in cell) return cell.text;
  const { band, todayText, worstText, successText } = cell;
  const state = trackState(band);
  const words = [todayText, ...(state === null ? [] : [state])].join(", ");
  return `${words}. Success ${successText}, worst we would accept ${worstText}`;
}

/** Its alternative text, with the name of its row: some formats read drawings after the table they stand in. */
export const describeDrawnCell = (cell: DrawnCell, rowName: string): string =>
  firstWords([rowName, plainLine(drawnCellWords(cell))].filter((words) => words !== "").join(": "), LONGEST_ALT);

const LONGEST_ALT = 500;
