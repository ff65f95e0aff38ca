import { dayInZone } from "@/lib/domain/dates/day-in-zone";
import { instantInZone } from "@/lib/domain/dates/instant-in-zone";
import type { PlainDate } from "@/lib/domain/dates/plain-date";
import { readEnvironment } from "@/lib/env";

/** A moment by the organisation's clock, with its offset: the one place that turns moments into days. */
export const localInstant = (at: Date): string => instantInZone(at, readEnvironment().timeZone);

/** The day of a moment where the organisation is. */
export const localDay = (at: Date): PlainDate => dayInZone(at, readEnvironment().timeZone);

/** The organisation's day: the one place that reads the clock for the domain. */
export const today = (): PlainDate => localDay(new Date());
