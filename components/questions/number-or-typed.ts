import type { StoredValue } from "@/lib/domain/draft/draft";

/** What a typed number field shows: the number, the text typed so far, or nothing. */
export const numberOrTyped = (value: StoredValue): number | string | null =>
  typeof value === "number" || typeof value === "string" ? value : null;
