import { z } from "zod";
import { bandCellSchema, moveCellSchema } from "./drawn-cell";
import { lineSchema } from "./line";

// Blocks are shapes of content: no renderer knows what a proposal is. Money, dates and plurals are words already;
// numbers stand only where something is drawn.

const oneToFive = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

export const tones = ["low", "moderate", "high", "severe", "on-track", "watch", "off-track", "not-yet-known"] as const;
export const toneSchema = z.enum(tones);
export type Tone = z.infer<typeof toneSchema>;

/** A tone never stands without its word; a figure stands right; a move and a band are drawn across their cell. */
export const cellSchema = z.union([
  lineSchema,
  z.strictObject({ text: lineSchema, tone: toneSchema.optional(), figure: z.literal(true).optional() }),
  moveCellSchema,
  bandCellSchema,
]);
export type Cell = z.infer<typeof cellSchema>;

const onlyReadAhead = z.literal(true).optional();
const block = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({ kind: z.literal(kind), onlyReadAhead, ...shape });

export const riskPointSchema = z.strictObject({
  letter: z.string(),
  label: z.string(),
  likelihood: oneToFive,
  impact: oneToFive,
  before: z.strictObject({ likelihood: oneToFive, impact: oneToFive }).optional(),
});
export type RiskPoint = z.infer<typeof riskPointSchema>;

export const gaugeSchema = z.strictObject({
  label: z.string(),
  unit: z.string(),
  /** null: not measured yet. */
  today: z.number().nullable(),
  success: z.number(),
  worst: z.number(),
  better: z.enum(["higher", "lower"]),
  text: z.string(),
});

export const timelineRowSchema = z.strictObject({
  label: z.string(),
  from: z.iso.date(),
  to: z.iso.date(),
  milestone: z.literal(true).optional(),
});

/** How much a group of marks matters: the point, what lies around it, or the one exception. */
const dotWeightSchema = z.enum(["strong", "plain", "second"]);

/** What a list says of its points: they are in, they are out, nobody knows yet, or nothing. */
const listMarkSchema = z.enum(["yes", "no", "open", "plain"]);
export type ListMark = z.infer<typeof listMarkSchema>;

/** Something that was said: `would` marks an answer that does not stand yet. */
const messageSchema = z.strictObject({
  side: z.enum(["asked", "answered"]),
  label: z.string(),
  text: lineSchema,
  state: z.enum(["stands", "would"]).optional(),
});
export type Message = z.infer<typeof messageSchema>;

/** A filled card: its words, and what else is to be known of it line by line. */
const boxSchema = z.strictObject({
  title: z.string(),
  text: lineSchema,
  tone: z.enum(["plain", "caution", "strong"]).optional(),
  tag: z.string().optional(),
  facts: z.array(z.strictObject({ label: z.string(), value: z.string() })).optional(),
});
export type BoxItem = z.infer<typeof boxSchema>;

/** A place on a scale with the words that say it. */
const amount = z.strictObject({ value: z.number(), text: z.string() });

/** Steps already taken, the one to start on, those within reach, and those beyond it. */
const stepStateSchema = z.enum(["behind", "here", "within", "beyond"]);
export type StepState = z.infer<typeof stepStateSchema>;

export const blockSchema = z.discriminatedUnion("kind", [
  block("paragraph", { text: lineSchema, role: z.enum(["statement", "lead", "small"]).optional() }),
  block("bullets", { items: z.array(lineSchema), ordered: z.literal(true).optional() }),
  block("callout", { tone: z.enum(["ask", "caution", "note"]), text: lineSchema }),
  block("quote", { text: z.string(), by: z.string() }),
  block("figures", {
    items: z.array(z.strictObject({ label: z.string(), value: z.string(), note: z.string().optional() })),
  }),
  block("cards", {
    items: z.array(z.strictObject({ title: z.string(), text: lineSchema, tag: z.string().optional() })),
  }),
  block("steps", {
    items: z.array(z.strictObject({ when: z.string(), what: z.string(), who: z.string().optional() })),
  }),
  /** A question as it was asked and how it is answered, in the order in which they were said. */
  block("thread", { items: z.array(messageSchema) }),
  /** Lists to be held against each other. */
  block("contrast", {
    columns: z.array(z.strictObject({ head: z.string(), mark: listMarkSchema, items: z.array(lineSchema) })),
  }),
  // By their words: boxes of one row are as wide as what they say is long, so that none stands half empty.
  block("boxes", { items: z.array(boxSchema), widths: z.literal("by-words").optional() }),
  block("table", {
    caption: z.string(),
    head: z.array(z.string()),
    rows: z.array(z.array(cellSchema)),
    rowHead: z.literal(true).optional(),
    shares: z.array(z.number()).optional(),
    rhythm: z.enum(["dense", "roomy"]).optional(),
    recommended: z.int().optional(),
  }),
  block("riskMatrix", { points: z.array(riskPointSchema) }),
  block("bars", {
    unit: z.string(),
    target: z.strictObject({ label: z.string(), value: z.number() }).optional(),
    series: z.array(
      z.strictObject({
        label: z.string(),
        values: z.array(z.strictObject({ label: z.string(), value: z.number(), text: z.string() })),
      }),
    ),
  }),
  block("gauges", { items: z.array(gaugeSchema) }),
  block("coverage", {
    items: z.array(z.strictObject({ label: z.string(), covered: z.number(), of: z.number(), text: z.string() })),
  }),
  block("timeline", {
    variant: z.enum(["rows", "weeks"]),
    start: z.iso.date(),
    end: z.iso.date(),
    rows: z.array(timelineRowSchema),
  }),
  block("dots", {
    heading: z.string(),
    /** Numbers that nobody has checked stand no larger than words. */
    plainNumbers: z.literal(true).optional(),
    /** How many one mark stands for. */
    per: z.int().min(1),
    groups: z.array(
      z.strictObject({ label: z.string(), count: z.number(), text: z.string(), weight: dotWeightSchema }),
    ),
  }),
  block("range", {
    heading: z.string(),
    /** The words of nought, where the scale begins. */
    zero: z.string(),
    rows: z.array(z.strictObject({ label: z.string(), low: amount, central: amount, high: amount })),
    /** An amount to hold the ranges against, such as what it costs. */
    mark: z.strictObject({ label: z.string(), value: z.number() }).optional(),
  }),
  block("slope", {
    heading: z.string(),
    first: z.string(),
    second: z.string(),
    limit: z.strictObject({ label: z.string(), value: z.number() }).optional(),
    lines: z.array(
      z.strictObject({
        label: z.string(),
        before: z.number(),
        after: z.number(),
        isStrong: z.literal(true).optional(),
      }),
    ),
  }),
  block("ladder", {
    heading: z.string(),
    steps: z.array(z.strictObject({ label: z.string(), state: stepStateSchema })),
  }),
  block("hours", {
    heading: z.string(),
    rows: z.array(z.strictObject({ label: z.string(), hours: z.number(), text: z.string() })),
  }),
  /** A whole as one bar, divided into its parts. */
  block("split", {
    heading: z.string().optional(),
    /** What the whole comes to. */
    total: z.string().optional(),
    parts: z.array(z.strictObject({ label: z.string(), value: z.number(), text: z.string(), weight: dotWeightSchema })),
  }),
  z.strictObject({ kind: z.literal("image"), onlyReadAhead, asset: z.string(), alt: z.string() }),
]);
export type Block = z.infer<typeof blockSchema>;
export type BlockKind = Block["kind"];
export type BlockOf<K extends BlockKind> = Extract<Block, { kind: K }>;

/** Blocks that are drawn; each has words (`describeBlock`) and data (`blockAsTable`) as well. */
export const graphicKinds = [
  "riskMatrix",
  "bars",
  "gauges",
  "coverage",
  "timeline",
  "dots",
  "range",
  "slope",
  "ladder",
  "hours",
  "split",
  "image",
] as const;
export type GraphicBlock = BlockOf<(typeof graphicKinds)[number]>;
export const isGraphic = (block: Block): block is GraphicBlock => graphicKinds.some((kind) => kind === block.kind);
