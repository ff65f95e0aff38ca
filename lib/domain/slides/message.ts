import { z } from "zod";
import { blockSchema } from "./block";

// A message is what a slide says, in parts by how much it needs them. It knows no box: composing finds one.

/** In the order in which parts leave a slide that has no room: first what it may say, then what it should. */
export const needs = ["must", "should", "may"] as const;

export const messagePartSchema = z.strictObject({
  need: z.enum(needs),
  /** Beside the others where two columns fit, or across the whole width below them. */
  place: z.enum(["main", "side", "foot"]),
  heading: z.string().optional(),
  block: blockSchema,
  /** The same with fewer words, for a slide that has no room for the whole; the appendix holds what it leaves out. */
  less: blockSchema.optional(),
  /** The fewest words it can do with, once nothing is left that may or should leave the slide. */
  least: blockSchema.optional(),
  /** The appendix has all of it: leaving it off the slide moves nothing there. */
  isElsewhere: z.literal(true).optional(),
  /**
   * How many rows there are in all, and how many of them move from above their limit: where a table shows fewer, the
   * slide says how many more the appendix has.
   */
  total: z.strictObject({ rows: z.number(), above: z.number(), one: z.string(), many: z.string() }).optional(),
});
export type MessagePart = z.infer<typeof messagePartSchema>;

/** The closed set of grids: all in one column, or two columns of so many twelfths. */
export const arrangementIds = ["full", "eight-four", "seven-five", "six-six", "five-seven"] as const;
const arrangementIdSchema = z.enum(arrangementIds);
export type ArrangementId = z.infer<typeof arrangementIdSchema>;

/** How a message stands on its slide. An outline leaves it open; composing settles it. */
export const composedSchema = z.strictObject({
  arrangement: arrangementIdSchema,
  /** A title of one line leaves its second to the body. */
  isHigh: z.boolean(),
});
