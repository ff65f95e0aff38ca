import type { PlainDate } from "@/lib/domain/ids";

/** The server's day, in UTC: the one place of the API that reads the clock for the domain. */
export function today(): PlainDate {
  return new Date().toISOString().slice(0, 10);
}
