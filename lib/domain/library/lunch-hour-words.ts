import { z } from "zod";

/** The fixed words of the lunch-hour kit: what to ask, what to show, a sheet for doubts. */
export const lunchHourSchema = z.strictObject({
  version: z.int().min(1),
  source: z.array(z.string()).min(1),
  editorial: z.boolean(),
  heading: z.string(),
  lead: z.string(),
  before: z.string(),
  questions: z.array(z.string()).min(3),
  /** Done live; `id` says what of the proposal it can use. */
  demonstrations: z
    .array(z.strictObject({ id: z.enum(["listen", "question", "mistake"]), minutes: z.int().min(1), what: z.string() }))
    .length(3),
  doubts: z.strictObject({
    lead: z.string(),
    caption: z.string(),
    head: z.array(z.string()).min(2),
    /** Rows left blank for handwriting. */
    rows: z.int().min(3),
  }),
  after: z.string(),
});
