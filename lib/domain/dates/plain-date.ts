import { z } from "zod";

/** A calendar day without a clock, `YYYY-MM-DD`. */
export const plainDateSchema = z.iso.date();
export type PlainDate = string;

const DAY_MS = 86_400_000;

const toMs = (date: PlainDate): number => Date.parse(`${date}T00:00:00Z`);

/** Days from one date to the other; negative where the second comes first. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => Math.round((toMs(to) - toMs(from)) / DAY_MS);

export const addDays = (date: PlainDate, days: number): PlainDate =>
  new Date(toMs(date) + days * DAY_MS).toISOString().slice(0, 10);

/** Whole weeks of a span, both days counted in. */
export const weeksBetween = (start: PlainDate, end: PlainDate): number => Math.round((daysBetween(start, end) + 1) / 7);

type Span = { start: PlainDate | null; end: PlainDate | null };

/** Whole weeks of a span; null until both dates are there and in order. */
export const wholeWeeks = ({ start, end }: Span): number | null =>
  start === null || end === null || end < start ? null : weeksBetween(start, end);
