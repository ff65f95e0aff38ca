import { z } from "zod";
import { blockSchema } from "./block";
import { lineSchema } from "./line";
import { composedSchema, messagePartSchema } from "./message";

export const factSchema = z.strictObject({
  label: z.string(),
  value: z.string().optional(),
  text: lineSchema,
  /** No source: the value is set at body size and says "unverified". */
  unverified: z.literal(true).optional(),
});
export type Fact = z.infer<typeof factSchema>;

export const rowItemSchema = z.strictObject({
  value: z.string().optional(),
  lead: lineSchema,
  text: lineSchema.optional(),
  owner: z.string().optional(),
  by: z.string().optional(),
});
export type RowItem = z.infer<typeof rowItemSchema>;

const columnSchema = z.strictObject({
  head: lineSchema,
  value: z.string().optional(),
  body: z.array(lineSchema),
  caveat: lineSchema.optional(),
});

const frame = {
  id: z.string(),
  part: z.enum(["main", "appendix"]),
  kicker: z.string(),
  title: z.string(),
  notes: z.array(z.string()).optional(),
  sources: z.array(lineSchema).optional(),
};
const layout = <L extends string, S extends z.ZodRawShape>(name: L, shape: S) =>
  z.strictObject({ ...frame, layout: z.literal(name), ...shape });

/** Short blocks may run in two columns, below those that need the whole width. */
const runningBlocks = {
  wide: z.array(blockSchema).optional(),
  body: z.array(blockSchema),
  columns: z.literal(2).optional(),
};
/** One of several things that share a page, which has nothing else; the first may have the page's title for a heading. */
const sectionSchema = z.strictObject({ heading: z.string().optional(), ...runningBlocks });
export type SlideSection = z.infer<typeof sectionSchema>;

/** A day on the way from the decision to the next one. */
const coverDateSchema = z.strictObject({ when: z.string(), what: z.string(), kind: z.enum(["decision", "step"]) });
export type CoverDate = z.infer<typeof coverDateSchema>;

/** What the cover asks for, as far as it is known; a cover that was sent before there was such a thing has none. */
const openingSchema = z.strictObject({
  /** Where it is asked. */
  meeting: z.string().optional(),
  day: z.string().optional(),
  message: lineSchema.optional(),
  record: factSchema.optional(),
  price: z
    .strictObject({
      fact: factSchema,
      /** What the figure is made of, drawn as shares of one bar. */
      parts: z.array(z.strictObject({ amount: z.number(), value: z.string(), text: z.string() })),
    })
    .optional(),
  hours: z.strictObject({ value: z.string(), text: z.string() }).optional(),
  dates: z.array(coverDateSchema),
  fallback: factSchema.optional(),
});
export type Opening = z.infer<typeof openingSchema>;

/** The closed list of layouts, named by shape: no renderer knows a section. */
export const slideSchema = z.discriminatedUnion("layout", [
  layout("cover", {
    subtitle: z.string(),
    ruler: z.array(blockSchema),
    facts: z.array(factSchema),
    opening: openingSchema.optional(),
  }),
  layout("rows-panel", { rows: z.array(rowItemSchema), panel: z.array(factSchema), message: z.string().optional() }),
  layout("chart-facts", { chart: blockSchema.nullable(), facts: z.array(factSchema) }),
  layout("table", { table: blockSchema, note: lineSchema.optional() }),
  layout("table-map", { table: blockSchema, map: blockSchema, note: lineSchema.optional() }),
  layout("chart-cards", { chart: blockSchema.nullable(), cards: z.array(factSchema), message: z.string() }),
  layout("columns", { columns: z.array(columnSchema), message: z.string().optional() }),
  layout("plan", {
    inScope: z.array(lineSchema),
    outOfScope: z.array(lineSchema),
    time: blockSchema,
    measures: blockSchema,
    rule: z.array(lineSchema),
  }),
  layout("steps", { steps: blockSchema, message: z.string().optional() }),
  layout("message", {
    parts: z.array(messagePartSchema),
    /** On the dark ground: what a deck opens or closes with stands apart from the pages between. */
    look: z.literal("contrast").optional(),
    composed: composedSchema.optional(),
  }),
  layout("text", { ...runningBlocks, sections: z.array(sectionSchema).optional() }),
]);
export type Slide = z.infer<typeof slideSchema>;
export type SlideLayout = Slide["layout"];
export type SlideOf<L extends SlideLayout> = Extract<Slide, { layout: L }>;
